import { columnName, parseBlock } from "../../../core/address.ts";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import type { AreaSheet, ColumnUse } from "../../../core/sheet/area-sheet.ts";
import { headerRows } from "../../../core/sheet/header/header-rows.ts";
import type { WorkbookContent } from "../../../core/table.ts";

/** What was understood of the sheet, in the numbers that the spreadsheet shows. */
export interface Understanding {
  readonly sheet: string;
  readonly units: number;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly criteriaFound: number;
  readonly criteriaAll: number;
  readonly skipped: number;
  /** Columns that wait for an answer. */
  readonly asked: number;
}

export function understandingOf({ opened: { plan, sheets } }: Assessment): Understanding | null {
  const { sheet } = sheets.selection;
  if (!sheet) return null;
  const [headerTop, headerBottom] = headerRows(sheet);
  const used = new Set(sheet.columns.map(({ use }) => use));
  const found = valueColumns(plan.criteria).filter(({ id }) => used.has(id));
  return {
    sheet: sheet.table.sheet,
    units: sheet.areas.length,
    headerTop,
    headerBottom,
    criteriaFound: new Set(found.map(({ criterionId }) => criterionId)).size,
    criteriaAll: plan.criteria.length,
    skipped: sheet.skipped.length,
    asked: sheet.columns.filter(({ question }) => question).length,
  };
}

/** A column under the letter of the spreadsheet. */
export interface ReadColumn extends ColumnUse {
  readonly letter: string;
}

/** The columns under the letters of the spreadsheet; those with neither heading nor use are left out. */
export function readColumns({ table, columns }: AreaSheet): readonly ReadColumn[] {
  const { left } = parseBlock(table.address);
  return columns
    .filter(({ heading, use }) => heading !== "" || use !== null)
    .map((column) => ({ ...column, letter: columnName(left + column.index) }));
}

/** A sheet that could be chosen, with the best that was found in it. */
interface SheetChoice {
  readonly name: string;
  readonly hidden: boolean;
  /** Columns of criteria that were recognised; null where no header was found. */
  readonly columns: number | null;
}

/** The user's sheets in the order of the tabs; our own are no choice. */
export function sheetChoices(content: WorkbookContent, { opened: { sheets } }: Assessment): readonly SheetChoice[] {
  const own = new Set(
    Object.entries(content.names ?? {}).flatMap(([name, sheet]) => (name.startsWith("DIABAN_") ? [sheet] : [])),
  );
  const best = new Map<string, number>();
  for (const { sheet, criteria } of sheets.selection.candidates)
    best.set(sheet, Math.max(best.get(sheet) ?? 0, criteria));
  return content.tables
    .filter(({ sheet }) => !own.has(sheet))
    .map(({ sheet, hidden = false }) => ({ name: sheet, hidden, columns: best.get(sheet) ?? null }));
}
