import { assess } from "../../../core/assess/assess.ts";
import { checkOf } from "../../../core/checks/all-checks.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { logSheet, type LogEntry } from "../../../core/sheet/managed/log.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { evaluationOf, type GivenArea } from "../evaluation-builder.ts";
import { sheetOf } from "../sheet-builder.ts";

function check(content: WorkbookContent, options = {}) {
  const assessment = assess(content, plan7488, { ...options, only: "evaluation" });
  const { findings, totals, notRun, unsettled, evaluation, opened } = assessment;
  return {
    findings,
    totals,
    notRun,
    open: unsettled,
    areas: evaluation?.areas ?? [],
    reading: opened.sheets.evaluation,
  };
}
const successOf = (cells: GivenArea) => check(evaluationOf({ "Tam Hiệp": cells })).areas[0]?.success;

it("an evaluation without a fault is final", () => {
  const { findings, open, totals, areas } = check(evaluationOf({ "Tam Hiệp": { "Kết quả": "Đạt" } }), { final: true });
  expect(findings).toEqual([]);
  expect(open).toEqual([]);
  expect(totals).toEqual({ error: 0, warning: 0, info: 0 });
  expect(areas[0]?.success.verdict).toBe("met");
  expect(areas[0]?.success.numbers).toMatchObject({ met: 8, applicable: 8, needed: 7 });
});

/** The good area has T3 and T4 not applicable: 8 apply and 7 are needed. */
describe("one area, judged", () => {
  const all = { "T3.whole": 20, "T3.part": 19, "T4.whole": 9, "T4.whole-2": 1, "T4.part": 3 };
  it.each<[string, GivenArea, string]>([
    ["8 of 8", {}, "met"],
    ["7 of 8: the least", { T7: "không" }, "met"],
    ["6 of 8", { T7: "không", T8: 0 }, "notMet"],
    ["10 of 10, T3 at 95 % and T4 at 30 %", all, "met"],
    ["8 of 10", { ...all, T7: "không", T8: 0 }, "met"],
    ["7 of 10", { ...all, T7: "không", T8: 0, T9: "không" }, "notMet"],
    [
      "T3 18 of 19 is 94,74 %: 7 of 10 with two more failures",
      { ...all, "T3.whole": 19, "T3.part": 18, T7: 0, T8: 0 },
      "notMet",
    ],
    ["T6 at exactly 15 % fails: 6 of 8 with T7", { "T6.whole": 20, "T6.part": 3, T7: "không" }, "notMet"],
    ["T2 above 100 % counts", { "T2.part": 12, T7: "không" }, "met"],
    ["a sign of organised crime fails T1: 6 of 8 with T7", { T1: "có", T7: "không" }, "notMet"],
    ["one blank that cannot matter", { T9: null }, "met"],
    ["a blank that decides", { T7: "không", T9: null }, "undetermined"],
    ["a gate answered no", { G1: "không" }, "notMet"],
    ["a blank gate is never a pass", { G2: null }, "undetermined"],
    ["a blank gate where the share fails anyway", { T7: "không", T8: 0, G2: null }, "notMet"],
    [
      "0 households is an error of the data, not a pass: with T7 blank it decides",
      { "T10.whole": 0, "T10.part": 0, T7: "không" },
      "undetermined",
    ],
    ["a typed verdict is the authority's", { T7: "không", "T2.whole": null, "T2.part": "Đạt" }, "met"],
    ["a share without its parts decides nothing", { T7: "không", "T2.part": "86 %" }, "undetermined"],
  ])("%s", (_name, cells, verdict) => expect(successOf(cells)?.verdict).toBe(verdict));
});

