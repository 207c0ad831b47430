/** A cell by row and column, both from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, ends included, all from 0. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The letters of a column, counted from 0.
 *
 * @throws WrongUse when it is no whole number: Infinity never came to an end.
 * @example columnName(27) // "AB"
 */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The address of one cell, row and column counted from 0.
 *
 * @example formatAddress({ row: 11, column: 1 }) // "B12"
 */
export function formatAddress({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

const single = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/**
 * Row and column of an address, counted from 0; signs of a fixed reference are passed over.
 *
 * @throws RangeError when the text is no address of one cell.
 * @example parseAddress("$B$12") // { row: 11, column: 1 }
 */
export function parseAddress(text: string): Position {
  const match = single.exec(text);
  if (!match) throw new RangeError(`not a cell address: ${text}`);
  const letters = match[1] ?? "";
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/**
 * A block from "A1:D9" or "A1"; a sheet name in front is passed over.
 *
 * @example parseBlock("'Rà soát'!A1:D9") // { top: 0, left: 0, bottom: 8, right: 3 }
 */
export function parseBlock(text: string): Block {
  const [from = "", to = from] = text.slice(text.lastIndexOf("!") + 1).split(":");
  const start = parseAddress(from);
  const end = parseAddress(to);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/**
 * The address of a block; of one cell, its own.
 *
 * @example formatBlock({ top: 0, left: 0, bottom: 8, right: 3 }) // "A1:D9"
 */
export function formatBlock({ top, left, bottom, right }: Block): string {
  const start = formatAddress({ row: top, column: left });
  const end = formatAddress({ row: bottom, column: right });
  return start === end ? start : `${start}:${end}`;
}
