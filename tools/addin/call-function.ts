import { arrayConstant } from "../../addin/functions/array-constant.ts";
import "../../addin/functions/checks/whole-sheet-at-hand.ts";
import { CellError } from "../../addin/functions/cell-error.ts";
import { functionOf } from "../../addin/functions/index.ts";

/** What stands in the cells of a range by its address; a range not known here is one cell of text. */
type Ranges = Readonly<Record<string, unknown[][]>>;

/**
 * Calls a custom function as Excel would, with arguments as they are typed.
 *
 * @throws CellError when the function answers with an error cell
 * @example callFunction("MUCTRAN", ["30"]) // 4
 */
export function callFunction(id: string, call: readonly string[], ranges: Ranges = {}): unknown {
  const called = functionOf(id);
  if (!called) throw new Error(`no function ${id}`);
  return called.run(...call.map((typed) => argument(typed, ranges)));
}

/** The error cell of a call with its sentence; null where the call is answered. */
export function refusal(id: string, call: readonly string[]): string | null {
  try {
    callFunction(id, call);
    return null;
  } catch (error) {
    if (error instanceof CellError) return `\`${error.code}\`: «${error.message}»`;
    throw error;
  }
}

/** What stands in a cell, as Excel shows it. @example shownAnswer(false) // "FALSE" */
export function shownAnswer(answer: unknown): string {
  return typeof answer === "boolean" ? String(answer).toUpperCase() : String(answer);
}

function argument(typed: string, ranges: Ranges): unknown {
  if (/^[A-Z]+\d+(?::[A-Z]+\d+)?$/.test(typed)) return ranges[typed] ?? [["ỦY BAN NHÂN DÂN"]];
  const block = arrayConstant(typed);
  if (block) return block;
  return JSON.parse(/^(?:TRUE|FALSE)$/.test(typed) ? typed.toLowerCase() : typed);
}
