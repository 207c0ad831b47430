import { columnName, formatAddress, parseBlock } from "../../../core/address.ts";
import type { Cell, Table } from "../../../core/table.ts";
import type { SheetToLay, Workbook } from "../../workbook/workbook.ts";

/** The sheet on which the self-test works; it goes at the end. */
export const scratchName = "DIABAN_TUKIEMTRA";
export const scratchTitle = "Tự kiểm tra";

export function scratchSheet(rows: Table["rows"], merges: readonly string[] = []): SheetToLay {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const address = `A1:${columnName(width - 1)}${Math.max(1, rows.length)}`;
  const table = { name: scratchTitle, sheet: scratchTitle, address, rows, merges };
  return { name: scratchName, title: scratchTitle, table, widths: rows[0]?.map(() => 14) ?? [], headings: [0] };
}

/** Lays the scratch sheet and reads the workbook: what came of it, and where it stands. */
export async function laid(workbook: Workbook, sheet: SheetToLay): Promise<Table> {
  await workbook.writeManagedSheets([sheet]);
  return scratchTable(workbook);
}

export async function scratchTable(workbook: Workbook): Promise<Table> {
  const { tables, names } = await workbook.read();
  const table = tables.find((one) => one.sheet === names?.[scratchName]);
  if (!table) throw new Error(`no sheet under ${scratchName}`);
  return table;
}

/** The value at a place of the sheet; null beyond what is filled. */
export function cellAt({ address, rows }: Table, row: number, column: number): Cell {
  const { top, left } = parseBlock(address);
  return rows[row - top]?.[column - left] ?? null;
}

/** Where the sheet differs from what was to stand in it: address, what was wanted, what there is. */
export function differences(table: Table, wanted: Table["rows"]): string[] {
  const found: string[] = [];
  const height = Math.max(wanted.length, parseBlock(table.address).bottom + 1);
  const width = Math.max(...wanted.map((row) => row.length), parseBlock(table.address).right + 1);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const is = cellAt(table, row, column);
      // A text without letters leaves a cell empty.
      const given = wanted[row]?.[column] ?? null;
      const should = given === "" ? null : given;
      if (JSON.stringify(is) !== JSON.stringify(should)) {
        found.push(`${formatAddress({ row, column })}: ${JSON.stringify(should)} → ${JSON.stringify(is)}`);
      }
    }
  }
  const formulas = table.formulas?.flat().filter((formula) => formula !== null) ?? [];
  return formulas.length === 0 ? found : [...found, `formulas: ${formulas.join("; ")}`];
}
