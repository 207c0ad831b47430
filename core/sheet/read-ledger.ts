import type { LedgerEntry } from "../life-cycle/ledger-entry.ts";
import type { Plan } from "../plan/plan.ts";
import { registerOf } from "../register/registers.ts";
import type { Register } from "../register/unit.ts";
import { placeOf, type Cell, type Table, type WorkbookContent } from "../table.ts";
import type { ReadingOptions } from "./area-sheet.ts";
import { withMergesFilled } from "./filled-merges.ts";
import { findHeader, type Header } from "./header.ts";
import { findLayout, type Layout } from "./layout.ts";
import type { LedgerReading, LedgerRow, LedgerSheet, OddEntry, StatedCount } from "./ledger.ts";
import { countsInRow, isSummaryLabel, yearOfLabel } from "./ledger-summary.ts";
import { ledgerUnitOf, nameDatedRows, stateOn, statesOf, type DatedRow } from "./ledger-units.ts";
import { isPlanYear, longVocabulary, wideVocabulary, yearOfUse } from "./ledger-vocabulary.ts";
import { readEvents } from "./ledger-words.ts";
import { untidyCell } from "./named-rows.ts";
import { ownTable, userTables } from "./own-table.ts";
import { readDate } from "./read-date.ts";
import { readText } from "./read-text.ts";
import { isKnown, sortRows } from "./rows.ts";
import { selectionVocabulary } from "./selection-vocabulary.ts";
import { SheetColumns } from "./sheet-columns.ts";
import { yearOfSheet } from "./sheet-year.ts";
import { withYearsAsHeadings } from "./year-headings.ts";

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
  const own = ownTable(content, "DIABAN_SOTHEODOI");
  if (sheet === undefined && own && saysEvents(own, findHeader(own, longVocabulary))) return [own];
  const others = userTables(content).map(withYearsAsHeadings);
  const named = [...(own ? [own] : []), ...others].find((table) => table.sheet === sheet);
  // A selection sheet may well have a column of remarks with a heading like these.
  return named ? [named] : others.filter((table) => findHeader(table, selectionVocabulary(plan.criteria)) === null);
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

function isEntry(cell: Cell): boolean {
  return typeof cell === "string" && cell.length < 200 && readEvents(cell).events.length > 0;
}

/** Columns and cells of one ledger, whichever form it has. */
class LedgerCells {
  readonly isLong: boolean;
  readonly table: Table;
  readonly columns: SheetColumns;
  /** The columns of events, each with its year; null where another cell says it. */
  readonly eventColumns: readonly { readonly index: number; readonly year: number | null }[];

  constructor(readonly layout: Layout) {
    const { table, header } = layout;
    this.columns = new SheetColumns(layout, []);
    this.isLong = this.columns.at("event") >= 0;
    const merged = ["code", "name", "district", "year"].map((use) => this.columns.at(use));
    this.table = withMergesFilled(table, header.bottom, merged);
    this.eventColumns = this.isLong
      ? [{ index: this.columns.at("event"), year: null }]
      : header.columns.flatMap(({ index, use }) => {
          const year = yearOfUse(use);
          return year === null ? [] : [{ index, year }];
        });
  }

  get forRows() {
    const values = this.eventColumns.map(({ index }) => index);
    const year = this.columns.at("year");
    return { ...this.columns.forRows, values: year < 0 ? values : [...values, year], isEntry };
  }

  text(row: number, use: string): string {
    return readText(this.table, row, this.columns.at(use));
  }

  cell(row: number, use: string): Cell {
    return this.table.rows[row]?.[this.columns.at(use)] ?? null;
  }

  /** «2018», «Năm 2018», 2018. */
  year(row: number): number | null {
    const year = Number(/^(?:năm\s*)?(\d{4})$/i.exec(this.text(row, "year"))?.[1]);
    return isPlanYear(year) ? year : null;
  }

  /** The day that decides which register a row is looked up in. */
  day(row: number, otherYear: number | null): string {
    const date = this.isLong ? readDate(this.cell(row, "date")).iso : null;
    if (date !== null) return date;
    const first = this.eventColumns.find(
      ({ index, year }) => year !== null && isEntry(this.table.rows[row]?.[index] ?? null),
    );
    const year = (this.isLong ? this.year(row) : first?.year) ?? otherYear;
    return year === null ? "" : `${year}-01-01`;
  }
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
  const areas = named.map((row) => ledgerRow(row, cells));
  const oddEntries: OddEntry[] = [];
  const entries = named.flatMap((row, area) => entriesOf(row, area, cells, yearAbove(row.row) ?? year, oddEntries));
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

function ledgerRow(named: DatedRow, cells: LedgerCells): LedgerRow {
  const { row } = named;
  const decisionNumber = cells.text(row, "decisionNumber") || null;
  return { ...named, facts: [], decisionNumber, date: cells.cell(row, "date") };
}

/** The events of one row; what cannot be read is added to `odd`. */
function entriesOf(
  named: DatedRow,
  area: number,
  cells: LedgerCells,
  otherYear: number | null,
  odd: OddEntry[],
): readonly LedgerEntry[] {
  const { row } = named;
  const { table, isLong, columns } = cells;
  const unit = ledgerUnitOf(named);
  const tell = (use: number, trouble: OddEntry["trouble"]) => {
    odd.push({ area, row, column: use, trouble, raw: table.rows[row]?.[use] ?? null });
  };
  const dateCell = isLong ? cells.cell(row, "date") : null;
  const dated = dateCell === null || dateCell === "" ? null : readDate(dateCell);
  if (dated && dated.iso === null && typeof dateCell !== "object") tell(columns.at("date"), "date");
  const decisionNumber = isLong ? cells.text(row, "decisionNumber") || null : null;
  const note = isLong ? cells.text(row, "note") || null : null;
  const hasYearColumn = columns.at("year") >= 0;

  return cells.eventColumns.flatMap(({ index, year: ownYear }) => {
    const raw = table.rows[row]?.[index] ?? null;
    // An error value is a complaint of its own.
    if (typeof raw === "object" && raw !== null) return [];
    const { events, date, unread } = readEvents(
      typeof raw === "string" ? readText(table, row, index) : String(raw ?? ""),
    );
    if (unread.length > 0) tell(index, "event");
    else if (events.length === 0 && isLong) tell(index, "no-event");
    const year = ownYear ?? (isLong && hasYearColumn ? cells.year(row) : otherYear);
    if (year === null && events.length > 0) {
      const column = hasYearColumn ? columns.at("year") : index;
      tell(column, hasYearColumn && cells.cell(row, "year") !== null ? "year" : "no-year");
    }
    if (year === null || unit === null) return [];
    const place = placeOf(table, row, index);
    return events.map((event) => ({ place, unit, year, event, date: dated?.iso ?? date, decisionNumber, note }));
  });
}
