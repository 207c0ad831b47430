import type { Assessment } from "../../core/assess/assessment.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { figureText, type Sentence } from "../../core/sentence.ts";
import type { Cell, CellPlace, WorkbookContent } from "../../core/table.ts";
import { badInput } from "./cell-error.ts";

/** From what an argument is suggested. */
export interface Suggesting {
  readonly assessment: Assessment;
  readonly content: WorkbookContent;
  /** The cell in which the call will stand. */
  readonly place: CellPlace;
}

/** What is said of an argument. */
export interface ParameterWords<Name extends string> {
  /** As Excel shows it; the English name is the one in the code. */
  readonly name: { readonly vi: string; readonly en: Name };
  readonly says: Sentence;
  readonly isOptional?: true;
  /** A block of cells that is one argument, in a function that is lifted too. */
  readonly isRange?: true;
  /** Several cells a row are one value: the rows of a block, each handed to `read` as a block of one row. */
  readonly rowsOf?: (rows: readonly unknown[][], plan: Plan) => readonly unknown[][];
  /** Any number of arguments from here on. */
  readonly isRepeated?: true;
  /** One of a few names, never a cell: "T2" is a target. */
  readonly isWord?: true;
  /** What the wizard fills in, as it is typed; null where the workbook does not say. */
  readonly suggest?: (from: Suggesting) => string | null;
}

/** One argument of a function: its name and words in both languages, and how it is read. */
export interface Parameter<Name extends string = string, Value = unknown> extends ParameterWords<Name> {
  /**
   * @param plan by which the function judges
   * @throws what `badInput` makes: what is wrong, why, what next
   */
  read(given: unknown, plan: Plan): Value;
}

/** @example parameter({ name: { vi: "thang_điểm", en: "scale" }, says, isOptional: true, read: asScale }) */
export function parameter<const Name extends string, Value>(draft: Parameter<Name, Value>): Parameter<Name, Value> {
  return draft;
}

/** An argument that the function reads itself, because what it may be depends on the others. */
export function anything<const Name extends string>(words: ParameterWords<Name>): Parameter<Name> {
  return { ...words, read: (given) => given };
}

/** Excel hands over null for what was left out and "" or null for an empty cell: all of them are blank. */
export function isBlank(argument: unknown): argument is null | undefined | "" {
  return argument === null || argument === undefined || argument === "";
}

/**
 * The plain value of a cell that has a card, as our own verdicts have; of an entity or an error cell, what it is.
 *
 * @example plainValue({ type: "String", basicType: "String", basicValue: "Đạt", properties: {} }) // "Đạt"
 */
export function plainValue(argument: unknown): unknown {
  if (typeof argument !== "object" || argument === null) return argument;
  const { type, basicType = type, basicValue } = argument as Readonly<Record<string, unknown>>;
  // The basic value of an entity is an error, written as a text.
  const isError = typeof basicValue === "string" && basicType !== "String" && basicType !== "Empty";
  return basicValue === undefined || isError ? argument : basicValue;
}

/** One cell as the core reads it. Excel's error cells arrive as objects of several classes. */
function asCell(given: unknown): Cell {
  const argument = plainValue(given);
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
 * A single cell, however it was handed over.
 *
 * @param what the thing asked, as it opens a sentence: "Tên đơn vị"
 */
export function onlyCell(argument: unknown, what: string): Cell {
  const rows = asRows(argument);
  const [cell = null] = rows[0] ?? [];
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1)
    throw badInput(`${what} phải là một ô, ở đây là một vùng nhiều ô. Hãy chọn một ô.`);
  return cell;
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
