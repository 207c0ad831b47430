import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { findHeader } from "../../../../core/sheet/header/header.ts";
import { selectionVocabulary } from "../../../../core/sheet/header/vocabulary.ts";
import type { Table } from "../../../../core/table.ts";

const rows: Table["rows"] = [
  ["TT", "Xã, thị trấn", "Hình sự", null, "Tình hình khác", null, "Lựa chọn", "Quyết định", null],
  [null, null, "Phạm pháp hình sự", "Truy nã", "Tranh chấp đất đai", "Giáp ranh", null, "Số", "Ngày"],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
  [1, "Xã Phú Tân", 3, 0, "x", null, "x", "12/QĐ", 43018],
];
const table: Table = { name: "", sheet: "", address: "A1:I4", rows };
const uses = ["ordinal", "name", "a1", "a6", "d1", "d6", "approved", "decisionNumber", "decisionDate"];

describe("a header of two rows", () => {
  it("is read whole where the merged cells are known", () => {
    const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2", "H1:I1"];
    expect(
      findHeader({ ...table, merges }, selectionVocabulary(plan7488.criteria))?.columns.map(({ use }) => use),
    ).toEqual(uses);
  });

  it("is read whole where the source knows nothing of merged cells, as a range in a formula", () => {
    const header = findHeader(table, selectionVocabulary(plan7488.criteria));
    expect(header?.columns.map(({ use }) => use)).toEqual(uses);
    expect([header?.top, header?.bottom]).toEqual([0, 1]);
  });
});
