import { assess } from "../../core/assess/assess.ts";
import { defineCheck } from "../../core/checks/check.ts";
import { sheetChecks as checks } from "../../core/checks/sheet-checks.ts";
import { convention } from "../../core/citation.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { readPlan } from "../../core/plan/read-plan.ts";
import { writePlan } from "../../core/plan/write-plan.ts";
import type { Cell, Table } from "../../core/table.ts";

/** docs/cong-thuc.md, step by step; the cell function is in test/addin/functions/recipe.test.ts. */
const sheet = (...rows: readonly (readonly Cell[])[]): Table => ({
  name: "Rà soát",
  sheet: "Rà soát",
  address: `A1:G${2 + rows.length}`,
  rows: [
    ["RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018"],
    ["Tên đơn vị", "Phê duyệt", "a1", "a2", "a3", "Số vụ cháy", "Ghi chú"],
    ...rows,
  ],
});

describe("a check with a file of its own and a line in the register", () => {
  const manyOffences = defineCheck({
    code: "many-offences",
    on: ["selection"],
    severity: "info",
    title: { vi: "Nhiều vụ", en: "Many offences" },
    citation: convention("Q19"),
    messages: {
      many: {
        what: { vi: "{unit} có {count} vụ.", en: "{unit} has {count} offences." },
        next: { vi: "Xem lại.", en: "Look again." },
      },
    },
    find: ({ reading: { sheet: read } }, say) =>
      (read?.areas ?? []).flatMap(({ name, facts }) => {
        const [count] = facts;
        if (typeof count !== "number" || count <= 100) return [];
        return [say("many", { numbers: { unit: name, count }, values: [name, count] })];
      }),
  });
  it("runs with all others, on the kind of sheet that it names", () => {
    const register = checks as (typeof manyOffences)[];
    register.push(manyOffences);
    const { findings } = assess(
      [sheet(["Phường Tam Hiệp", "x", 101, 0, 0, null, null], ["Phường Bình Đa", null, 100, 0, 0, null, null])],
      plan7488,
      2018,
    );
    register.pop();
    expect(findings.filter(({ code }) => code === "many-offences").map(({ what }) => what.vi)).toEqual([
      "Phường Tam Hiệp có 101 vụ.",
    ]);
  });
});

describe("a 28th criterion in the plan's file", () => {
  const written = JSON.parse(writePlan(plan7488)) as { readonly criteria: readonly object[] };
  const fires = {
    id: "d10",
    group: "d",
    kind: "count",
    heading: { vi: "Số vụ cháy", en: "Fires" },
    title: { vi: "Số vụ cháy xảy ra.", en: "Number of fires that occurred." },
    citation: "III.3.d-9",
  };
  const reading = readPlan({ ...written, id: "7488-28", criteria: [...written.criteria, fires] });

  it("is read, found on the sheet by its heading, levelled and scored", () => {
    if (!("plan" in reading)) throw new Error("the plan was refused");
    const { plan } = reading;
    expect(plan.criteria).toHaveLength(28);
    const { selection } = assess(
      [sheet(["Phường Tam Hiệp", "x", 10, 0, 0, 4, null], ["Phường Bình Đa", null, 5, 0, 0, 1, null])],
      plan,
      2018,
    );
    expect(selection?.sheet.areas.map(({ facts }) => facts.at(-1))).toEqual([4, 1]);
    expect(selection?.scores.criteria).toEqual(["a1", "a2", "a3", "d10"]);
    // Four criteria of 25 points each: half of the most offences, a quarter of the most fires.
    expect(selection?.scores.contributions(1).filter(({ points }) => points > 0)).toEqual([
      { criterion: "a1", group: "a", points: 12.5, level: 0.5 },
      { criterion: "d10", group: "d", points: 6.25, level: 0.25 },
    ]);
  });
});
