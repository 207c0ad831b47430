import { columnName } from "../../../core/address.ts";

/** Letters of a formula that are no reference: texts, quoted sheet names, brackets of tables; then columns, rows, words. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<![\p{L}\p{N}_.$])(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.$(!])|[$\p{L}\p{N}_.\\?]+/giu;
const cell = /^(\$?[A-Z]{1,3})(\$?[1-9]\d{0,6})$/i;

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** A column, from 1, or a row that moves with the cell; or letters that stay as they are. */
type Piece = string | { readonly column: number } | { readonly row: number };

/** A formula that many cells share, taken apart once. Each reference is a list of pieces that move or fall together. */
export interface SharedFormula {
  readonly parts: readonly (string | readonly Piece[])[];
}

/** @example shiftFormula(parseFormula("SUM($A2:B2)"), 1, 0) // "SUM($A3:B3)" */
export function parseFormula(formula: string): SharedFormula {
  const parts: (string | readonly Piece[])[] = [];
  let at = 0;
  for (const match of formula.matchAll(tokens)) {
    const [token] = match;
    const end = match.index + token.length;
    const pieces = piecesOf(token, formula[end]);
    if (!pieces) continue;
    parts.push(formula.slice(at, match.index), pieces);
    at = end;
  }
  parts.push(formula.slice(at));
  return { parts };
}

/** The formula of a cell so many rows below and columns right of the first; what leaves the sheet becomes #REF!. */
export function shiftFormula({ parts }: SharedFormula, rows: number, columns: number): string {
  // Joined at once: a text grown piece by piece is kept as all its pieces, many times its size.
  return parts.map((part) => (typeof part === "string" ? part : shiftReference(part, rows, columns))).join("");
}

function shiftReference(pieces: readonly Piece[], rows: number, columns: number): string {
  let reference = "";
  for (const piece of pieces) {
    if (typeof piece === "string") reference += piece;
    else if ("row" in piece) {
      const row = piece.row + rows;
      if (row < 1 || row > lastRow) return "#REF!";
      reference += row;
    } else {
      const column = piece.column + columns;
      if (column < 1 || column > lastColumn) return "#REF!";
      reference += columnName(column - 1);
    }
  }
  return reference;
}

/** Null where the token is no reference. */
function piecesOf(token: string, next: string | undefined): readonly Piece[] | null {
  if (/^["'[]/.test(token)) return null;
  const ends = token.split(":");
  const [from = "", to] = ends;
  // Whole columns "A:C" or whole rows "2:5".
  if (to !== undefined) return [pieceOf(from), ":", pieceOf(to)];
  const match = cell.exec(token);
  // "LOG10(" is a function and "T1!" a sheet.
  if (!match || next === "(" || next === "!") return null;
  return [pieceOf(match[1] ?? ""), pieceOf(match[2] ?? "")];
}

function pieceOf(end: string): Piece {
  if (end.startsWith("$")) return end;
  if (/\d/.test(end)) return { row: Number(end) };
  let column = 0;
  for (const letter of end.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column };
}
