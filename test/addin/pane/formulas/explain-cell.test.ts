import { explainCell } from "../../../../addin/pane/formulas/explain-cell.ts";
import type { FilledFormula } from "../../../../addin/pane/formulas/diaban-formulas.ts";
import { sheetOf } from "../memory-workbook.ts";

const sheet = "Số liệu";
/** Three areas with two columns; the reference levels are 4 (of 4, 2) and 3 (of 3). */
const content = {
  tables: [
    sheetOf(sheet, [
      ["a1", "a2"],
      [4, 0],
      [2, 3],
      [null, 1],
    ]),
  ],
};
const range = "A1:B4";

function explained(formula: string, address = "D2", filled = address) {
  const own: FilledFormula = { sheet, address: filled.split(":")[0] ?? "", value: null, formula, filled };
  return explainCell({ sheet, address }, [own], content);
}
const reasons = (formula: string, address?: string, filled?: string) =>
  explained(formula, address, filled)?.calls[0]?.reasons.lines.map(({ vi }) => vi);

describe("the arithmetic of one figure", () => {
  it.each<[string, readonly string[]]>([
    ["DIABAN.MUCTRAN(30)", ["15 % × 30 đơn vị cấp xã = 4,5, làm tròn xuống: 4."]],
    ['DIABAN.MUCTRAN(6,"floor-min-1")', ["15 % × 6 đơn vị cấp xã = 0,9, làm tròn xuống, ít nhất 1: 1."]],
    ["DIABAN.TONHANDAN(41)", ["41 hộ, mỗi tổ nhiều nhất 40 hộ: 2 tổ."]],
    ["DIABAN.HANBAOCAO(2018)", ["Báo cáo gửi trước ngày 25/11/2018; ngày cuối còn kịp là 23/11/2018."]],
    ["DIABAN.CANTHEM(9,17)", ["9/17 địa bàn phải đánh giá = 52,94 % < 60 %; cần 11, còn thiếu 2."]],
    ["DIABAN.TYLENAM(9,17)", ["9/17 địa bàn phải đánh giá = 52,94 % < 60 %; cần 11, còn thiếu 2."]],
    [
      "DIABAN.BENVUNG(6,1)",
      ["5/6 địa bàn đã chuyển hóa = 83,33 %, không đạt ≥ 85 %; chỉ cho phép 0 địa bàn tái phức tạp, đã có 1."],
    ],
  ])("%s", (formula, words) => expect(reasons(formula)).toEqual(words));

  it("of a target names the share, what is asked and what is missing", () => {
    // 80 % of 821 are 656,8.
    expect(reasons('DIABAN.CHITIEU("T2",600,821)')).toEqual(["600/821 = 73,08 % < 80 %; cần 657, còn thiếu 57"]);
  });

  it("of the cap says both the test and how the cap comes about", () => {
    const words = reasons("DIABAN.TRONGTRAN(2,13)");
    expect(words?.[0]).toBe("15 % × 13 đơn vị cấp xã = 1,95, làm tròn xuống: 1.");
    expect(words?.at(-1)).toContain("2/13 đơn vị cấp xã = 15,38 %");
  });
});

describe("a cell of a block that a formula fills", () => {
  it("speaks of the area in its own row", () => {
    // a1: 4/4 and 2/4; a2: 0/3 and 3/3. First: (1 + 0)/2, second (½ + 1)/2.
    expect(reasons(`DIABAN.DIEM(${range})`, "D2", "D2:D4")?.[0]).toMatch(
      /^50,00 điểm trên 100; đóng góp lớn nhất: a1 50,00\.$/,
    );
    expect(reasons(`DIABAN.XEPHANG(${range})`, "D3", "D2:D4")).toEqual([
      "75,00 điểm, hạng 1 trong 3 địa bàn; so sánh trên phân số chính xác.",
    ]);
  });

  it("says which blank keeps a row from having a result", () => {
    const cell = explained(`DIABAN.DIEM(${range})`, "D4", "D2:D4");
    expect(cell?.calls[0]?.error ?? cell?.calls[0]?.reasons.lines[0]?.vi).toContain("trống");
  });

  it("explains a reference level with how many values stand behind it", () => {
    expect(reasons(`DIABAN.THANGDIEM(${range})`, "D2", "D2:D30")?.[0]).toMatch(
      /^a1 «.*»: từ 4 trở lên được tính đủ điểm \(phân vị 90 của 2 giá trị dương\)\.$/,
    );
  });
});

it("gives the sentence of an error cell", () => {
  expect(explained("DIABAN.MUCTRAN(-1)")?.calls[0]).toMatchObject({
    reasons: { lines: [] },
    error:
      "Số đơn vị phải là số nguyên từ 0 trở lên, ở đây là -1. Hãy ghi số xã, phường, thị trấn, ví dụ =DIABAN.MUCTRAN(30).",
  });
});

it("leaves the arithmetic out where only the spreadsheet could say, and explains nothing of other cells", () => {
  expect(explained("DIABAN.MUCTRAN(SUM(1,2))")?.calls).toEqual([
    { id: "MUCTRAN", given: ["SUM(1,2)"], reasons: { lines: [] }, error: null },
  ]);
  expect(explained("DIABAN.MUCTRAN(30)", "D9", "D2")).toBeNull();
});
