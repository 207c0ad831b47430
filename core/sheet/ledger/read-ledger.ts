import type { Plan } from "../../plan/plan.ts";
import { registerOf } from "../../register/registers.ts";
import type { Register } from "../../register/unit.ts";
import type { Table, WorkbookContent } from "../../table.ts";
import type { ReadingOptions } from "../area-sheet.ts";
import { findHeader, type Header } from "../header/header.ts";
import { findLayout, type Layout } from "../header/layout.ts";
import type { LedgerReading, LedgerSheet, OddEntry, StatedCount } from "./ledger.ts";
import { evaluationVocabulary } from "../header/evaluation-vocabulary.ts";
import { isEntry, LedgerCells } from "./ledger-cells.ts";
import { entriesOf, ledgerRow } from "./ledger-entries.ts";
import { countsInRow, isSummaryLabel, yearOfLabel } from "./ledger-summary.ts";
import { nameDatedRows, stateOn, statesOf } from "./ledger-units.ts";
import { longVocabulary, wideVocabulary, yearOfUse } from "../header/ledger-vocabulary.ts";
import { untidyCell } from "../areas/named-rows.ts";
import { managedTable, userTables } from "../managed/managed-table.ts";
import { isKnown, sortRows } from "../areas/rows.ts";
import { selectionVocabulary } from "../header/selection-vocabulary.ts";
import { yearOfSheet } from "../header/sheet-year.ts";
import { withYearsAsHeadings } from "../header/year-headings.ts";

export interface LedgerOptions extends ReadingOptions {
  /** Which communes exist, at any of its states; without it those of Đồng Nai. */
  readonly register?: Register;
}

/**
 * Reads a ledger, our own «Sổ theo dõi» before any other: the long form (a row an event) and the wide one (a row an
 * area, a column a year, «Phê duyệt; Đạt» in a cell). Nothing is changed, and nothing is dropped without being named in
 * `skipped` or `oddEntries`.
 *
 * @example
 * const own = ledgerSheet(entries);
 * readLedger({ tables: [own.table], names: { [own.name]: own.title } }, plan7488).sheet.entries.length // 5
 */
export function readLedger(content: WorkbookContent, plan: Plan, options: LedgerOptions = {}): LedgerReading {
  const tables = ledgerTables(content, plan, options);
  const isCorrected = options.headerRow !== undefined || Object.keys(options.columns ?? {}).length > 0;
  const forms = {
    long: tables.filter((table) => !isWide(table) && (isCorrected || findHeader(table, longVocabulary) !== null)),
    wide: tables.filter(isWide),
  };
  const [long, wide] = [
    findLayout(forms.long, longVocabulary, options),
    findLayout(forms.wide, wideVocabulary, options),
  ];
  const { layout, nearest } = forms.long.length > 0 ? long : wide;
  const candidates = [...long.candidates, ...wide.candidates];
  const missing = {
    kind: "ledger" as const,
    sheet: null,
    nearest: nearest ?? userTables(content)[0] ?? null,
    candidates,
  };
  if (!layout) return { ...missing, missing: "header" };
  if (!layout.header.hasName) return { ...missing, missing: "name-column" };
  return { kind: "ledger", sheet: readSheet(layout, content, options), missing: null, nearest, candidates };
}

/** Our own ledger alone where it has entries; else the user's tables that could be one. */
function ledgerTables(content: WorkbookContent, plan: Plan, { sheet }: LedgerOptions): readonly Table[] {
  const own = managedTable(content, "DIABAN_SOTHEODOI");
  if (sheet === undefined && own && saysEvents(own, findHeader(own, longVocabulary))) return [own];
  const others = userTables(content).map(withYearsAsHeadings);
  const named = [...(own ? [own] : []), ...others].find((table) => table.sheet === sheet);
  // Sheets of figures may well have a column of remarks with a heading like these.
  const figures = [selectionVocabulary(plan.criteria), evaluationVocabulary(plan)];
  return named ? [named] : others.filter((table) => figures.every((words) => findHeader(table, words) === null));
}

/** Years over columns are a wide ledger only where events stand below them: figures by year look alike. */
function isWide(table: Table): boolean {
  const header = findHeader(table, wideVocabulary);
  return header !== null && header.hasName && saysEvents(table, header);
}

