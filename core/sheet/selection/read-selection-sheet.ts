import type { Plan } from "../../plan/plan.ts";
import { valueColumns, type ValueColumn } from "../../plan/value-columns.ts";
import type { Register } from "../../register/unit.ts";
import type { Table, WorkbookContent } from "../../table.ts";
import type { NamedRow, OddCell, ReadingOptions } from "../area-sheet.ts";
import { markBlankAnswers } from "../cells/blank-yes-no.ts";
import { readEvents } from "../ledger/ledger-words.ts";
import { findLayout, type Layout } from "../header/layout.ts";
import { userTables } from "../managed/managed-table.ts";
import { readAreas } from "../areas/read-areas.ts";
import { readFacts, readMarks } from "../cells/read-cells.ts";
import { readDate } from "../cells/read-date.ts";
import { readText } from "../cells/read-text.ts";
import type { AreaRow, PlainColumn, SelectionReading } from "./selection-sheet.ts";
import { selectionVocabulary } from "../header/selection-vocabulary.ts";
import { belongsElsewhere } from "../../open/sheet-kind.ts";
import { SheetColumns } from "../header/sheet-columns.ts";
import { yearOfSheet } from "../header/sheet-year.ts";

/** Which register the units of a sheet of that year and those decision dates are looked up in. */
export type RegisterChoice = (year: number | null, decisionDates: readonly string[]) => Register;

/**
 * Reads a selection sheet as it is: title block, merged headers, numbering, group and total rows, signature. Nothing
 * is changed, and nothing is dropped without being named in `skipped`.
 *
 * @example readSelectionSheet({ tables: [table] }, plan7488, () => registerOf("2018-01-01")).reading.sheet.areas.length // 4
 */
export function readSelectionSheet(
  content: WorkbookContent,
  plan: Plan,
  registerFor: RegisterChoice,
  options: ReadingOptions = {},
): { readonly reading: SelectionReading; readonly register: Register } {
  const kind = "selection" as const;
  const vocabulary = selectionVocabulary(plan.criteria);
  const { layout, nearest, candidates } = findLayout(
    userTables(content),
    vocabulary,
    options,
    belongsElsewhere(kind, plan),
  );
  const empty = (missing: "header" | "name-column") => ({
    reading: { kind, sheet: null, missing, nearest, candidates },
    register: registerFor(options.year ?? null, []),
  });
  if (!layout) return empty("header");
  if (!layout.header.hasName) return empty("name-column");

  const columns = new SheetColumns(layout, valueColumns(plan.criteria));
  const year = options.year ?? yearOfSheet(layout, columns, content);
  const register = registerFor(year, decisionDates(layout, columns.at("decisionDate")));
  const sheet = readAreas({ content, layout, columns, register, year, options }, (named, odd) =>
    readArea(layout.table, columns, named, odd),
  );
  markBlankAnswers(columns.values, sheet.odd, sheet.areas);
  return { reading: { kind, sheet, missing: null, nearest, candidates }, register };
}

function readArea(table: Table, columns: SheetColumns<ValueColumn>, named: NamedRow, odd: OddCell[]): AreaRow {
  const { row } = named;
  const cell = (use: PlainColumn) => table.rows[row]?.[columns.at(use)] ?? null;
  const text = (use: PlainColumn) => readText(table, row, columns.at(use)) || null;
  const date = cell("decisionDate");
  const facts = readFacts(table, row, columns.values, columns.valueAt, odd);
  const { carriedOver, proposed, approved, circular15 } = readMarks(table, row, (use) => columns.at(use), odd);
  // Written out: a country's sheets have thousands of rows, and spreading objects took half the time of reading them.
  return {
    row,
    name: named.name,
    code: named.code,
    match: named.match,
    facts,
    carriedOver,
    proposed,
    approved,
    circular15,
    decisionNumber: text("decisionNumber"),
    decisionDate: date === null || date === "" ? null : readDate(date),
    statedScore: cell("score"),
    statedRank: cell("rank"),
    reason: text("reason"),
    lastResult: readEvents(text("lastResult") ?? "").events,
  };
}

function decisionDates({ table, header }: Layout, column: number): readonly string[] {
  if (column < 0) return [];
  const dates: string[] = [];
  for (let row = header.bottom + 1; row < table.rows.length; row += 1) {
    const { iso } = readDate(table.rows[row]?.[column] ?? null);
    if (iso !== null) dates.push(iso);
  }
  return dates;
}
