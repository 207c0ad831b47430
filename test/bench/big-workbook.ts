import { statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import type { Cell } from "../../core/table.ts";
import { writeTables } from "../../files/write/write-workbook.ts";

const rowsForFiveMegabytes = 36_000;

interface BigWorkbook {
  readonly path: string;
  readonly bytes: number;
  readonly cells: number;
}

/** A workbook of about 5 MB unless its rows are given: a table of figures far longer than any district's. */
export async function writeBigWorkbook(length = rowsForFiveMegabytes): Promise<BigWorkbook> {
  const columns = valueColumns(plan7488.criteria);
  const rows: Cell[][] = [["STT", "Tên đơn vị", ...columns.map(({ id }) => id)]];
  for (let row = 1; row <= length; row += 1) {
    // Figures without a pattern, because a pattern would be packed away.
    const figures = columns.map(({ kind }, column) => {
      const chance = (row * 7919 + column * 104_729 + ((row * row * 31) % 9973)) % 9973;
      return kind === "count" ? chance : chance % 2 === 0 ? "Có" : "Không";
    });
    rows.push([row, `Xã thử ${(row * 48_271) % 100_003}`, ...figures]);
  }
  const path = join(tmpdir(), `diaban-${length}.xlsx`);
  const name = "Rà soát";
  writeFileSync(path, await writeTables([{ table: { name, sheet: name, address: `A1:AE${rows.length}`, rows } }]));
  return { path, bytes: statSync(path).size, cells: rows.length * (columns.length + 2) };
}
