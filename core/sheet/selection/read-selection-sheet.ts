import type { Plan } from "../../plan/plan.ts";
import { valueColumns, type ValueColumn } from "../../plan/value-columns.ts";
import type { Table } from "../../table.ts";
import type { NamedRow, OddCell } from "../area-sheet.ts";
import { readAreas, type RowSource } from "../areas/read-areas.ts";
import { markBlankAnswers } from "../cells/blank-yes-no.ts";
import { readDecision } from "../cells/read-decision.ts";
import { markWord, readFacts, readMarks } from "../cells/read-cells.ts";
import { readDate } from "../cells/read-date.ts";
import { readText } from "../cells/read-text.ts";
import { columnWith } from "../header/column-with.ts";
import type { Layout } from "../header/layout.ts";
import { SheetColumns } from "../header/sheet-columns.ts";
import { readEvents } from "../ledger/ledger-words.ts";
import type { PlainColumn } from "../area-sheet.ts";
import type { AreaRow, SelectionSheet } from "./selection-sheet.ts";

/**
 * Reads the rows of a selection sheet as they are: numbering, group and total rows, signature. Nothing is changed, and
 * nothing is dropped without being named in `skipped`.
 */
export function readSelectionSheet(
  source: Omit<RowSource<ValueColumn>, "columns">,
  { criteria, period }: Pick<Plan, "criteria" | "period">,
): SelectionSheet {
  const { layout, year, options } = source;
  const columns = new SheetColumns(layout, valueColumns(criteria));
  const { named, ...sheet } = readAreas({ ...source, columns });
  const odd: OddCell[] = [];
  const areas = named.map((row) => readArea(layout.table, columns, row, { odd, year }));
  markBlankAnswers(columns.values, odd, areas);
  const approved = columns.at("approved");
  const words = new Set(approved < 0 ? [] : areas.map(({ row }) => markWord(layout.table, row, approved)));
  const saysBoth = words.has("approved") && words.has("carriedOver");
  const isFirstYear = year === period.value.from;
  return {
    ...sheet,
    areas,
    odd,
    statesApproved: approved >= 0,
    statesCarriedOver: columns.at("carriedOver") >= 0 || saysBoth || isFirstYear || options.noCarriedOver === true,
  };
}

/** The ISO days of the decisions that a sheet names: units are those that existed when the authority decided. */
export function decisionDates({ table, header }: Layout): readonly string[] {
  const column = columnWith(header, "decisionDate")?.index;
  const both = columnWith(header, "decision")?.index;
  return table.rows.slice(header.bottom + 1).flatMap((row, offset) => {
    const cell =
      column !== undefined
        ? row[column]
        : both !== undefined
          ? readDecision(readText(table, header.bottom + 1 + offset, both)).day
          : null;
    return readDate(cell ?? null).iso ?? [];
  });
}

function readArea(
  table: Table,
  columns: SheetColumns<ValueColumn>,
  named: NamedRow,
  { odd, year }: { readonly odd: OddCell[]; readonly year: number | null },
): AreaRow {
  const { row } = named;
  const cell = (use: PlainColumn) => table.rows[row]?.[columns.at(use)] ?? null;
  const text = (use: PlainColumn) => readText(table, row, columns.at(use)) || null;
  const both = columns.at("decision") < 0 ? null : readDecision(text("decision") ?? "");
  const date = both ? both.day : cell("decisionDate");
  const facts = readFacts(table, row, columns.values, columns.valueAt, odd);
  const { carriedOver, proposed, approved, circular15 } = readMarks(table, row, (use) => columns.at(use), {
    odd,
    year,
  });
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
    decisionNumber: both ? both.number : text("decisionNumber"),
    decisionDate: date === null || date === "" ? null : readDate(date),
    statedScore: cell("score"),
    statedRank: cell("rank"),
    reason: text("reason"),
    lastResult: readEvents(text("lastResult") ?? "").events,
  };
}
