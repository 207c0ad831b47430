import type { Assessment } from "../../../core/assess/assessment.ts";
import type { ReadingOptions } from "../../../core/sheet/area-sheet.ts";
import { statedColumns } from "../../../core/sheet/header/stated-columns.ts";
import type { Settings } from "../../../core/sheet/managed/settings.ts";

/** Says of a column of a sheet what it is from now on; null: read by nobody. */
interface ColumnAnswer {
  readonly sheet: string;
  readonly letter: string;
  readonly use: string | null;
}

/**
 * Reads the column as the user says. A use belongs to one column only: the one that had it is read by nobody.
 *
 * @example answerColumn({}, { sheet: "A", letter: "H", use: "b1" }).sheets // [{ sheet: "A", columns: { H: "b1" } }]
 */
export function answerColumn(options: ReadingOptions, { sheet, letter, use }: ColumnAnswer): ReadingOptions {
  const others = options.sheets?.filter((one) => one.sheet !== sheet) ?? [];
  const own = options.sheets?.find((one) => one.sheet === sheet);
  const kept = Object.entries(own?.columns ?? {}).filter(
    ([at, taken]) => at !== letter && (use === null || taken !== use),
  );
  return {
    ...options,
    sheets: [...others, { ...own, sheet, columns: { ...Object.fromEntries(kept), [letter]: use } }],
  };
}

/** Another sheet: what was said of the columns and the header row of the former one no longer holds. */
export function chooseSheet(options: ReadingOptions, sheet: string | null, headerRow?: number): ReadingOptions {
  const { year, district } = options;
  return {
    ...(year !== undefined && { year }),
    ...(district !== undefined && { district }),
    ...(sheet !== null && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
  };
}

/** Sets one of the plain answers, or takes it back. */
export function answer<Key extends "headerRow" | "year" | "district" | "noCarriedOver">(
  options: ReadingOptions,
  key: Key,
  value: ReadingOptions[Key],
): ReadingOptions {
  const rest = { ...options };
  delete rest[key];
  return value === undefined ? rest : { ...rest, [key]: value };
}

export function isCorrected(options: ReadingOptions): boolean {
  return Object.keys(options).length > 0;
}

const readingKeys = ["year", "district", "sheet", "headerRow", "columns", "noCarriedOver"] as const;

/** Whether the settings say something of how the sheet is read; the base of the cap, for one, is no part of it. */
export function hasReading(settings: Settings): boolean {
  return readingKeys.some((key) => settings[key] !== undefined);
}

/** The settings with the corrections in them, for the next time: columns by their headings as the assessment read them. */
export function withReading(
  settings: Settings,
  options: ReadingOptions,
  { opened }: Pick<Assessment, "opened">,
): Settings {
  const { year, district, sheet, headerRow, noCarriedOver } = options;
  const { selection, evaluation, ledger } = opened.sheets;
  const stated = [selection.sheet, evaluation.sheet, ledger.sheet].flatMap((one) => (one ? statedColumns(one) : []));
  const others = (settings.columns ?? []).filter(
    (one) =>
      !stated.some(
        (other) => other.sheet === one.sheet && (other.column === one.column || other.heading === one.heading),
      ),
  );
  const columns = [...others, ...stated];
  return {
    ...settings,
    ...(year !== undefined && { year }),
    ...(district !== undefined && { district }),
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(noCarriedOver && { noCarriedOver }),
    ...(columns.length > 0 && { columns }),
  };
}

/** The settings without anything about the reading. */
export function withoutReading(settings: Settings): Settings {
  const rest = { ...settings };
  for (const key of readingKeys) delete rest[key];
  return rest;
}
