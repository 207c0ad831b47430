import { searchFigures } from "../../../../core/open/kinds.ts";
import { locateLedger } from "../../../../core/open/locate-ledger.ts";
import type { ReadingOptions } from "../../../../core/sheet/area-sheet.ts";
import { evaluationVocabulary } from "../../../../core/sheet/header/vocabulary.ts";
import { selectionVocabulary } from "../../../../core/sheet/header/vocabulary.ts";
import { readLedger as readRows } from "../../../../core/sheet/ledger/read-ledger.ts";
import { userTables } from "../../../../core/sheet/managed/managed-table.ts";
import type { Plan } from "../../../../core/plan/plan.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import type { Cell, Table, WorkbookContent } from "../../../../core/table.ts";
import { tableOf, workbookOf } from "../table-builder.ts";

/** A ledger as a workbook is opened: located, then its rows by the communes of Đồng Nai. */
export function readLedger(content: WorkbookContent, plan: Plan, options: ReadingOptions = {}) {
  const vocabularies = { selection: selectionVocabulary(plan.criteria), evaluation: evaluationVocabulary(plan) };
  const { layout, missing } = locateLedger(content, searchFigures(userTables(content), vocabularies), options);
  return { missing, sheet: layout && readRows({ layout, content, options, unitChanges: [] }, null) };
}

export const read = (rows: readonly (readonly Cell[])[], more: Partial<Table> = {}, options: ReadingOptions = {}) =>
  readIn(workbookOf(tableOf(rows, { name: "Sổ", sheet: "Sổ", ...more })), options);

export function readIn(content: WorkbookContent, options: ReadingOptions = {}) {
  const reading = readLedger(content, plan7488, options);
  const { sheet } = reading;
  if (!sheet) return reading.missing;
  const entries = sheet.entries.map(({ unit, year, event, place }) => [unit.code, year, event, place?.address]);
  const odd = sheet.oddEntries.map(({ trouble, raw }) => [trouble, raw]);
  const stated = sheet.stated.map(({ year, event, n }) => [year, event, n]);
  return { entries, odd, stated, skipped: sheet.skipped.map(({ kind }) => kind) };
}

export const long = ["Mã", "Tên", "Năm", "Sự kiện", "Ngày", "Số quyết định", "Ghi chú"];
