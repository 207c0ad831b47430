import type { LocatedSheet } from "./opened-workbook.ts";
import type { FigureTable } from "./kinds.ts";
import type { ColumnUse, ReadingOptions } from "../sheet/area-sheet.ts";
import { findHeader, type Header } from "../sheet/header/header.ts";
import { chooseLayout, type SearchedTable } from "../sheet/header/layout.ts";
import { isOfEvents, longVocabulary, summaryVocabulary, wideVocabulary } from "../sheet/header/vocabulary.ts";
import { statementOf } from "../sheet/header/stated-columns.ts";
import { eventOfUse } from "../sheet/header/year-uses.ts";
import { titleLines } from "../sheet/header/title-year.ts";
import { whyAsked } from "../sheet/heading/heading-answer.ts";
import { withYearsAsHeadings } from "../sheet/header/year-headings.ts";
import { asAreaAndYear, askedByCells } from "../sheet/ledger/area-and-year.ts";
import { isEntry, isTick, withTicks } from "../sheet/ledger/ledger-cells.ts";
import { managedTable } from "../sheet/managed/managed-table.ts";
import type { Table, WorkbookContent } from "../table.ts";

/** Where the ledger of a workbook stands: our own «Sổ theo dõi» where it has entries, else a table of the user's. */
export function locateLedger(
  content: WorkbookContent,
  figures: readonly FigureTable[],
  options: ReadingOptions,
): LocatedSheet {
  const own = managedTable(content, "DIABAN_SOTHEODOI");
  const ownHeader = own && findHeader(own, longVocabulary, options);
  const isFilled = options.sheet === undefined && own !== null && saysEvents(own, ownHeader);
  const tables = isFilled ? [own] : userLedgers(own, figures, options);
  const forms = { long: [] as SearchedTable[], wide: [] as SearchedTable[], summary: [] as SearchedTable[] };
  const byYear = new Set<string>();
  for (const table of tables) {
    const wide = findHeader(table, wideVocabulary, options);
    const { headerRow, columns = {} } = statementOf(table, options);
    const isCorrected = headerRow !== undefined || Object.keys(columns).length > 0;
    if (wide?.hasName && (saysEvents(withTicks(table, wide), wide) || asksTicks(table, wide))) {
      forms.wide.push({ table, header: withoutYearAsked(table, askedByCells(table, wide)) });
      continue;
    }
    const summary = findHeader(table, summaryVocabulary, options);
    if (summary?.columns.some(isYear)) byYear.add(table.sheet);
    const found = table === own ? ownHeader : findHeader(table, longVocabulary, options);
    const header = found && asAreaAndYear(table, found);
    // Events in the rows of a ledger read like the headings of lists.
    if (summary && !hasEventsByRow(header) && listsByYear(table, summary)) {
      forms.summary.push({ table, header: summary });
      continue;
    }
    if (header?.columns.some(saysWhat) || isCorrected) forms.long.push({ table, header });
  }
  const long = chooseLayout(forms.long, longVocabulary, options);
  const wide = chooseLayout(forms.wide, wideVocabulary, options);
  const summary = chooseLayout(forms.summary, summaryVocabulary, options);
  const { layout, nearest } = long.layout ? long : summary.layout && !wide.layout ? summary : wide;
  const hasName = layout !== null && (layout.header.hasName || layout === summary.layout);
  // By the sheet's name, or because it names the areas of a year in one row.
  const isLikely = (table: Table) => isCalledLedger(table) || byYear.has(table.sheet);
  const called = own ?? figures.find(({ table, ...as }) => !as.selection && !as.evaluation && isLikely(table))?.table;
  // Our own with its headings and no event is one that nobody has filled in yet.
  const isBlank = called === own && ownHeader?.hasName === true;
  const lost = !hasName && called && !isBlank && hasEntries(called) ? called : null;
  return {
    kind: "ledger",
    layout: hasName ? layout : null,
    missing: hasName ? null : layout ? "name-column" : "header",
    nearest: hasName ? nearest : (lost ?? nearest ?? figures[0]?.table ?? null),
    isLost: lost !== null,
    candidates: [...long.candidates, ...wide.candidates, ...summary.candidates],
    year: options.year ?? null,
    options,
  };
}

/** Sheets of figures may well have a column of remarks with a heading like those of a ledger. */
function userLedgers(own: Table | null, figures: readonly FigureTable[], { sheet }: ReadingOptions): readonly Table[] {
  if (sheet !== undefined && own?.sheet === sheet) return [own];
  const named = figures.find(({ table }) => table.sheet === sheet);
  if (named) return [withYearsAsHeadings(named.table)];
  return figures.flatMap(({ table, selection, evaluation }) =>
    selection || evaluation ? [] : [withYearsAsHeadings(table)],
  );
}

/** A year alone makes no ledger: events are read, or asked about. */
function saysWhat({ use, question }: ColumnUse): boolean {
  return (use !== null && use !== "year" && longVocabulary.isValue(use)) || Boolean(question);
}

/** Titles stand in the first rows. */
const deepestTitle = 6;

function isCalledLedger(table: Table): boolean {
  return [table.sheet, ...titleLines(table, deepestTitle)].some((text) =>
    /^s[ổo] theo d[õo]i/i.test(text.normalize("NFC").trim()),
  );
}

function isYear({ use }: ColumnUse): boolean {
  return use === "year";
}

function hasEventsByRow(header: Header | null): boolean {
  return header?.hasName === true && header.columns.some(isOfRow);
}

function isOfRow({ use }: ColumnUse): boolean {
  return use === "event" || use === "kind" || use === "result";
}

/** A summary: columns that list or count the areas of a year, and none that says them or their events a row each. */
function listsByYear(table: Table, { columns, hasName }: Header): boolean {
  return !hasName && !columns.some(isOfRow) && (columns.some(isYear) || isCalledLedger(table));
}

/** Below a row of headings: a title has one cell. */
function hasEntries({ rows }: Table): boolean {
  const filled = rows.filter((row) => row.filter((cell) => cell !== null && cell !== "").length > 1);
  return filled.length > 1;
}

/** «Kết quả» beside the columns of years: of which year its events are is asked. */
function withoutYearAsked({ rows }: Table, header: Header): Header {
  const columns = header.columns.map((column): ColumnUse => {
    const { index, isStated } = column;
    if (!isOfRow(column) || isStated || !rows.some((row, at) => at > header.bottom && isEntry(row[index] ?? null)))
      return column;
    return { ...column, use: null, question: { among: [], why: whyAsked.year } };
  });
  return { ...header, columns };
}

/** «Đạt 2017» over ticks: what they say of the year is asked. */
function asksTicks({ rows }: Table, { bottom, columns }: Header): boolean {
  const asked = columns.filter(({ question }) => question?.among.some((use) => eventOfUse(use) !== null));
  return rows.some((row, at) => at > bottom && asked.some(({ index }) => isTick(row[index])));
}

/** Years over columns are a wide ledger only where events stand below them: figures by year look alike. */
function saysEvents(table: Table, header: Header | null): boolean {
  if (!header) return false;
  const columns = header.columns.filter(({ use }) => isOfEvents(use));
  return table.rows.some((row, at) => at > header.bottom && columns.some(({ index }) => isEntry(row[index] ?? null)));
}
