import { isBlank } from "./parameter.ts";

/** A whole column has 1,048,576 rows: only those down to the last one that holds anything are looked at. */
export function usedRows(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  let height = argument.length;
  while (height > 0 && isBlankRow(argument[height - 1])) height -= 1;
  return height === argument.length ? argument : argument.slice(0, height);
}

function isBlankRow(row: unknown): boolean {
  if (!Array.isArray(row)) return isBlank(row);
  for (let at = 0; at < row.length; at += 1) if (!isBlank(row[at])) return false;
  return true;
}
