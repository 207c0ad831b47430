import type { ValueKind } from "../../plan/plan.ts";
import type { ValueColumn } from "../../plan/value-columns.ts";
import { foldText } from "../../register/fold.ts";
import { isCount } from "../../share.ts";
import type { AreaFacts } from "../../score/score.ts";
import type { Cell, Table } from "../../table.ts";
import { readCount, readMark, readThreeLevel, readYesNo, type CellReading } from "./cell-vocabulary.ts";
import { repairedText } from "./read-text.ts";
import { hidesText, shownAs, withoutNoise } from "./shown-number.ts";
import type { OddCell, SheetValue } from "../area-sheet.ts";
import type { PlainColumn } from "../area-sheet.ts";

const readers: Readonly<Record<ValueKind, (cell: Cell, font: string | null) => CellReading>> = {
  count: readCount,
  "yes-no": readYesNo,
  "three-level": readThreeLevel,
};

/** The facts of one area; cells that were not plain are added to `odd`. */
export function readFacts(
  table: Table,
  row: number,
  columns: readonly ValueColumn[],
  at: readonly number[],
  odd: OddCell[],
): AreaFacts {
  const cells = table.rows[row] ?? [];
  const facts: (number | null | undefined)[] = new Array<undefined>(columns.length);
  for (let index = 0; index < columns.length; index += 1) {
    const column = at[index] ?? -1;
    const valueColumn = columns[index];
    if (column < 0 || !valueColumn) continue;
    const raw = cells[column] ?? null;
    // Most cells by far, and nothing is to be said of them.
    const isPlain = valueColumn.kind === "count" && isCount(raw) && (table.formats?.[row]?.[column] ?? null) === null;
    facts[index] = isPlain ? raw : readFact(table, row, column, valueColumn, odd);
  }
  return facts;
}

/** The fact of one cell, null when it says none; a cell that was not plain is added to `odd`. */
export function readFact(
  table: Table,
  row: number,
  column: number,
  { kind, id }: Pick<SheetValue, "kind" | "id">,
  odd: OddCell[],
): number | null {
  const raw = table.rows[row]?.[column] ?? null;
  if (raw === null && table.formulas?.[row]?.[column]) {
    // A formula that was never calculated is no blank: the figure exists, but not in this file.
    odd.push({ row, column, trouble: "stale-formula", raw, id });
    return null;
  }
  const reading =
    typeof raw === "number" ? readNumber(table, row, column, kind, raw) : readWritten(table, row, column, kind);
  if (reading.trouble) odd.push(oddCell(row, column, id, raw, reading));
  return reading.value;
}

/** A text as it stands, else as the old font of its cell shows it. */
function readWritten(table: Table, row: number, column: number, kind: ValueKind): CellReading {
  const raw = table.rows[row]?.[column] ?? null;
  const font = table.fonts?.[row]?.[column] ?? null;
  if (isHiddenText(table, row, column))
    return { value: null, trouble: kind === "count" ? "shown-differs" : "yes-no-unreadable" };
  const reading = readers[kind](raw, font);
  if (typeof raw !== "string" || reading.trouble === undefined) return reading;
  const repaired = repairedText(raw, font);
  if (repaired === null) return reading;
  const again = readers[kind](repaired, font);
  return again.value === null && again.trouble !== "blank-value" ? reading : again;
}

/** Yes or no in a column that is no figure, in whatever font it is written. */
export function readAnswer(table: Table, row: number, column: number): CellReading {
  return readWritten(table, row, column, "yes-no");
}

function isHiddenText({ rows, formats }: Table, row: number, column: number): boolean {
  const raw = rows[row]?.[column];
  return typeof raw === "string" && raw.trim() !== "" && hidesText(formats?.[row]?.[column] ?? null);
}

/** A number counts as what its cell shows: «3/4» that became a date is no 43193, and 200% is no 2. */
function readNumber(table: Table, row: number, column: number, kind: ValueKind, raw: number): CellReading {
  const shown = shownAs(raw, table.formats?.[row]?.[column] ?? null, table.texts?.[row]?.[column] ?? null);
  if (shown === "itself") return readers[kind](withoutNoise(raw), null);
  if (kind !== "count") return { value: null, trouble: "yes-no-unreadable" };
  return { value: null, trouble: shown === "date" ? "date-in-count" : "shown-differs" };
}

