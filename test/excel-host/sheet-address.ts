import { columnName, parseAddress, type Block } from "../../core/address.ts";
import { invalidArgument } from "./host-error.ts";

export const sheetSize = { rows: 1_048_576, columns: 16_384 };

/** Reads "B2", "B2:D4", "B:D" or "2:4", with or without "$". */
export function readAddress(address: string): Block {
  const plain = address.replaceAll("$", "").toUpperCase();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns) {
    const [first, last] = [columns[1], columns[2]].map((name) => parseAddress(`${name}1`).column);
    return { top: 0, bottom: sheetSize.rows - 1, left: first ?? 0, right: last ?? 0 };
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: sheetSize.columns - 1 };
  const cells = /^([A-Z]{1,3}[1-9]\d*)(?::([A-Z]{1,3}[1-9]\d*))?$/.exec(plain);
  if (!cells?.[1]) throw invalidArgument(`"${address}" is no address`);
  const from = parseAddress(cells[1]);
  const to = parseAddress(cells[2] ?? cells[1]);
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function writeAddress({ top, left, bottom, right }: Block): string {
  if (top === 0 && bottom === sheetSize.rows - 1) return `${columnName(left)}:${columnName(right)}`;
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

export function quoted(sheet: string): string {
  return /^[A-Za-z_][\w.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The sheet's title in "'Rà soát'!A1"; null when the address names none. */
export function sheetOf(reference: string): string | null {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  return found?.[1]?.replaceAll("''", "'") ?? found?.[2] ?? null;
}

export function overlap(a: Block, b: Block): Block | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}
