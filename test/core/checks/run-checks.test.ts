import fc from "fast-check";
import { runChecks } from "../../../core/checks/run-checks.ts";
import { assess } from "../../../core/assess/assess.ts";
import type { Check } from "../../../core/checks/check.ts";
import { checks } from "../../../core/checks/index.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { registerOf } from "../../../core/register/registers.ts";
import type { Cell, WorkbookContent } from "../../../core/table.ts";
import { sheetOf } from "../sheet-builder.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt"];
const findingsOf = (content: WorkbookContent) => assess(content, plan7488).findings;

describe("the order of what was found", () => {
  const content = sheetOf({
    heading,
    settings: { base: { n: 7, source: "" } },
    rows: [
      ["Tam Hiệp", "7", 2, null, "x"],
      ["Nơi Không Tên Tuổi", 1, -2, "nhiều", "x"],
      ["Tam Hòa", -1, 2, 3, null],
    ],
  });

  it("is errors, warnings, information; then the whole sheet, then row by row and column by column", () => {
    const told = findingsOf(content).map(
      ({ severity, code, cells }) => `${severity} ${code} ${cells[0]?.address ?? ""}`,
    );
    expect(told.slice(0, 6)).toEqual([
      "error cap-exceeded ",
      "error unknown-unit A4",
      "error negative C4",
      "error not-a-number D4",
      "error negative B5",
      "warning missing-unit ",
    ]);
    const rank = told.map((text) => ["error", "warning", "info"].indexOf(text.split(" ")[0] ?? ""));
    expect(rank).toEqual([...rank].sort());
  });
});

describe("fingerprints", () => {
  const rows = [
    ["Tam Hiệp", "7", null, 3, "x"],
    ["Tam Hòa", "8", null, 3, null],
    ["Tân Mai", 9, 1, 3, null],
    ["Hố Nai", 9, 1, "1.234", null],
  ];
  const prints = (given: typeof rows) =>
    findingsOf(sheetOf({ heading, rows: given }))
      .map(({ fingerprint }) => fingerprint)
      .sort();

  it("survive sorting the sheet", () => expect(prints([...rows].reverse())).toEqual(prints(rows)));

  it("change with the value they speak of", () => {
    const changed = rows.map((row) => row.map((cell) => (cell === "8" ? "88" : cell)));
    const isAboutA1 = (print: string) => print.startsWith("number-as-text | 26017,26035 | a1 | ");
    expect(prints(rows).filter(isAboutA1)).toEqual(["number-as-text | 26017,26035 | a1 | 26017=7,26035=8"]);
    expect(prints(changed).filter(isAboutA1)).toEqual(["number-as-text | 26017,26035 | a1 | 26017=7,26035=88"]);
  });
});

describe("what did not run", () => {
  const codesNotRun = (content: WorkbookContent) => assess(content, plan7488).notRun.map(({ code }) => code);

  it("is all but the two checks of the header when no sheet could be read", () => {
    const { findings, notRun } = assess({ tables: [] }, plan7488);
    expect(findings.map(({ code }) => code)).toEqual(["no-header"]);
    expect(notRun).toHaveLength(checks.filter(({ on }) => on.includes("selection")).length - 2);
    expect(notRun[0]?.why.vi).toBe("Chưa đọc được bảng rà soát.");
  });

  it("is what needs areas when there are none", () => {
    expect(codesNotRun(sheetOf({ rows: [], hiddenRows: [], formulas: [] }))).toEqual([
      "missing-unit",
      "shown-differs",
      "hidden-column",
      "selection-not-stated",
      "cap-exceeded",
      "cap-zero",
      "selected-without-decision",
      "decision-before-plan",
      "decision-date-odd",
      "term-exceeded",
      "reselected-after-success",
      "carried-over-missing",
      "selected-out-of-order",
      "selected-with-zero-score",
      "tie-at-cut",
      "stored-score-differs",
      "small-scale-base",
      "provisional-scale",
      "cap-base",
      "near-the-line",
    ]);
  });

  it("is only what needs a history when everything is known", () => {
    const content = sheetOf({
      rows: [["Tam Hiệp", 1, 2, 3]],
      hiddenRows: [],
      hiddenColumns: [],
      formats: [],
      formulas: [],
    });
    expect(codesNotRun(content)).toEqual(["reselected-after-success", "carried-over-missing"]);
  });
});

it("a check that throws is not caught: that is a programmer's mistake", () => {
  const [first] = checks;
  if (!first) throw new Error("no checks");
  const broken: Check = {
    ...first,
    find() {
      throw new TypeError("mistake");
    },
  };
  const reading = { kind: "selection" as const, sheet: null, missing: null, nearest: null, candidates: [] };
  const context = {
    plan: plan7488,
    register: registerOf("2018-01-01"),
    reading,
    result: null,
    ofYear: null,
    final: false,
  };
  expect(() => runChecks(context, [broken])).toThrow("mistake");
});

describe("whatever stands in the cells", () => {
  const odd = fc.oneof(
    fc.constantFrom<Cell>(
      null,
      "",
      "x",
      "-",
      "…",
      "Tam Hiệp",
      "Phú Bình",
      "26017",
      "1.234",
      "15/3/2018",
      -1,
      2.5,
      43466,
      true,
    ),
    fc.constantFrom<Cell>({ error: "#REF!" }, "{count}", "Tổng cộng", "Họ tên"),
    fc.string(),
    fc.double(),
  );
  const columns = [
    "Mã",
    "Tên đơn vị",
    "a1",
    "a2",
    "d1",
    "b5",
    "Phê duyệt",
    "Chuyển tiếp",
    "Số QĐ",
    "Ngày QĐ",
    "Điểm",
    "Hạng",
    "Lý do",
  ];
  const row = fc.array(odd, { minLength: columns.length, maxLength: columns.length });

  it("nothing crashes, and every finding says what and where in the sheet", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.boolean(), (rows, final) => {
        const content = sheetOf({ heading: columns, rows, hiddenRows: [2], formulas: [] });
        for (const { what, next, cells, citation, fingerprint } of assess(content, plan7488, { final }).findings) {
          for (const text of [what.vi, what.en, next.vi, next.en]) expect(text.length).toBeGreaterThan(10);
          for (const { address } of cells) expect(address).toMatch(/^[A-M]\d{1,2}$/);
          expect([citation.clause, fingerprint]).not.toContain("");
        }
      }),
      { numRuns: 150 },
    );
  });
});