const unreadableMark: CellReading = { value: null, trouble: "yes-no-unreadable" };

/** What a column of marks may say instead of a tick: its own word, with «đã» or «được» before it too. */
const markWords: Readonly<Record<string, readonly string[]>> = {
  approved: ["chọn", "chọn mới", "mới", "phê duyệt", "lựa chọn", "duyệt"],
  carriedOver: ["chuyển tiếp", "tiếp tục", "ct"],
  proposed: ["đề xuất", "đề nghị"],
  circular15: [],
};

const done = /^(?:có |đã |được |đã được )/;
const undone = /^(?:không|chưa)(?: được)? /;
/** What an office may well mean as a tick, but does not say of the mark: it is asked for. */
const agreed = new Set(["ok", "oke", "đồng ý", "nhất trí", "thống nhất", "chấp thuận", "*", "**", "xx"]);

function isMarkWord(use: string, text: string): boolean {
  return markWords[use]?.includes(text.replace(done, "")) === true;
}

/** A mark, in whatever font and words it is written. */
function markIn(table: Table, row: number, column: number, use: string): CellReading {
  const raw = table.rows[row]?.[column] ?? null;
  const font = table.fonts?.[row]?.[column] ?? null;
  if (isHiddenText(table, row, column)) return unreadableMark;
  const reading = readMark(raw, font);
  if (reading.trouble === undefined || typeof raw !== "string") return reading;
  const text = repairedText(raw, font) ?? raw;
  const word = foldText(text);
  if (isMarkWord(use, word)) return { value: 1 };
  if (undone.test(word) && isMarkWord(use, word.replace(undone, ""))) return { value: 0 };
  const again = readMark(text, font);
  if (again.trouble === undefined) return again;
  return agreed.has(word) ? { ...reading, mended: "Có" } : reading;
}

/**
 * Which mark a cell says by its word: in a column of approved areas «Chuyển tiếp» is another answer than «Chọn mới».
 *
 * @example markWord(table, 5, 3) // "carriedOver" for «Chuyển tiếp»
 */
export function markWord(table: Table, row: number, column: number): "approved" | "carriedOver" | null {
  const raw = table.rows[row]?.[column] ?? null;
  if (typeof raw !== "string") return null;
  const text = foldText(repairedText(raw, table.fonts?.[row]?.[column] ?? null) ?? raw);
  if (isMarkWord("carriedOver", text)) return "carriedOver";
  return isMarkWord("approved", text) ? "approved" : null;
}

const marks = ["carriedOver", "proposed", "approved", "circular15"] as const satisfies readonly PlainColumn[];

/**
 * The marks of one area; null is neither yes nor no, and is told.
 *
 * @param year of the sheet
 */
export function readMarks(
  table: Table,
  row: number,
  at: (use: PlainColumn) => number,
  { odd, year }: { readonly odd: OddCell[]; readonly year: number | null },
): Record<(typeof marks)[number], boolean | null> {
  const read: Record<(typeof marks)[number], boolean | null> = {
    carriedOver: false,
    proposed: false,
    approved: false,
    circular15: false,
  };
  for (const use of marks) {
    const column = at(use);
    if (column < 0) continue;
    const raw = table.rows[row]?.[column] ?? null;
    if (raw === null && table.formulas?.[row]?.[column]) {
      // Never calculated: the check of stale formulas says so.
      read[use] = null;
      continue;
    }
    if (use === "approved" && markWord(table, row, column) === "carriedOver") {
      read.carriedOver = true;
      continue;
    }
    const isShown = typeof raw !== "number" || shownAs(raw, table.formats?.[row]?.[column] ?? null, null) === "itself";
    // «2018» in a column of the list of 2018 is a tick.
    const said = typeof raw === "string" ? raw.trim() : raw;
    const isYear = isShown && year !== null && (said === year || said === String(year));
    const reading = isYear ? { value: 1 } : isShown ? markIn(table, row, column, use) : unreadableMark;
    read[use] = reading.value === null ? null : reading.value === 1;
    if (reading.trouble) odd.push(oddCell(row, column, use, raw, reading));
  }
  return read;
}

function oddCell(
  row: number,
  column: number,
  id: string,
  raw: OddCell["raw"],
  { trouble, mended }: CellReading,
): OddCell {
  return { row, column, trouble: trouble ?? "not-a-number", raw, id, ...(mended !== undefined && { mended }) };
}
