import { formatBlock, parseAddress, parseBlock } from "../core/address.ts";
import type { Table } from "../core/table.ts";
import type { BlockLook, SheetSpec } from "../files/write/sheet-spec.ts";
import type { SampleSheet } from "./sample-sheet.ts";

const line = { line: "thin", colour: "#8A8A8A" } as const;
const borders = { top: line, right: line, bottom: line, left: line };

/** A sample sheet as it is written to a file: official fonts, merged titles, bordered table, frozen headings. */
export function specOfSample(sample: SampleSheet): SheetSpec {
  const { rows, merges, widths, table: block, hiddenRows, hidden, name } = sample;
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const table: Table = {
    name,
    sheet: name,
    address: formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right }),
    rows,
    formats: formatsOf(sample),
    formulas: byCell(sample, sample.formulas),
    fonts: byCell(sample, sample.fonts),
    merges,
    hiddenRows: hiddenRows.map((row) => row - 1),
    hidden,
  };
  return {
    table,
    widths,
    heights: new Map([[block.headerBottom - 2, 84]]),
    looks: looksOf(sample, right),
    frozen: { rows: block.headerBottom, columns: 3 },
    landscape: true,
  };
}

function looksOf({ table, merges, rows }: SampleSheet, right: number): BlockLook[] {
  const { headerTop, headerBottom, bottom } = table;
  const whole = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right });
  const looks: BlockLook[] = [{ block: whole, look: { font: "Times New Roman", size: 11, vertical: "center" } }];
  // Titles are the merged blocks above the table.
  for (const merge of merges) {
    if (parseBlock(merge).bottom < headerTop - 1) {
      looks.push({ block: merge, look: { font: "Times New Roman", size: 12, bold: true, horizontal: "center" } });
    }
  }
  const header = formatBlock({ top: headerTop - 1, left: 0, bottom: headerBottom - 1, right });
  const body = formatBlock({ top: headerTop - 1, left: 0, bottom: bottom - 1, right });
  const total = formatBlock({ top: bottom - 1, left: 0, bottom: bottom - 1, right });
  looks.push({ block: body, look: { borders } });
  looks.push({ block: header, look: { bold: true, size: 10, horizontal: "center", wrap: true, fill: "#E8EEF7" } });
  looks.push({ block: total, look: { bold: true } });
  return looks;
}

function formatsOf({ rows, dateColumns, table }: SampleSheet): NonNullable<Table["formats"]> {
  return rows.map((row, index) =>
    row.map((cell, column) =>
      dateColumns.includes(column) && index >= table.headerBottom && typeof cell === "number" ? "dd/mm/yyyy" : null,
    ),
  );
}

function byCell({ rows }: SampleSheet, cells: Readonly<Record<string, string>>): (string | null)[][] {
  const grid: (string | null)[][] = rows.map(() => []);
  for (const [address, text] of Object.entries(cells)) {
    const { row, column } = parseAddress(address);
    const line = grid[row];
    if (line) line[column] = text;
  }
  return grid;
}
