import { numfmt } from "@univerjs/core";
import { invalidArgument } from "./host-error.ts";

export type CellValue = string | number | boolean;
export type ValueKind = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** A cell as the simulated sheet keeps it. */
export interface StoredCell {
  value: CellValue;
  kind: ValueKind;
  /** With its "=". */
  formula: string | null;
  /** What the formula comes to where that is more than one cell; it spills. */
  spill: readonly (readonly CellValue[])[] | null;
  /** The formula, standing elsewhere, that spills into this cell. */
  spilledFrom: string | null;
  /** The text was entered with an apostrophe, which Excel keeps apart. */
  isQuoted: boolean;
  numberFormat: string;
  /** What was set on the cell's format, by path: "font/bold". */
  readonly look: Map<string, unknown>;
}

export const emptyCell = (): StoredCell => ({
  value: "",
  kind: "Empty",
  formula: null,
  spill: null,
  spilledFrom: null,
  isQuoted: false,
  numberFormat: "General",
  look: new Map(),
});

/** Works out a formula's value, or the rows that it spills; the simulated Excel has no formulas of its own. */
export type Calculate = (formula: string, sheet: string) => CellValue | readonly (readonly CellValue[])[];

const longestText = 32_767;
const errorTexts = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!)$/;
const vietnameseNumber = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;

/** Takes a value in as if the user of a Vietnamese Excel had typed it. */
export function enter(cell: StoredCell, given: unknown, calculate: (formula: string) => ReturnType<Calculate>): void {
  if (typeof given !== "string" && typeof given !== "number" && typeof given !== "boolean") {
    throw invalidArgument(`a cell cannot hold ${JSON.stringify(given)}`);
  }
  if (typeof given === "number" && !Number.isFinite(given)) throw invalidArgument("a cell cannot hold this number");
  Object.assign(cell, { formula: null, isQuoted: false, spill: null, spilledFrom: null });
  if (typeof given !== "string") return put(cell, given, typeof given === "number" ? "Double" : "Boolean");
  if (given.length > longestText) throw invalidArgument("a text is longer than 32,767 characters");
  if (given === "") return put(cell, "", "Empty");
  if (given.startsWith("'")) {
    cell.isQuoted = true;
    return put(cell, given.slice(1), "String");
  }
  if (cell.numberFormat === "@") return put(cell, given, "String");
  enterTyped(cell, given, calculate);
}

function enterTyped(cell: StoredCell, given: string, calculate: (formula: string) => ReturnType<Calculate>): void {
  const text = given.trim();
  const date = dateOf(text);
  if (vietnameseNumber.test(text)) return put(cell, numberOf(text), "Double");
  if (/^[+-]?\d+(?:,\d+)?%$/.test(text)) {
    cell.numberFormat = "0%";
    return put(cell, numberOf(text.slice(0, -1)) / 100, "Double");
  }
  if (date !== null) {
    cell.numberFormat = "dd/mm/yyyy";
    return put(cell, date, "Double");
  }
  if (/^(?:true|false)$/i.test(text)) return put(cell, text.toLowerCase() === "true", "Boolean");
  if (errorTexts.test(text)) return put(cell, text, "Error");
  if (/^[=+\-@]./.test(given)) {
    cell.formula = given.startsWith("=") ? given : `=${given}`;
    const outcome = calculate(cell.formula);
    const value = typeof outcome === "object" ? (outcome[0]?.[0] ?? "") : outcome;
    cell.spill = typeof outcome === "object" ? outcome : null;
    return put(cell, value, kindOf(value));
  }
  put(cell, given, "String");
}

/** A formula's text may be empty and is a text all the same. */
export function kindOf(value: CellValue): ValueKind {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return errorTexts.test(value) ? "Error" : "String";
}

function put(cell: StoredCell, value: CellValue, kind: ValueKind): void {
  cell.value = value;
  cell.kind = kind;
}

const numberOf = (text: string) => Number(text.replaceAll(".", "").replace(",", "."));

/** "5/6" and "5-6-2018": the serial of a day; a year that is not named is 2018 here. */
function dateOf(text: string): number | null {
  const found = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  if (!found) return null;
  const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 2018)];
  const time = Date.UTC(year, month - 1, day);
  const isReal = new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day;
  return isReal ? Math.round(time / 86_400_000) + 25_569 : null;
}

/** What the cell shows. */
export function textOf({ value, numberFormat }: StoredCell): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  if (numberFormat === "General" || numberFormat === "@") return String(value).replace(".", ",");
  return numfmt.format(numberFormat, value, { locale: "vi" });
}
