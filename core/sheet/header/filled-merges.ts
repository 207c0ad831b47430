import { parseBlock } from "../../address.ts";
import { originOf, type Cell, type Table } from "../../table.ts";

/**
 * The table with cells merged downward filled in, in the columns given and below a row: what is merged over the events
 * of one area is said of each of them.
 */
export function withMergesFilled(table: Table, below: number, columns: readonly number[]): Table {
  const { top: first, left: leftmost } = originOf(table);
  const rows: (readonly Cell[])[] = [...table.rows];
  for (const merge of table.merges ?? []) {
    const block = parseBlock(merge);
    const [top, bottom, column] = [block.top - first, block.bottom - first, block.left - leftmost];
    if (block.left !== block.right || bottom === top || top <= below || !columns.includes(column)) continue;
    const said = rows[top]?.[column] ?? null;
    for (let row = top + 1; row <= bottom && row < rows.length; row += 1) {
      const cells = [...(rows[row] ?? [])];
      while (cells.length <= column) cells.push(null);
      cells[column] = said;
      rows[row] = cells;
    }
  }
  return { ...table, rows };
}
