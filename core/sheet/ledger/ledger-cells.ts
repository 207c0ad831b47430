import type { Cell, Table } from "../../table.ts";
import { withMergesFilled } from "../header/filled-merges.ts";
import type { Layout } from "../header/layout.ts";
import { eventOfUse, isPlanYear, yearOfUse } from "../header/year-uses.ts";
import type { LedgerForm } from "./ledger.ts";
import { readEvents } from "./ledger-words.ts";
import { summaryColumns, type SummaryColumn } from "./summary-names.ts";
import { terms } from "../../terms.ts";
import { readYesNo } from "../cells/cell-vocabulary.ts";
import { readDate } from "../cells/read-date.ts";
import { readText } from "../cells/read-text.ts";
import type { RowColumns } from "../header/sheet-columns.ts";
import { SheetColumns } from "../header/sheet-columns.ts";

/** Does a cell name an event? */
export function isEntry(cell: Cell): boolean {
  return typeof cell === "string" && cell.length < 200 && readEvents(cell).events.length > 0;
}

/** A yes that is no number: «1» below a year may count areas. */
export function isTick(cell: Cell | undefined, font: string | null = null): boolean {
  return typeof cell !== "number" && readYesNo(cell, font).value === 1;
}

/** The table with the event's own word in place of each tick: «Đạt 2018» with an x says «Đạt». */
export function withTicks(table: Table, { bottom, columns }: Layout["header"]): Table {
  const ticked = columns.flatMap(({ index, use }) => {
    const event = eventOfUse(use);
    return event === null ? [] : [{ index, word: terms.event[event].vi }];
  });
  if (ticked.length === 0) return table;
  const rows = table.rows.map((row, at) => {
    if (at <= bottom) return row;
    const said = [...row];
    for (const { index, word } of ticked) {
      const cell = row[index];
      if (isTick(cell, table.fonts?.[at]?.[index])) said[index] = word;
    }
    return said;
  });
  return { ...table, rows };
}

/** Columns and cells of one ledger, whichever form it has. */
export class LedgerCells {
  readonly form: LedgerForm;
  readonly table: Table;
  readonly columns: SheetColumns;
  /** The columns of events, each with its year; null where another cell says it. */
  readonly eventColumns: readonly {
    readonly index: number;
    readonly year: number | null;
    /** A blank cell says nothing, as in a column of results of a year that is not over. */
    readonly mayBeBlank: boolean;
  }[];

  /** In a summary: the columns that name areas, and those that count them. */
  readonly lists: readonly SummaryColumn[];
  readonly counts: readonly SummaryColumn[];

  constructor(readonly layout: Layout) {
    const { table, header } = layout;
    this.columns = new SheetColumns(layout, []);
    const byYear = header.columns.flatMap(({ index, use }) => {
      const year = yearOfUse(use);
      return year === null ? [] : [{ index, year, mayBeBlank: true }];
    });
    this.lists = summaryColumns(header.columns, "names");
    this.counts = summaryColumns(header.columns, "count");
    const inRow = ["event", "kind", "result"].flatMap((use) => {
      const index = this.columns.at(use);
      return index < 0 ? [] : [{ index, year: null, mayBeBlank: use !== "event" }];
    });
    const isSummary = this.columns.at("name") < 0 && this.lists.length + this.counts.length > 0;
    this.form = byYear.length > 0 ? "wide" : isSummary ? "summary" : "long";
    const merged = ["code", "name", "district", "year"].map((use) => this.columns.at(use));
    this.table = withTicks(withMergesFilled(table, header.bottom, merged), header);
    this.eventColumns = this.isLong ? inRow : byYear;
  }

  get isLong(): boolean {
    return this.form !== "wide";
  }

  get forRows(): RowColumns {
    const values = this.eventColumns.map(({ index }) => index);
    const year = this.columns.at("year");
    return { ...this.columns.forRows, values: year < 0 ? values : [...values, year], isEntry };
  }

  /** The first words of a row, whatever column they stand in. */
  label(row: number): string {
    const first = (this.table.rows[row] ?? []).findIndex((cell) => typeof cell === "string" && cell.trim() !== "");
    return readText(this.table, row, first);
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
    const date = this.isLong ? readDate(this.cell(row, "decisionDate")).iso : null;
    if (date !== null) return date;
    const first = this.eventColumns.find(
      ({ index, year }) => year !== null && isEntry(this.table.rows[row]?.[index] ?? null),
    );
    const year = (this.isLong ? this.year(row) : first?.year) ?? otherYear;
    return year === null ? "" : `${year}-01-01`;
  }
}
