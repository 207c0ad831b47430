import { checkOf } from "../../../core/checks/all-checks.ts";
import type { LogEntry } from "../../../core/sheet/managed/log.ts";
import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { report } from "../../../core/report/report.ts";
import type { Cell, Table } from "../../../core/table.ts";

function sheet(name: string, rows: Cell[][]): Table {
  const width = Math.max(...rows.map((row) => row.length));
  return { name, sheet: name, address: `A1:${String.fromCharCode(64 + width)}${rows.length}`, rows };
}

/** Three wards of Biên Hòa on the list of 2018, one of them carried over. */
const selection = sheet("Rà soát 2018", [
  ["Mã", "Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp", "Số quyết định", "Ngày quyết định"],
  ["25993", "Phường Trảng Dài", 60, 7, 3, "x", null, "245/QĐ-UBND", "15/12/2017"],
  ["26020", "Phường Long Bình", 50, 6, 2, "x", null, "245/QĐ-UBND", "15/12/2017"],
  ["26002", "Phường Hố Nai", 40, 5, 1, null, "x", "118/QĐ-UBND", "10/10/2017"],
  ["26005", "Phường Tân Hòa", 10, 1, 0, null, null, null, null],
]);

const answers = ["không", "có", "có", 1, "có", "có"];
const evaluation = sheet("Đánh giá 2018", [
  [
    "Mã",
    "Tên đơn vị",
    "T1",
    "T7",
    "T9",
    "T8",
    "G1",
    "G2",
    "Tổng số hộ",
    "Số hộ được tuyên truyền",
    "Số vụ xảy ra",
    "Số vụ khám phá",
    "Kết quả",
  ],
  ["25993", "Phường Trảng Dài", ...answers, 900, 900, 10, 9, "Đạt"],
  ["26020", "Phường Long Bình", ...answers.slice(0, 5), "không", 800, 800, 10, 9, "Không đạt"],
]);

const ledger = sheet("Sổ theo dõi", [
  ["Mã", "Tên", "Năm", "Sự kiện", "Ngày", "Số quyết định"],
  ["26002", "Phường Hố Nai", 2017, "Phê duyệt", "10/10/2017", "118/QĐ-UBND"],
  ["26002", "Phường Hố Nai", 2017, "Không đạt", "15/11/2017", null],
]);

const rowOf = (table: Table | undefined, text: string) => table?.rows.find((row) => row.includes(text));

describe("a district's year in one assessment", () => {
  const assessment = assess([selection, evaluation, ledger], plan7488, 2018);

  it("reads the list, the evaluation and the ledger beside each other", () => {
    expect(assessment.selection?.sheet.areas).toHaveLength(4);
    expect(assessment.evaluation?.areas.map(({ success }) => success.verdict)).toEqual(["undetermined", "notMet"]);
    expect(assessment.ledger?.history?.areas).toHaveLength(1);
  });

  it("knows what is due: two approved and one carried over, one judged and failed", () => {
    const district = assessment.objectives?.districts.find(({ district }) => district?.code === "731");
    expect(district).toMatchObject({ units: 30, used: 3, yearly: { due: 3, transformed: 0, failed: 1 } });
    // 2 of 3 are still open: 60 % of 3 is 2.
    expect(district?.judged.yearly).toMatchObject({ verdict: "undetermined", numbers: { needed: 2 } });
  });

  it("puts the findings of all sheets into one list, errors first", () => {
    const codes = assessment.findings.map(({ code }) => code);
    expect(codes).toContain("provisional-scale");
    expect(codes).toContain("selected-not-evaluated");
    const severities = assessment.findings.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
    expect(severities).toEqual([...severities].sort((a, b) => a - b));
    expect(assessment.totals.error + assessment.totals.warning + assessment.totals.info).toBe(codes.length);
  });

  it("a workbook with a list alone is what its list is", () => {
    const alone = assess([selection], plan7488, 2018);
    expect([alone.evaluation, alone.ledger]).toEqual([null, null]);
    expect(alone.objectives?.districts).toMatchObject([{ used: 3, yearly: { due: 3, transformed: 0, failed: 0 } }]);
  });

  it("a workbook with an evaluation alone is not told that its list has no header", () => {
    const alone = assess([evaluation], plan7488, 2018);
    expect(alone.findings.map(({ code }) => code)).not.toContain("no-header");
    expect(alone.evaluation?.areas).toHaveLength(2);
  });

  it("an empty workbook is still told so", () => {
    expect(assess([sheet("S", [["x"]])], plan7488, 2018).findings.map(({ code }) => code)).toContain("no-header");
  });
});

describe("the report of an assessment", () => {
  const assessment = assess([selection, evaluation, ledger], plan7488, 2018);
  const [areas, districts, province, accepted, method] = report(assessment);

  it("has its five tables, in order", () => {
    expect(report(assessment).map(({ name }) => name)).toEqual([
      "Theo địa bàn",
      "Theo huyện",
      "Tổng hợp",
      "Cảnh báo đã chấp nhận",
      "Phương pháp và quy ước",
    ]);
  });

  it("has each area once, with what each sheet says of it", () => {
    expect(areas?.rows).toHaveLength(6);
    // 3 levels of one weight each, all at or above the 90th percentile: full points.
    expect(rowOf(areas, "25993")).toEqual([
      "25993",
      "Phường Trảng Dài",
      100,
      1,
      "Đã phê duyệt",
      expect.stringContaining("/"),
      "Chưa đủ số liệu",
      "Đang chuyển hóa",
    ]);
    expect(rowOf(areas, "26002")?.slice(4)).toEqual(["Chuyển tiếp", null, null, "Đang chuyển hóa"]);
    expect(rowOf(areas, "26020")?.slice(6)).toEqual(["Không đạt", "Chưa chuyển hóa được"]);
  });

  it("adds the district up", () => {
    expect(rowOf(districts, "Thành phố Biên Hòa")?.slice(1, 7)).toEqual([30, 4, 3, 3, 0, 1]);
    expect(rowOf(province, "Tổng mức trần các huyện")?.[1]).toBe(4);
  });

  it("has an annex even when nothing was accepted, and says what is law and what convention", () => {
    expect(accepted?.rows).toHaveLength(2);
    expect(
      method?.rows.some((row) => row.includes("Kế hoạch 7488/KH-UBND, mục III.2") && row.includes("Kế hoạch")),
    ).toBe(true);
    expect(method?.rows.some((row) => typeof row[3] === "string" && row[3].startsWith("Quy ước Q2: "))).toBe(true);
  });

  it("speaks English too", () => {
    expect(report(assessment, "en").map(({ name }) => name)[0]).toBe("By area");
  });

  it("takes accepted warnings from the log with their reasons", () => {
    const warning = assessment.findings.find(({ severity }) => severity === "warning");
    const entry: LogEntry = {
      time: "2018-11-20",
      action: "accept",
      fingerprint: warning?.fingerprint ?? "",
      reason: "Đã xin ý kiến Ban Chỉ đạo",
      before: "",
      after: "",
    };
    if (!warning) throw new Error("no warning");
    const annex = report({ ...assessment, accepted: new Map([[warning, entry]]) })[3];
    expect(annex?.rows[2]?.[0]).toBe(checkOf(warning.code)?.title.vi);
    expect(annex?.rows[2]?.[4]).toBe("Đã xin ý kiến Ban Chỉ đạo");
  });
});
