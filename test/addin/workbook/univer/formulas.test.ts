import type { FormulaEntry, SeenCell } from "../../../../addin/workbook/workbook.ts";
import type { Table } from "../../../../core/table.ts";
import { startHeadless, type Headless } from "../../../web/headless.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

let grid: Headless;
beforeEach(() => {
  grid = startHeadless();
});
afterEach(() => grid.dispose());

/** Two criteria, three areas: 4 and 2 are full points of a1, so the first has 100, the last 0. */
const figures: Table = {
  name: "Số liệu",
  sheet: "Số liệu",
  address: "A1:B4",
  rows: [
    ["a1", "Ghi chú"],
    [4, "một"],
    [2, "hai"],
    [0, "ba"],
  ],
};
const sheet = "Số liệu";
const at = (address: string, formula: string | null = null, value: SeenCell["value"] = null): SeenCell => ({
  sheet,
  address,
  value,
  formula,
});
const entry = (address: string, formula: string, more: Partial<FormulaEntry> = {}): FormulaEntry => ({
  cell: at(address),
  formula,
  ...more,
});
const open = (table = figures) => grid.open({ tables: [table] });
const read = async (workbook: ReturnType<typeof open>) => {
  const [table] = (await workbook.read()).tables;
  if (!table) throw new Error("no sheet");
  return table;
};
const column = (table: Table, index: number) => table.rows.map((row) => row[index] ?? null);

it("enters a formula, lets it spill, says into which block, and takes it back with one undo", async () => {
  const workbook = open();
  expect(await workbook.formulas.enter([entry("D2", "DIABAN.XEPHANG(A1:A4)")])).toEqual({ applied: 1, outdated: [] });
  await grid.calculated();
  const table = await read(workbook);
  expect(column(table, 3)).toEqual([null, 1, 2, 3]);
  expect(table.formulas?.map((row) => row[3])).toEqual([null, "DIABAN.XEPHANG(A1:A4)", null, null]);
  expect(await workbook.formulas.spills([at("D2"), at("D3"), at("A2")])).toEqual(["D2:D4", null, null]);
  expect(column(table, 0)).toEqual(["a1", 4, 2, 0]);
  await grid.undo();
  expect((await read(workbook)).formulas?.flat().filter((formula) => formula !== null)).toEqual([]);
});

it("sets the number format with the formula", async () => {
  const workbook = open();
  await workbook.formulas.enter([entry("D2", "DIABAN.HANBAOCAO(2018)", { format: "dd/mm/yyyy" })]);
  await grid.calculated();
  const table = await read(workbook);
  expect([table.rows[1]?.[3], table.texts?.[1]?.[3]]).toEqual([43427, "23/11/2018"]);
});

it("leaves a cell alone that holds something else than the user saw, and what the grid cannot work out", async () => {
  const workbook = open();
  const outcome = await workbook.formulas.enter([
    entry("A2", "DIABAN.MUCTRAN(30)"),
    entry("D2", "KHONGCO(DIABAN.MUCTRAN(30))"),
  ]);
  expect(outcome).toEqual({
    applied: 0,
    outdated: [
      { sheet, address: "A2" },
      { sheet, address: "D2" },
    ],
  });
  expect((await read(workbook)).rows).toEqual(figures.rows);
});

it("empties the cells that the user was shown for what spills", async () => {
  const workbook = open();
  const emptied = [at("B3", null, "hai"), at("B4", null, "ba")];
  await workbook.formulas.enter([{ ...entry("B2", "DIABAN.XEPHANG(A1:A4)"), cell: at("B2", null, "một"), emptied }]);
  await grid.calculated();
  expect(column(await read(workbook), 1)).toEqual(["Ghi chú", 1, 2, 3]);
});

it("enters a formula anew that shows #NAME?", async () => {
  const workbook = open({
    ...figures,
    address: "A1:D4",
    rows: figures.rows.map((row, index) => [...row, null, index === 1 ? { error: "#NAME?" } : null]),
    formulas: [[], [null, null, null, "DIABAN.XEPHANG(A1:A4)"], [], []],
  });
  const cell = at("D2", "DIABAN.XEPHANG(A1:A4)");
  expect(column(await read(workbook), 3)).toEqual([null, { error: "#NAME?" }, null, null]);
  expect(await workbook.formulas.enter([{ cell, formula: "DIABAN.XEPHANG(A1:A4)" }])).toEqual({
    applied: 1,
    outdated: [],
  });
  await grid.calculated();
  expect(column(await read(workbook), 3)).toEqual([null, 1, 2, 3]);
});

it("keeps values in the place of formulas, in the cells that they spill into and in no other", async () => {
  const workbook = open();
  const calls = {
    D2: "DIABAN.XEPHANG(A1:A4)",
    F2: 'DIABAN.MADONVI("Trảng Dài","Biên Hòa")',
    F3: "DIABAN.TRONGTRAN(2,13)",
    F4: "DIABAN.DIEM(B1)",
  };
  await workbook.formulas.enter(Object.entries(calls).map(([address, formula]) => entry(address, formula)));
  await grid.calculated();
  const shown = await read(workbook);
  expect(shown.rows[1]).toEqual([4, "một", null, 1, null, "25993"]);
  const seen = Object.entries(calls).map(([address, formula]) => at(address, formula));
  expect(await workbook.formulas.keepValues(seen)).toEqual({ applied: 6, outdated: [] });
  const kept = await read(workbook);
  expect(kept.rows).toEqual(shown.rows);
  expect(kept.formulas?.flat().filter((formula) => formula !== null)).toEqual([]);
  expect(await workbook.formulas.spills([at("D2")])).toEqual([null]);
  await grid.undo();
  expect((await read(workbook)).formulas?.flat().filter((formula) => formula !== null)).toHaveLength(4);
});

it("keeps no value of a formula that was changed", async () => {
  const workbook = open();
  await workbook.formulas.enter([entry("D2", "DIABAN.MUCTRAN(30)")]);
  await grid.calculated();
  expect(await workbook.formulas.keepValues([at("D2", "DIABAN.MUCTRAN(31)")])).toEqual({
    applied: 0,
    outdated: [{ sheet, address: "D2" }],
  });
  expect((await read(workbook)).formulas?.[1]?.[3]).toBe("DIABAN.MUCTRAN(30)");
});