function saysEvents(table: Table, header: Header | null): boolean {
  if (!header) return false;
  const columns = header.columns.filter(({ use }) => use === "event" || yearOfUse(use) !== null);
  return table.rows.some((row, at) => at > header.bottom && columns.some(({ index }) => isEntry(row[index] ?? null)));
}

function readSheet(layout: Layout, content: WorkbookContent, options: LedgerOptions): LedgerSheet {
  const { header } = layout;
  const cells = new LedgerCells(layout);
  const { table, columns } = cells;
  const states = statesOf(options.register ?? registerOf("2017-10-15"));
  const year = options.year ?? (cells.isLong ? yearOfSheet(layout, columns, content) : null);

  const rows = sortRows(table, header.bottom, cells.forRows, stateOn(states, cells.day(header.bottom + 1, year)));
  const isSummary = (row: number) => {
    const label = cells.text(row, "name");
    return isSummaryLabel(label) && !states.some((state) => isKnown(label, state));
  };
  const found = rows.areas.filter(({ row }) => !isSummary(row));
  const summaries = rows.areas.flatMap(({ row }) =>
    isSummary(row) ? [{ row, kind: "group" as const, text: cells.text(row, "name") }] : [],
  );
  const skipped = [...rows.skipped, ...summaries].sort((a, b) => a.row - b.row);
  const yearAbove = yearsAbove(skipped);

  const source = { layout: { table, header }, columns, content, options };
  const {
    rows: named,
    district,
    manyDistricts,
  } = nameDatedRows(source, found, states, (row) => cells.day(row, yearAbove(row) ?? year));
  const areas = named.map((row) => ledgerRow(row, cells, yearAbove(row.row) ?? year));
  const oddEntries: OddEntry[] = [];
  const entries = areas.flatMap((area, at) =>
    entriesOf(area, cells, yearAbove(area.row) ?? year, (column, trouble) => {
      const raw = table.rows[area.row]?.[column] ?? null;
      oddEntries.push({ area: at, row: area.row, column, trouble, raw });
    }),
  );
  const stated = skipped.flatMap(({ row, kind, text }): readonly StatedCount[] => {
    if (kind === "numbering" || kind === "signature") return [];
    const ownYear = cells.year(row) ?? yearOfLabel(text) ?? yearOfTotal(row, skipped);
    return countsInRow(table, row, text, (column) => yearOfUse(header.columns[column]?.use ?? null) ?? ownYear);
  });
  return {
    table,
    headerTop: header.top,
    headerBottom: header.bottom,
    columns: header.columns,
    values: [],
    areas,
    skipped,
    totals: [],
    odd: [],
    year,
    years: [...new Set(entries.map((entry) => entry.year))].sort((a, b) => a - b),
    district: manyDistricts ? null : district,
    manyDistricts,
    // In the table as it is: a merged name is told once.
    untidy: found.flatMap((area) =>
      untidyCell(layout.table, area, columns.at("name"), stateOn(states, cells.day(area.row, year))),
    ),
    form: cells.isLong ? "long" : "wide",
    entries,
    oddEntries,
    stated,
  };
}

/** The year of the heading row («Năm 2018») that a row stands under. */
function yearsAbove(skipped: LedgerSheet["skipped"]): (row: number) => number | null {
  const years = skipped.flatMap(({ row, text }) => {
    const year = yearOfLabel(text);
    return year === null ? [] : [{ row, year }];
  });
  return (row) => years.filter((above) => above.row < row).at(-1)?.year ?? null;
}

/** The first total below a year's heading is that year's, the next one is of all years. */
function yearOfTotal(row: number, skipped: LedgerSheet["skipped"]): number | null {
  const headings = skipped.filter(({ text }) => yearOfLabel(text) !== null);
  const totals = skipped.filter(({ kind, text }) => isTotalKind(kind) && yearOfLabel(text) === null);
  const heading = headings.filter((above) => above.row < row).at(-1);
  if (!heading || totals.some((other) => other.row > heading.row && other.row < row)) return null;
  // The only total of a ledger with several years closes them all.
  return headings.length > 1 && totals.length === 1 && heading === headings.at(-1) ? null : yearOfLabel(heading.text);
}

function isTotalKind(kind: LedgerSheet["skipped"][number]["kind"]): boolean {
  return kind === "total" || kind === "subtotal";
}
