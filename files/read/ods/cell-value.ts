import type { Cell } from "../../../core/table.ts";
import { serialOf } from "../grid/dates.ts";

/** A cell as the file writes it. */
export interface WrittenCell {
  /** "float", "percentage", "currency", "date", "time", "boolean", "string"; "" where none is written. */
  readonly type: string;
  /** The attribute that goes with the type. */
  readonly value: string | undefined;
  /** Said outright, or told by what the cell shows. */
  readonly isError: boolean;
  readonly formula: string | null;
}

interface CellReading {
  readonly value: Cell;
  /** "date" or "time" as the file says it, whatever the format. */
  readonly kind: "date" | "time" | "other";
}

/** What spreadsheets show for errors; a formula that ends in one has no number behind it. */
const errorText = /^(?:#(?:NULL|DIV\/0|VALUE|REF|NAME|NUM|N\/A)[!?]?|Err:\d{3})$/;

/**
 * Reads the value of a cell. What is no number stays the text it is, never a silent zero.
 * @param text what the cell shows; null where it shows nothing
 */
export function readCellValue(cell: WrittenCell, text: string | null): CellReading {
  const { type, value, formula } = cell;
  const hasFormula = formula !== null;
  const shown = text ?? "";
  if (cell.isError || (hasFormula && errorText.test(shown))) return other({ error: shown === "" ? "#VALUE!" : shown });
  switch (type) {
    case "float":
    case "percentage":
    case "currency":
      return other(truthOf(value, shown) ?? numberOf(value, text));
    case "date":
      return serialReading(serialOf(value ?? ""), "date", value ?? text);
    case "time":
      return serialReading(durationOf(value ?? ""), "time", value ?? text);
    case "boolean":
      return other(value === "true" ? true : value === "false" ? false : (value ?? text));
    default:
      return other(storedText(value, text, hasFormula));
  }
}

/** LibreOffice writes the truth that a formula comes to as a number; only what the cell shows tells it from one. */
function truthOf(value: string | undefined, shown: string): boolean | null {
  if (value === "1" && /^(?:TRUE|ĐÚNG)$/.test(shown)) return true;
  return value === "0" && /^(?:FALSE|SAI)$/.test(shown) ? false : null;
}

function numberOf(value: string | undefined, text: string | null): Cell {
  if (value === undefined || value.trim() === "") return text;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

/**
 * The text behind the cell goes before the one that its format makes of it. A formula without a value came to an empty
 * text: that is how LibreOffice, which calculates before it writes, writes one.
 */
function storedText(value: string | undefined, text: string | null, isResult: boolean): Cell {
  if (value !== undefined && value !== "") return value;
  return text !== null && text !== "" ? text : isResult ? "" : null;
}

function serialReading(serial: number | null, kind: "date" | "time", written: string | null): CellReading {
  return serial === null ? other(written) : { value: serial, kind };
}

/**
 * The part of a day that a duration takes; null when it is none.
 * @example durationOf("PT12H30M00S") // 0.5208333333333334
 */
function durationOf(text: string): number | null {
  const match = /^(-?)P(?:(\d{1,6})D)?T?(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d{1,9})?)S)?$/.exec(text.trim());
  if (!match || match.slice(2).every((piece) => piece === undefined)) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((piece) => Number(piece ?? 0));
  const part = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return match[1] === "-" ? -part : part;
}

function other(value: Cell): CellReading {
  return { value, kind: "other" };
}
