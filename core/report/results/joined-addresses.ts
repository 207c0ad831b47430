import { columnName, parseAddress } from "../../address.ts";

/**
 * Addresses of cells, those below each other joined to ranges, in the order in which they are given first.
 *
 * @example joinedAddresses(["F8", "F16", "F21", "F22", "F23", "F24"]) // ["F8", "F16", "F21:F24"]
 */
export function joinedAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let start: string | null = null;
  let last: string | null = null;
  const close = () => {
    if (start !== null) joined.push(start === last ? start : `${start}:${last ?? start}`);
  };
  for (const address of addresses) {
    if (last !== null && address === below(last)) {
      last = address;
      continue;
    }
    close();
    start = last = address;
  }
  close();
  return joined;
}

/** The cell under a cell; null under a block. */
function below(address: string): string | null {
  if (!/^[A-Z]{1,3}\d{1,7}$/.test(address)) return null;
  const { row, column } = parseAddress(address);
  return `${columnName(column)}${row + 2}`;
}
