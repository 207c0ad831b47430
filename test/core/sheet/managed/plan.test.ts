import { readFileSync } from "node:fs";
import { readPlan } from "../../../../core/plan/read-plan.ts";
import { planIn, planSheet } from "../../../../core/sheet/managed/plan.ts";
import { settingsSheet } from "../../../../core/sheet/managed/write-settings.ts";
import type { Cell, WorkbookContent } from "../../../../core/table.ts";

const file = new URL("../../../../plans/vi-du-k-trong-n.json", `file://${__filename}`);
const reading = readPlan(readFileSync(file, "utf8"));
if (!("plan" in reading)) throw new Error("the example cannot be read");
const { plan } = reading;

function workbook(wanted: string | null, rows?: readonly (readonly Cell[])[]): WorkbookContent {
  const settings = settingsSheet(wanted === null ? {} : { plan: wanted });
  const own = planSheet(plan).table;
  return {
    tables: [
      settings.table,
      ...(rows ? [{ ...own, name: "KH", sheet: "KH", rows, address: `A1:A${Math.max(1, rows.length)}` }] : []),
    ],
    names: { DIABAN_CAIDAT: "Cài đặt", ...(rows && { DIABAN_KEHOACH: "KH" }) },
  };
}
const lines = planSheet(plan).table.rows;

describe("the plan of a workbook", () => {
  it("is plan 7488 where nothing is said, where it is named, and where another one only lies about", () => {
    expect(planIn({ tables: [] }).plan?.id).toBe("7488");
    expect(planIn(workbook(null, lines)).plan?.id).toBe("7488");
    expect(planIn(workbook("Kế hoạch 7488/KH-UBND", lines)).plan?.id).toBe("7488");
    expect(planIn(workbook("7488")).plan?.id).toBe("7488");
  });

  it("is the one in the sheet, exactly as it was given", () => {
    expect(planIn(workbook(plan.id, lines)).plan).toEqual(plan);
    expect(Math.max(...lines.flat().map((line) => String(line as string).length))).toBeLessThan(32_767);
  });

  it("comes through a program that takes figures and truth values on a line for what they are, and a note above", () => {
    const touched = [["Ghi chú của phòng"], [], ...lines.slice(1)].map(([line = null]): Cell[] => {
      const bare = typeof line === "string" ? line.trim() : "";
      return [/^\d+$/.test(bare) ? Number(bare) : bare === "true" ? true : line];
    });
    expect(planIn(workbook(plan.id, touched)).plan).toEqual(plan);
  });

  it("is refused, with the place, where the sheet holds no plan: never another one in silence", () => {
    const broken = lines.map(([line]) => [String(line as string).replace('"percent"', '"percnt"')]);
    const answer = planIn(workbook(plan.id, broken));
    expect(answer.plan).toBeNull();
    expect(answer.refusal?.vi).toMatch(/^Không dùng được kế hoạch trong trang tính «KH»: .*percnt/);
    expect("problems" in answer && answer.problems.length).toBeGreaterThan(0);
    expect(planIn(workbook(plan.id)).refusal?.vi).toContain(`Sổ ghi kế hoạch «${plan.id}» nhưng không có trang tính`);
    expect(planIn(workbook("khac", lines)).refusal?.vi).toContain(`chứa kế hoạch «${plan.id}»`);
    expect(planIn(workbook(plan.id, [])).refusal?.vi).toContain("Không dùng được kế hoạch trong trang tính «KH»");
  });
});
