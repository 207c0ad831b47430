import type { Table } from "../../../core/table.ts";
import { specOfManagedSheet } from "../../../files/write/managed-sheet-spec.ts";
import { heightsOf } from "../../../files/write/row-heights.ts";

const table: Table = {
  name: "T",
  sheet: "T",
  address: "A1:B4",
  rows: [
    ["Việc", "Giải thích"],
    // 10 letters a line: «chọn ít», «nhất 1 xã» is two lines; a long word goes on below: 23 letters are three.
    ["một", "chọn ít nhất 1 xã"],
    ["hai", "aaaaaaaaaaaaaaaaaaaaaaa"],
    ["ba", "dòng\ndòng\ndòng\ndòng"],
  ],
};

it("a row is as high as its texts have lines, and one of a single line stays as it is", () => {
  expect([...heightsOf(table, [10, 10], { lineHeight: 15, from: 0 })]).toEqual([
    [1, 30],
    [2, 45],
    [3, 60],
  ]);
});

it("no row is higher than a sheet allows, and a text alone in its row runs across", () => {
  const long = {
    ...table,
    rows: [
      ["một", "chữ ".repeat(2_000)],
      ["Chưa kiểm tra được", null],
    ],
  };
  expect([...heightsOf(long, [10, 10], { lineHeight: 15, from: 0 })]).toEqual([[0, 409]]);
});

it("sheets that are printed have it written down, so that no text lies over the next row", () => {
  const sheet = {
    name: "DIABAN_PHATHIEN",
    title: "Phát hiện",
    table,
    widths: [10, 10],
    headings: [0],
    page: { header: ["", "", ""], headingRow: 0 },
  } as const;
  expect(specOfManagedSheet(sheet).heights?.get(1)).toBe(30);
});
