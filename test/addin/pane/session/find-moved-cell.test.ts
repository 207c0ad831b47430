import fc from "fast-check";
import { findMovedCell, isWhereItWas, seenLines } from "../../../../addin/pane/session/find-moved-cell.ts";
import type { Cell, WorkbookContent } from "../../../../core/table.ts";
import { sheetOf } from "../memory-workbook.ts";

const review: readonly (readonly Cell[])[] = [
  ["STT", "Huyện", "Tên đơn vị", "Số vụ hình sự", "Số vụ ma túy"],
  [1, "Biên Hòa", "Phường Trảng Dài", 12, 3],
  [2, "Biên Hòa", "Phường Hố Nai", 4, 0],
  [3, "Biên Hòa", "Phường Tân Biên", 7, 1],
];
const book = (rows: readonly (readonly Cell[])[], sheet = "Rà soát"): WorkbookContent => ({
  tables: [sheetOf(sheet, rows)],
});
const at = (address: string, sheet = "Rà soát") => ({ sheet, address });

function follow(after: WorkbookContent, address = "E3") {
  const seen = seenLines(book(review), at(address));
  if (!seen) throw new Error("outside the table");
  return findMovedCell(seen, at(address), after);
}
const [header = [], trangDai = [], hoNai = [], tanBien = []] = review;

describe("following a cell", () => {
  it("stays where the row and the column bear their names, whatever the figures say", () => {
    const seen = seenLines(book(review), at("E3"));
    expect(seen?.blocks).toEqual([at("A3:E3"), at("E1:E4")]);
    const now = [[[2, "Biên Hòa", "Phường Hố Nai", 5, 9]], [["Số vụ ma túy"], [3], [9], [1]]];
    expect(seen && isWhereItWas(seen, now)).toBe(true);
    expect(seen && isWhereItWas(seen, [[tanBien], [["Số vụ ma túy"], [3], [1], [0]]])).toBe(false);
    expect(seen && isWhereItWas(seen, [null, null])).toBe(false);
  });

  it.each([
    ["rows were sorted", [header, hoNai, tanBien, trangDai], "E2"],
    ["a row above was inserted", [["Bảng rà soát"], header, trangDai, hoNai, tanBien], "E4"],
    ["a row above was deleted", [header, hoNai, tanBien], "E2"],
    ["a column was inserted before it", review.map((row) => [...row.slice(0, 4), null, row[4] ?? null]), "F3"],
    ["columns changed places", review.map((row) => [row[4] ?? null, ...row.slice(0, 4)]), "A3"],
    ["its own figure was changed", [header, trangDai, [2, "Biên Hòa", "Phường Hố Nai", 4, 8], tanBien], "E3"],
  ])("finds the commune again when %s", (_what, rows, address) => {
    expect(follow(book(rows))).toEqual(at(address));
  });

  it("follows a sheet that was given another name", () => {
    expect(follow(book(review, "Năm nay"))).toEqual(at("E3", "Năm nay"));
  });

  it("tells two rows of the same name apart by their figures, and gives up where it cannot", () => {
    const twice = book([header, hoNai, [4, "Biên Hòa", "Phường Hố Nai", 1, 1], tanBien]);
    const seen = seenLines(twice, at("E2"));
    const other = [4, "Biên Hòa", "Phường Hố Nai", 1, 1];
    expect(seen && findMovedCell(seen, at("E2"), book([header, tanBien, other, hoNai]))).toEqual(at("E4"));
    const changed = [2, "Biên Hòa", "Phường Hố Nai", 5, 5];
    expect(seen && findMovedCell(seen, at("E2"), book([header, tanBien, other, changed]))).toBeNull();
  });

  it("says that a row or a sheet is gone rather than showing another", () => {
    expect(follow(book([["STT"], [1], [2]]))).toBeNull();
    expect(follow({ tables: [sheetOf("Khác", [["Ghi chú của tôi"]])] })).toBeNull();
    expect(seenLines(book(review), at("Z99"))).toBeNull();
  });

  it("lands on the same commune after any sorting", () => {
    const orders = fc.shuffledSubarray([1, 2, 3], { minLength: 3 });
    fc.assert(
      fc.property(orders, fc.constantFrom(1, 2, 3), (order, row) => {
        const sorted = [header, ...order.map((index) => review[index] ?? [])];
        const found = follow(book(sorted), `D${row + 1}`);
        expect(found).toEqual(at(`D${order.indexOf(row) + 2}`));
      }),
    );
  });
});
