import { assess } from "../../../core/assess/assess.ts";
import { open, reopen } from "../../../core/open/open.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { loadRegisters } from "../../../core/register/registers.ts";
import type { Cell, Table } from "../../../core/table.ts";

function table(name: string, rows: Cell[][]): Table {
  return { name, sheet: name, address: `A1:M${rows.length}`, rows };
}

describe("a workbook of another province", () => {
  const list = table("Rà soát", [
    ["DANH SÁCH RÀ SOÁT THÀNH PHỐ THANH HÓA NĂM 2018"],
    ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"],
    ["Phường Hàm Rồng", 3, 2, 1, "x"],
    ["Phường Đông Thọ", 5, 2, 1, null],
  ]);
  const targets = ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10"];
  const evaluation = table("Đánh giá", [
    ["BẢNG ĐÁNH GIÁ THÀNH PHỐ THANH HÓA NĂM 2018"],
    ["Tên đơn vị", ...targets, "G1", "G2"],
    ["Phường Hàm Rồng", ...targets.map(() => "Đạt"), "Có", "Có"],
  ]);

  it("has its evaluation read by its own communes too: 37 units, one due, one transformed", async () => {
    const local = open({ tables: [list, evaluation] }, plan7488);
    expect(local.sheets.selection.sheet?.areas.map(({ match }) => match.kind)).toEqual(["unknown", "unknown"]);
    expect(local.missingRegisters).toEqual(["national-2017", "national-2025"]);
    const opened = reopen(local, await loadRegisters(local.missingRegisters));
    expect([opened.register.reach, opened.missingRegisters]).toEqual(["national", []]);
    const { objectives, findings } = assess(opened);
    expect(objectives?.districts).toMatchObject([
      {
        district: { name: "Thành phố Thanh Hóa" },
        units: 37,
        used: 1,
        yearly: { due: 1, transformed: 1, failed: 0 },
      },
    ]);
    expect(findings.map(({ code }) => code)).not.toContain("unknown-unit");
  });
});
