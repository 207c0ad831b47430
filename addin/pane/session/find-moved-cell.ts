import { formatAddress, formatBlock, parseAddress, parseBlock } from "../../../core/address.ts";
import type { Cell, CellPlace, Table, WorkbookContent } from "../../../core/table.ts";

/** A row or a column of a table: its cells in their order. */
type Line = readonly Cell[];

/** The row and the column of a cell as they stood when the workbook was read, and where to look whether they still do. */
interface SeenLines {
  readonly table: Table;
  /** Titles of all sheets. */
  readonly sheets: readonly string[];
  readonly row: Line;
  readonly column: Line;
  /** The blocks that these lines fill: row, then column. */
  readonly blocks: readonly [CellPlace, CellPlace];
}

/** Null for a cell outside what was read: there is nothing to know it by. */
export function seenLines({ tables }: WorkbookContent, { sheet, address }: CellPlace): SeenLines | null {
  const table = tables.find((one) => one.sheet === sheet);
  if (!table || table.rows.length === 0) return null;
  const { top, left, bottom, right } = parseBlock(table.address);
  const { row, column } = parseAddress(address);
  if (row < top || row > bottom || column < left || column > right) return null;
  const blockAt = (block: string): CellPlace => ({ sheet, address: block });
  return {
    table,
    sheets: tables.map((one) => one.sheet),
    row: table.rows[row - top] ?? [],
    column: table.rows.map((cells) => cells[column - left] ?? null),
    blocks: [
      blockAt(formatBlock({ top: row, left, bottom: row, right })),
      blockAt(formatBlock({ top, left: column, bottom, right: column })),
    ],
  };
}

/** Whether the lines still bear the names that they bore; figures may change, names say what a line is about. */
export function isWhereItWas(seen: SeenLines, now: readonly (readonly (readonly Cell[])[] | null)[]): boolean {
  const [row, column] = now;
  return bearsNames(seen.row, row?.flat()) && bearsNames(seen.column, column?.flat());
}

/**
 * Where the cell stands after its rows were sorted, lines were inserted or deleted, or its sheet was renamed: in the row
 * and column that bear the names of its own. Null when no line does, or several do equally well.
 */
export function findMovedCell(seen: SeenLines, place: CellPlace, after: WorkbookContent): CellPlace | null {
  const table = after.tables.find(({ sheet }) => sheet === place.sheet) ?? renamed(seen, after);
  if (!table) return null;
  const { row, column } = parseAddress(place.address);
  const { top, left } = parseBlock(table.address);
  const y = indexOfLine(seen.row, table.rows, row - top);
  const x = indexOfLine(seen.column, columnsOf(table), column - left);
  if (y === null || x === null) return null;
  return { sheet: table.sheet, address: formatAddress({ row: top + y, column: left + x }) };
}

function columnsOf({ rows }: Table): readonly Line[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_column, index) => rows.map((row) => row[index] ?? null));
}

function namesIn(line: Line): ReadonlySet<string> {
  return new Set(line.filter((cell): cell is string => typeof cell === "string" && /\p{L}{2}/u.test(cell)));
}

function bearsNames(before: Line, now: Line | undefined): boolean {
  const names = namesIn(before);
  return now !== undefined && namesShared(names, now) === names.size;
}

function namesShared(names: ReadonlySet<string>, line: Line): number {
  const found = namesIn(line);
  return [...names].filter((name) => found.has(name)).length;
}

/** The line that bears the most of the names; its own place wins where others do no better, then the same figures. */
function indexOfLine(before: Line, lines: readonly Line[], own: number): number | null {
  const names = namesIn(before);
  const shared = lines.map((line) => namesShared(names, line));
  const most = Math.max(0, ...shared);
  if (most === 0) return names.size === 0 && own >= 0 ? own : null;
  if (shared[own] === most) return own;
  const best = shared.flatMap((count, index) => (count === most ? [index] : []));
  const [alike] = best.filter((index) => JSON.stringify(lines[index]) === JSON.stringify(before));
  return alike ?? (best.length === 1 ? (best[0] ?? null) : null);
}

/** The sheet that was not there before and bears most of the names of the one that is gone. */
function renamed({ table: before, sheets }: SeenLines, { tables }: WorkbookContent): Table | null {
  const names = namesIn(before.rows.flat());
  const fresh = tables.filter(({ sheet }) => !sheets.includes(sheet));
  const shared = fresh.map((table) => ({ table, count: namesShared(names, table.rows.flat()) }));
  const best = shared.reduce<(typeof shared)[number] | null>(
    (most, one) => (one.count > (most?.count ?? 0) ? one : most),
    null,
  );
  return best && best.count * 2 > names.size ? best.table : null;
}
