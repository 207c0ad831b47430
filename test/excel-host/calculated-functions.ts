import "../../addin/functions/checks/whole-sheet-at-hand.ts";
import { functionOf } from "../../addin/functions/index.ts";
import { CellError } from "../../addin/functions/cell-error.ts";
import type { ExcelHost } from "./excel-host.ts";
import { sheetOf } from "./sheet-address.ts";
import type { CellValue, Calculate } from "./stored-cell.ts";

export interface CalculationOptions {
  /** What an empty cell is handed over as: null, or 0 as older builds do. */
  readonly blank?: null | 0;
}

/**
 * Works out formulas that are one call of a function of ours, with the functions themselves; any other formula is
 * #NAME?, as without the add-in. Excel does not work them out again when a cell changes; entering them anew does.
 *
 * @param hostOf the simulated Excel, which comes to be after this
 */
export function calculatedFunctions(hostOf: () => ExcelHost, { blank = null }: CalculationOptions = {}): Calculate {
  return (formula, sheet) => {
    const [, id = "", list = ""] = /^=DIABAN\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
    const called = functionOf(id);
    if (!called) return "#NAME?";
    try {
      return inCells(called.run(...argumentsIn(list).map((typed) => argumentOf(typed, sheet, hostOf(), blank))));
    } catch (error) {
      return errorText(error);
    }
  };
}

function argumentsIn(list: string): readonly string[] {
  return list === "" ? [] : (list.match(/(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'])+|(?<=,|^)(?=,|$)/g) ?? []);
}

function argumentOf(typed: string, sheet: string, { workbook }: ExcelHost, blank: null | 0): unknown {
  const text = typed.trim();
  if (text === "") return null;
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/.test(text)) return text === "TRUE";
  if (/^[\d.]+$/.test(text)) return Number(text);
  const range = workbook.worksheets.getItem(sheetOf(`=${text}`) ?? sheet).find(text);
  const [values, kinds] = [range.values, range.valueTypes];
  const rows = values.map((cells, row) =>
    cells.map((value, column) => {
      const kind = kinds[row]?.[column];
      return kind === "Empty" ? blank : kind === "Error" ? { error: value } : value;
    }),
  );
  return range.cellCount === 1 ? rows[0]?.[0] : rows;
}

function inCells(answer: unknown): CellValue | CellValue[][] {
  if (!Array.isArray(answer)) return answer as CellValue;
  return (answer as unknown[][]).map((cells) =>
    cells.map((value) => (typeof value === "object" && value !== null ? errorText(value) : (value as CellValue))),
  );
}

/** Our own class outside Excel, Excel's where its runtime is loaded. */
function errorText(error: unknown): string {
  const code = error instanceof CellError ? error.code : (error as { code?: unknown }).code;
  if (code === "#N/A" || code === "#VALUE!") return code;
  throw error;
}
