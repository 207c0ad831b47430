import type { Cell } from "../../../core/table.ts";
import { RefusedFile } from "../refusals.ts";
import { serialOf } from "../grid/dates.ts";
import { decodeEscapes } from "./escapes.ts";
import type { SharedStrings } from "./shared-strings.ts";

/** A cell as the file writes it. */
interface WrittenCell {
  /** "s" shared text, "str" text of a formula, "inlineStr", "b", "e" error, "d" ISO date, "n" or "" number. */
  readonly type: string;
  /** Null where no value is written: the formula was never calculated. */
  readonly value: string | null;
  /** Text that stands in the cell itself. */
  readonly inline: string | null;
}

interface CellReading {
  readonly value: Cell;
  /** The value was an ISO date: without a date format its serial would pass for a count. */
  readonly isDate: boolean;
  /** Index of the shared text. */
  readonly shared: number;
}

/** Reads the value of a cell. What is no number stays the text it is, never a silent zero. */
export function readCellValue({ type, value, inline }: WrittenCell, strings: SharedStrings, part: string): CellReading {
  if (type === "s") return sharedText(value, strings, part);
  if (type === "inlineStr") return plain(inline ?? (value === null ? null : decodeEscapes(value)));
  if (value === null) return plain(inline);
  switch (type) {
    case "str":
      return plain(decodeEscapes(value));
    case "b":
      return plain(booleanOf(value));
    case "e":
      return plain({ error: value });
    case "d": {
      const serial = serialOf(value);
      return serial === null ? plain(value) : { value: serial, isDate: true, shared: -1 };
    }
    default:
      return plain(numberOf(value));
  }
}

function sharedText(value: string | null, strings: SharedStrings, part: string): CellReading {
  if (value === null || value.trim() === "") return plain(null);
  const index = Number(value);
  const text = strings.texts[index];
  if (text === undefined) throw new RefusedFile("broken", { part });
  return { value: text, isDate: false, shared: index };
}

function booleanOf(value: string): Cell {
  if (value === "1" || value === "true") return true;
  return value === "0" || value === "false" ? false : value;
}

function numberOf(value: string): Cell {
  if (value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : decodeEscapes(value);
}

function plain(value: Cell): CellReading {
  return { value, isDate: false, shared: -1 };
}
