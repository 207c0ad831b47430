import { isCellError, type Cell } from "../../core/table.ts";

/** A cell as a text to measure or to name something by; nothing of an error value. */
export function cellText(cell: Cell | undefined): string {
  return cell === undefined || cell === null || isCellError(cell) ? "" : String(cell);
}
