import { parseAddress } from "../core/address.ts";
import type { Cell } from "../core/table.ts";
import { bienHoaSheet, letters, recalculateTotals } from "./bien-hoa.ts";
import type { SampleSheet } from "./sample-sheet.ts";

const at = (id: string, row: number) => `${letters[id] ?? ""}${row}`;

/** What somebody typed wrong, cell by cell; `README.md` lists each with the code that the checks give it. */
const typed: readonly (readonly [address: string, cell: Cell])[] = [
  [at("code", 21), null],
  [at("name", 21), "Phường Thống Nhát"],
  [at("code", 26), "26005"],
  [at("name", 26), "Phường Tân Hòa"],
  [at("code", 24), "26041"],
  [at("name", 28), "Xã An Bình"],
  [at("name", 15), "Phường  Bửu Long"],
  [at("code", 38), "26383"],
  [at("name", 38), "Xã An Phước"],
  [at("a1", 10), "47 vụ"],
  [at("a9", 9), "1.234"],
  [at("a3", 16), "nhiều"],
  [at("a4", 17), -3],
  [at("a5", 19), 2.5],
  [at("b1", 22), { error: "#REF!" }],
  [at("b2", 20), null],
  [at("c1", 33), 550],
  [at("d1", 25), "chắc có"],
  [at("c2", 27), null],
  [at("decisionNumber", 12), null],
  [at("decisionDate", 12), null],
  [at("decisionDate", 18), 42430],
  [at("approved", 36), "x"],
  [at("decisionNumber", 36), "245/QĐ-UBND"],
  [at("decisionDate", 36), 43084],
  [at("a7", 7), "a6. Truy nã, trốn thi hành án"],
  ["AM6", "Điểm"],
  ["AM9", 50],
  ["AN6", "Họ và tên người theo dõi"],
  ["AO6", "Dân số"],
];

/** The clean sheet with deliberate faults, a hidden row and a hidden sheet. */
export function bienHoaWithFaults(): readonly SampleSheet[] {
  const clean = bienHoaSheet();
  const rows = clean.rows.map((row) => [...row]);
  for (const [address, cell] of typed) {
    const { row, column } = parseAddress(address);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }
  recalculateTotals(rows);
  const typedTotal = at("a2", 39);
  const position = parseAddress(typedTotal);
  const totals = rows[position.row];
  // A total over a cell in error is itself in error.
  if (totals) {
    totals[position.column] = 999;
    totals[parseAddress(at("b1", 39)).column] = { error: "#REF!" };
  }
  const formulas = { ...clean.formulas, [at("c2", 27)]: "10+5" };
  delete formulas[typedTotal];
  const sheet: SampleSheet = {
    ...clean,
    rows,
    formulas,
    merges: [...clean.merges, "AM6:AM7", "AN6:AN7", "AO6:AO7"],
    widths: [...clean.widths, 10, 18, 10],
    hiddenRows: [35],
  };
  return [sheet, hiddenDraft()];
}

/** Last year's draft, forgotten on a hidden sheet. */
function hiddenDraft(): SampleSheet {
  return {
    name: "Nháp 2017",
    rows: [
      ["STT", "Tên đơn vị", "a1", "b1", "c1"],
      [1, "Phường Trảng Dài", 58, 12, 9],
      [2, "Phường Long Bình", 61, 15, 7],
    ],
    formulas: {},
    merges: [],
    widths: [5, 24, 9, 9, 9],
    table: { headerTop: 1, headerBottom: 1, bottom: 3 },
    dateColumns: [],
    fonts: {},
    hiddenRows: [],
    hidden: true,
  };
}
