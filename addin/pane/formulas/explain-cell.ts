import { parseAddress, parseBlock } from "../../../core/address.ts";
import type { CellPlace, WorkbookContent } from "../../../core/table.ts";
import { CellError } from "../../functions/cell-error.ts";
import type { FunctionReasons } from "../../functions/function-reasons.ts";
import { functionOf } from "../../functions/index.ts";
import { givenValue } from "./given-value.ts";
import { diabanCalls } from "./diaban-calls.ts";
import { formulaFilling, type FilledFormula } from "./diaban-formulas.ts";

/** One call in a cell: what it was given, and why it comes to what it comes to. */
export interface ExplainedCall {
  readonly id: string;
  readonly given: readonly string[];
  readonly reasons: FunctionReasons;
  /** The sentence of its error cell; null where it is answered, and where only the spreadsheet could say. */
  readonly error: string | null;
}

const silent: FunctionReasons = { lines: [] };

/** What there is to say of a cell that a formula of ours fills. */
interface ExplainedCell {
  readonly place: CellPlace;
  readonly formula: FilledFormula;
  readonly calls: readonly ExplainedCall[];
}

/**
 * Explains the cell in which the user stands; null where no function of ours fills it.
 *
 * @param formulas all the formulas of the workbook that call a function of ours
 */
export function explainCell(
  place: CellPlace,
  formulas: readonly FilledFormula[],
  content: WorkbookContent,
): ExplainedCell | null {
  const formula = formulaFilling(formulas, place);
  if (!formula) return null;
  const { top, left } = parseBlock(formula.filled);
  const { row, column } = parseAddress(place.address);
  const cell = { row: row - top, column: column - left };
  const calls = diabanCalls(formula.formula).map(({ id, given }): ExplainedCall => {
    const values = given.map((typed) => givenValue(typed, formula.sheet, content));
    // A part of the formula that only the spreadsheet can work out leaves the description alone.
    if (values.some((one) => one === null)) return { id, given, reasons: silent, error: null };
    return {
      id,
      given,
      ...said(
        id,
        values.map((one) => one?.value),
        cell,
      ),
    };
  });
  return { place, formula, calls };
}

function said(
  id: string,
  values: readonly unknown[],
  cell: { readonly row: number; readonly column: number },
): Pick<ExplainedCall, "reasons" | "error"> {
  const called = functionOf(id);
  if (!called) return { reasons: silent, error: null };
  try {
    const answer = called.run(...values);
    const own: unknown = Array.isArray(answer) ? (answer as unknown[][])[cell.row]?.[cell.column] : answer;
    const error = errorSentence(own);
    return error === null ? { reasons: called.explain(values, cell), error } : { reasons: silent, error };
  } catch (error) {
    const sentence = errorSentence(error);
    if (sentence === null) throw error;
    return { reasons: silent, error: sentence };
  }
}

/** Our own class outside Excel, Excel's where its runtime is loaded. */
function errorSentence(given: unknown): string | null {
  if (given instanceof CellError) return given.message;
  if (typeof given !== "object" || given === null || !("code" in given)) return null;
  const { message } = given as { readonly message?: unknown };
  return typeof message === "string" ? message : null;
}
