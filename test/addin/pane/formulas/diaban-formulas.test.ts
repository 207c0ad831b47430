import { formulaFilling, diabanFormulas } from "../../../../addin/pane/formulas/diaban-formulas.ts";
import type { CellPlace, Table } from "../../../../core/table.ts";
import { sheetOf } from "../memory-workbook.ts";

const call = "DIABAN.DIEM(A1:B3)";
/** A formula that fills D1:D3, shown in all of them; the same typed into F1 and F2, each for itself; one of Excel's. */
const table: Table = {
  ...sheetOf("Số liệu", [
    ["a1", 1, null, 50, null, 7, 3],
    [1, 2, null, 60, null, 7, null],
    [1, 2, null, 70, null, null, null],
  ]),
  formulas: [
    [null, null, null, call, null, "DIABAN.MUCTRAN($A$3)", "SUM(A1:A3)"],
    [null, null, null, call, null, "DIABAN.MUCTRAN($A$3)", null],
    [null, null, null, call, null, null, null],
  ],
};
const asked: string[] = [];
const port = {
  spills: (cells: readonly CellPlace[]) => {
    asked.push(...cells.map(({ address }) => address));
    return Promise.resolve(cells.map(({ address }) => (address === "D1" ? "D1:D3" : null)));
  },
};

it("finds each formula once, in the cell in which it was entered, with what it fills", async () => {
  const found = await diabanFormulas({ tables: [table] }, port);
  expect(found.map(({ address, filled, value }) => [address, filled, value])).toEqual([
    ["D1", "D1:D3", 50],
    ["F1", "F1", 7],
    ["F2", "F2", 7],
  ]);
  // Cells that another formula fills are not asked about.
  expect(asked).toEqual(["D1", "F1", "F2"]);
  const filling = (address: string) => formulaFilling(found, { sheet: "Số liệu", address })?.address ?? null;
  expect([filling("D3"), filling("F2"), filling("G1"), filling("A1")]).toEqual(["D1", "F2", null, null]);
});
