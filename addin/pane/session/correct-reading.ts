import type { ColumnUse, ReadingOptions } from "../../../core/sheet/area-sheet.ts";
import type { Settings } from "../../../core/sheet/managed/settings.ts";

/** A column of the sheet: its letter and what it is read as now. */
export interface LetteredColumn {
  readonly letter: string;
  readonly use: ColumnUse["use"];
}

/**
 * Reads the column as `use` from now on, null for nothing. A use belongs to one column only, so the column
 * that had it is read by nobody, and what this column was read as goes without one.
 *
 * @example assignColumn({}, [{ letter: "H", use: "a1" }], "H", "b1").columns // { a1: null, b1: "H" }
 */
export function assignColumn(
  options: ReadingOptions,
  columns: readonly LetteredColumn[],
  letter: string,
  use: string | null,
): ReadingOptions {
  const former = columns.find((column) => column.letter === letter)?.use ?? null;
  if (former === use) return options;
  return {
    ...options,
    columns: {
      ...options.columns,
      ...(former !== null && { [former]: null }),
      ...(use !== null && { [use]: letter }),
    },
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
export function answer<Key extends "headerRow" | "year" | "district">(
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

const readingKeys = ["year", "district", "sheet", "headerRow", "columns"] as const;

/** Whether the settings say something of how the sheet is read; the base of the cap, for one, is no part of it. */
export function hasReading(settings: Settings): boolean {
  return readingKeys.some((key) => settings[key] !== undefined);
}

/** The settings with the corrections in them, for the next time. */
export function withReading(settings: Settings, options: ReadingOptions): Settings {
  return { ...settings, ...options, columns: { ...settings.columns, ...options.columns } };
}

/** The settings without anything about the reading. */
export function withoutReading(settings: Settings): Settings {
  const rest = { ...settings };
  for (const key of readingKeys) delete rest[key];
  return rest;
}
