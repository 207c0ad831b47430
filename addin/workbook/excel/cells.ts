import { isCellError, type Cell } from "../../../core/table.ts";

/** What is written to a cell: Excel takes a text as if it were typed, and the apostrophe keeps it a text. */
export function excelCell(cell: Cell): string | number | boolean {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  return typeof cell === "string" && !isPlainText(cell) ? `'${cell}` : cell;
}

/**
 * A text that no Excel of any language takes for something else: words without figures, which are neither a truth
 * value nor the beginning of a formula.
 */
function isPlainText(text: string): boolean {
  return text === "" || (/^[\p{L}«“(…][^\d]*$/u.test(text) && !/^(?:true|false|đúng|sai)$/iu.test(text.trim()));
}

/**
 * A cell of ours from what Excel hands over: its empty text is an empty cell, unless a formula came to a text without
 * letters; its error texts are errors. A formula that was never calculated is of no type and has no value.
 */
export function plainCell(value: unknown, type: string | undefined, hasFormula = false): Cell {
  if (type === "Error" && typeof value === "string") return { error: value };
  if (value === "") return hasFormula && type !== "Empty" ? "" : null;
  // Linked data types arrive as objects; what they show is in the texts, and no check reads them.
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : null;
}

/** Without its "="; a text that looks like a formula is its own value and none. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula.slice(1) : null;
}
