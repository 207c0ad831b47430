import { columnName } from "../../../core/address.ts";
import { movedRun, type LineMove } from "./line-moves.ts";

/** What became of a sheet of the opened file. */
export interface SheetMoves {
  /** Its title now; null when the sheet is gone. */
  readonly title: string | null;
  readonly rows: readonly LineMove[];
  readonly columns: readonly LineMove[];
}

/** By the title that a sheet had when it was opened. */
export type MovesBySheet = ReadonlyMap<string, SheetMoves>;

const text = String.raw`"(?:[^"]|"")*"`;
const sheetName = String.raw`'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*`;
const reference = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const tokens = new RegExp(
  String.raw`${text}|(?<![\p{L}\p{M}\p{N}_.$\]!])(?:(${sheetName})!)?(${reference})(?![\p{L}\p{M}\p{N}_.(!])|(?<![\p{L}\p{M}\p{N}_.$\]!])(${sheetName})!`,
  "giu",
);

/**
 * A formula of the opened file, which no grid has kept up to date, after sheets were renamed or removed and their lines
 * moved. Other workbooks and sheets that nobody touched are left alone.
 *
 * @param home the sheet in which the formula stands, by its title when opened
 * @example movedFormula("A3+'Số liệu'!$B$2", "Nhập", moves) // "A4+'Số liệu 2018'!$B$2"
 */
export function movedFormula(formula: string, home: string, moves: MovesBySheet): string {
  return formula.replace(tokens, (whole: string, sheet?: string, block?: string, ofName?: string) => {
    const written = sheet ?? ofName;
    const move = moves.get(written === undefined ? home : bareTitle(written));
    if (!move) return whole;
    const prefix = written === undefined ? "" : prefixOf(written, move.title);
    if (prefix === null) return "#REF!";
    if (ofName !== undefined) return prefix;
    return block === undefined ? whole : prefix + (movedReference(block, move) ?? "#REF!");
  });
}

function bareTitle(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** As it was written, unless the sheet has another title now. */
function prefixOf(written: string, title: string | null): string | null {
  if (title === null) return null;
  return title === bareTitle(written) ? `${written}!` : `'${title.replaceAll("'", "''")}'!`;
}

const end = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** Null where all cells of it were removed. @example movedReference("$A$1:B3", …) // "$A$1:B4" */
export function movedReference(written: string, { rows, columns }: SheetMoves): string | null {
  const [from = "", to = from] = written.split(":");
  const start = end.exec(from);
  const stop = end.exec(to);
  if (!start || !stop) return written;
  const across = runOf(start[2], stop[2], columnIndex, columns);
  const down = runOf(start[4], stop[4], (digits) => Number(digits) - 1, rows);
  if (across === null || down === null) return null;
  const ends = ([first, second] = [start, stop]) =>
    [first, second].map((one, index) => {
      const column = across[index === 0 ? 0 : 1];
      const row = down[index === 0 ? 0 : 1];
      // In "$2:$5" the one sign there is stands first.
      const rowSign = column === undefined ? one[1] || one[3] : one[3];
      return `${column === undefined ? "" : `${one[1]}${columnName(column)}`}${row === undefined ? "" : `${rowSign}${row + 1}`}`;
    });
  const [first, second] = ends();
  return written.includes(":") ? `${first}:${second}` : (first ?? written);
}

function runOf(
  from: string | undefined,
  to: string | undefined,
  indexOf: (written: string) => number,
  moves: readonly LineMove[],
): readonly number[] | null {
  if (!from || !to) return [];
  const [one, other] = [indexOf(from), indexOf(to)];
  return movedRun(moves, [Math.min(one, other), Math.max(one, other)]);
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
