import { figureText } from "../../core/sentence.ts";
import { isCellError, type Cell } from "../../core/table.ts";

/** A cell of a report's table as it is printed and previewed: figures in Vietnamese form, at most two decimals. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  return typeof cell === "number" ? figureText(Number(cell.toFixed(2)), "vi") : String(cell);
}
