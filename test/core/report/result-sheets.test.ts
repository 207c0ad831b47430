import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { resultSheets } from "../../../core/report/result-sheets.ts";
import { sheetOf } from "../sheet-builder.ts";

const heading = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Số quyết định", "Ngày quyết định", "Họ tên"];
const workbook = sheetOf({
  withMarks: true,
  heading,
  rows: [
    ["Trảng Dài", 10, 4, 6, "x", "245/QĐ-UBND", "15/12/2017", "Nguyễn Văn A"],
    ["Tân Phong", 5, 1, 3, null, null, null, "Trần Văn B"],
    ["Tân Biên", -1, 1, 3, null, null, null, "Lê Văn C"],
  ],
});
const [sheet] = resultSheets(assess(workbook, plan7488));
const rows = sheet?.table.rows ?? [];

describe("«Kết quả rà soát»", () => {
  it("begins with the verdict and the arithmetic of the cap", () => {
    expect(rows[0]).toEqual(["KẾT QUẢ RÀ SOÁT ĐỊA BÀN"]);
    expect(rows[1]).toEqual(["Thành phố Biên Hòa · 2018 · Kế hoạch 7488/KH-UBND"]);
    expect(rows[3]).toEqual([
      "1/30 = 3,33 % ≤ 15 %, tối đa 4 (Kế hoạch 7488/KH-UBND, mục III.2; danh mục ngày 15/10/2017)",
    ]);
  });

  it("lists each finding with level, code, sheet, cell, unit, what, clause and what to do", () => {
    expect(rows[6]).toEqual(["Mức", "Mã lỗi", "Sheet", "Ô", "Đơn vị", "Nội dung", "Căn cứ", "Việc cần làm"]);
    expect(rows.find(([, code]) => code === "negative")?.slice(0, 5)).toEqual([
      "Lỗi",
      "negative",
      "Rà soát",
      "B5",
      "Phường Tân Biên",
    ]);
  });

  it("then each area with points, rank and proposal; what is not one number is an interval", () => {
    const at = rows.findIndex(([first, second]) => first === "Mã" && second === "Tên");
    // Levels: a1 10/10 and 5/10, a2 4/4 and 1/4, a3 6/6 and 3/6; the mean of three, times 100.
    expect(rows[at + 1]).toEqual(["25993", "Phường Trảng Dài", 100, 1, "Đã phê duyệt"]);
    expect(rows[at + 2]?.[2]).toBeCloseTo(41.6666666667, 9);
    // The third has no readable a1: (0 + 1/4 + 3/6)/3 to (1 + 1/4 + 3/6)/3. There is room for both.
    expect(rows[at + 2]?.slice(3)).toEqual(["2–3", "Đề nghị"]);
    expect(rows[at + 3]).toEqual(["25999", "Phường Tân Biên", "25,00–58,33", "2–3", "Đề nghị"]);
  });

  it("never carries a column of persons", () => expect(JSON.stringify(rows)).not.toMatch(/Văn [ABC]/));

  it("is the same in English where words are ours", () => {
    const [english] = resultSheets(assess(workbook, plan7488), "en");
    expect(english?.title).toBe("Review results");
    expect(english?.table.rows[3]?.[0]).toContain("1/30 = 3.33 % ≤ 15 %, at most 4");
  });
});
