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

describe("a table of 300 columns and 80 rows of texts", () => {
  const { criteria } = plan7488;
  const headings = criteria.map(({ heading }) => heading.vi);
  const texts = (text: (row: number, column: number) => string) =>
    Array.from({ length: 80 }, (_row, row) => Array.from({ length: 300 }, (_column, column) => text(row, column)));
  const tableOf = (some: Table["rows"]): Table => ({ name: "", sheet: "", address: "A1:KN80", rows: some });

  it("has its header found below 60 rows of remarks", () => {
    const remarks = texts((row, column) => `Ý kiến thứ ${row} của tổ ${column} về tình hình`);
    remarks[60] = ["TT", "Xã, thị trấn", "Số vụ", "Sưu tra", "Sưu tra", "Truy nã", "Giáp ranh"];
    remarks[61] = ["", "", "Hình sự", "Hình sự", "Ma túy", "", ""];
    const header = findHeader(tableOf(remarks), selectionVocabulary(criteria));
    expect(header?.columns.slice(0, 7).map(({ use }) => use)).toEqual([
      "ordinal",
      "name",
      "a1",
      "a5",
      "b3",
      "a6",
      "d6",
    ]);
    expect([header?.top, header?.bottom]).toEqual([60, 61]);
  });

  it("has little more than the headings of one row read, when each of its texts may be one", () => {
    const all = texts((row, column) => `${headings[(row + column) % headings.length] ?? ""} ${row} ${column}`);
    const vocabulary = selectionVocabulary(criteria);
    let read = 0;
    const header = findHeader(tableOf(all), {
      ...vocabulary,
      read(path, year) {
        read += 1;
        return vocabulary.read(path, year);
      },
    });
    expect(header?.top).toBe(0);
    expect(read).toBeLessThan(400);
  });
});
