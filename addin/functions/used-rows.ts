import { isBlank } from "./parameter.ts";

/** From this height on a range is a whole column, in the old format of Excel too. */
export const wholeColumn = 65_536;

/** A whole column has 1,048,576 rows: only those down to the last one that holds anything are looked at. */
export function usedRows(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const height = usedHeight(argument);
  return height === argument.length ? argument : argument.slice(0, height);
}

/** How many rows there are down to the last one that holds anything: one look backwards. */
export function usedHeight(rows: readonly unknown[]): number {
  let height = rows.length;
  while (height > 0 && isBlankRow(rows[height - 1])) height -= 1;
  return height;
}

// Asked a million times for a column: looked up once.
const { isArray } = Array;

function isBlankRow(row: unknown): boolean {
  if (!isArray(row)) return isBlank(row);
  for (let at = 0; at < row.length; at += 1) if (row[at] !== null && !isBlank(row[at])) return false;
  return true;
}