describe("the checks of any sheet look at this one too", () => {
  const codes = (content: WorkbookContent, options = {}) =>
    check(content, options).findings.map(({ severity, code, column }) =>
      [severity, code, column ?? ""].join(" ").trim(),
    );

  it("a blank fact is told once a column, as a warning, and as an error when final", () => {
    const blanks = evaluationOf({ "Tam Hiệp": { "T5.part": null, T9: "…" }, "Tam Hòa": { "T5.part": null } });
    const told = (options = {}) => codes(blanks, options).filter((text) => text.includes("blank-value"));
    expect(told()).toEqual(["warning blank-value T5.part", "warning blank-value T9"]);
    expect(told({ final: true })).toEqual(["error blank-value T5.part", "error blank-value T9"]);
  });

  it("numbers as text, units, columns, totals, years", () => {
    const content = evaluationOf({
      "Tam Hiệp": { "T2.whole": "10 vụ", "T5.whole": -5 },
      "P. Tam Hiệp": { T8: 1.5, T7: "tạm" },
      "Nơi Không Tên": {},
    });
    expect(new Set(codes(content, { year: 2031 }))).toEqual(
      new Set([
        "error year-outside-plan",
        "error duplicate-unit",
        "error unknown-unit",
        "error negative T5.whole",
        "error not-whole T8",
        "error yes-no-unreadable T7",
        "warning number-as-text T2.whole",
        // 7 of 8 with T5 open: counted as not met, T3 and T4 would leave it undetermined.
        "warning not-applicable-decides",
      ]),
    );
  });

  it("a column of facts that is wanting", () => {
    const { findings, areas } = check(evaluationOf({ "Tam Hiệp": {} }, { without: ["T10.part", "G2"] }));
    expect(findings.map(({ code, what }) => `${code}: ${what.vi}`)).toEqual([
      "missing-column: Thiếu 2/19 cột số liệu: T10.part «Số hộ được tuyên truyền», G2 «Không để phức tạp nổi lên về trật tự, an toàn xã hội»; các chỉ tiêu ấy chưa đủ số liệu.",
    ]);
    expect(areas[0]?.targets["T10"]?.verdict).toBe("undetermined");
    expect(areas[0]?.success.verdict).toBe("undetermined");
  });

  it("units of the district that are not on it are no fault: it holds the areas selected", () => {
    expect(checkOf("missing-unit")?.on).toEqual(["selection"]);
  });

  it("a workbook without an evaluation sheet says so, and nothing runs", () => {
    const { findings, notRun, areas } = check(sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }));
    expect(findings.map(({ code }) => code)).toEqual(["no-header"]);
    expect(findings[0]?.what.vi).toContain("bảng đánh giá");
    expect(notRun.find(({ code }) => code === "gate-blank")?.why.vi).toBe("Chưa đọc được bảng đánh giá.");
    expect(areas).toEqual([]);
  });
});

describe("accepted warnings", () => {
  const content = evaluationOf({ "Tam Hiệp": { T7: "không" } });
  const accepted = (fingerprint: string): WorkbookContent => {
    const entry: LogEntry = {
      time: "2018-11-16",
      action: "accept",
      fingerprint,
      reason: "Công an tỉnh đồng ý cách tính",
      before: "",
      after: "",
    };
    const log = logSheet([entry]);
    return { tables: [...content.tables, log.table], names: { [log.name]: log.title } };
  };

  it("stay open without a reason, are closed by one, and come back when the values change", () => {
    const [only] = check(content, { final: true }).open;
    expect(only?.code).toBe("not-applicable-decides");
    const settled = accepted(only?.fingerprint ?? "");
    expect(check(settled, { final: true }).open).toEqual([]);
    const changed = evaluationOf({ "Tam Hiệp": { T7: "không", T8: 0 } });
    const reopened = check(
      { ...settled, tables: [...changed.tables, ...settled.tables.slice(1)] },
      { final: true },
    ).open;
    expect(reopened.map(({ code }) => code)).toEqual(["not-applicable-decides"]);
  });
});

it("the workbook's settings say year and district; what is asked wins", () => {
  const content = evaluationOf(
    { "Tam Hiệp": {} },
    { title: "BẢNG CHẤM", settings: { year: 2019, district: "Biên Hòa" } },
  );
  expect(check(content).reading.sheet?.year).toBe(2019);
  expect(check(content).reading.sheet?.district?.name).toBe("Thành phố Biên Hòa");
  expect(check(content, { year: 2020 }).reading.sheet?.year).toBe(2020);
});
