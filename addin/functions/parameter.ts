import { capRoundings, isCount, type CapRounding, type Cell, figureText } from "../../core/index.ts";
import { badInput } from "./cell-error.ts";

/** Excel hands over null for what was left out and "" or null for an empty cell: all of them are blank. */
export function isBlank(argument: unknown): argument is null | undefined | "" {
  return argument === null || argument === undefined || argument === "";
}

/** One cell as the core reads it. Excel's error cells arrive as objects of several classes. */
function asCell(argument: unknown): Cell {
  if (isBlank(argument)) return null;
  if (typeof argument === "string" || typeof argument === "number" || typeof argument === "boolean") return argument;
  const said = (argument as { error?: unknown }).error;
  return { error: typeof said === "string" ? said : "#VALUE!" };
}

/** A range as rows of cells; a single cell is a range of one. */
export function asRows(argument: unknown): Cell[][] {
  if (!Array.isArray(argument)) return [[asCell(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(asCell) : [asCell(row)]));
}

/**
 * A whole number from 0.
 *
 * @param what the thing counted, as it opens a sentence: "Số đơn vị"
 */
export function asCount(argument: unknown, what: string, next: string): number {
  if (isCount(argument)) return argument;
  throw badInput(`${what} phải là số nguyên từ 0 trở lên, ở đây ${given(argument)}. ${next}`);
}

/** How 15 % is rounded; null when left out, for the plan's own way. */
export function asRounding(argument: unknown): CapRounding | null {
  if (isBlank(argument)) return null;
  const found = capRoundings.find((rounding) => rounding === argument);
  if (found) return found;
  const known = capRoundings.map((rounding) => `"${rounding}"`).join(", ");
  throw badInput(`Không có cách làm tròn như vậy: ${given(argument)}. Hãy ghi một trong: ${known}, hoặc bỏ trống.`);
}

const longestQuote = 40;

/** What was given, in words: the reader should recognise the cell by it. */
export function given(argument: unknown): string {
  if (isBlank(argument)) return "đang trống";
  if (Array.isArray(argument)) return "là một vùng nhiều ô";
  if (typeof argument === "boolean") return `là ${argument ? "TRUE" : "FALSE"}`;
  if (typeof argument === "number") return `là ${figureText(argument, "vi")}`;
  if (typeof argument !== "string") return "là một ô lỗi";
  return `là chữ «${argument.length > longestQuote ? `${argument.slice(0, longestQuote)}…` : argument}»`;
}
