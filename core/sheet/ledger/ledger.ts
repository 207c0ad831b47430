import type { LedgerEntry, LedgerEvent } from "../../life-cycle/ledger-entry.ts";
import type { Cell } from "../../table.ts";
import type { AreaFigures, AreaSheet, DecisionFacts, SheetReading } from "../area-sheet.ts";

/** `long`: a row an event, or an area and a year; `wide`: a row an area and a column a year; `summary`: a row a year that lists its areas. */
export type LedgerForm = "long" | "wide" | "summary";

/** A row of a ledger: one event of an area, in the wide form all of its events, in a summary one name of a list. It has no figures. */
export interface LedgerRow extends AreaFigures, DecisionFacts {
  /** ISO date of the state of the register that its unit was found in. */
  readonly register: string;
}

/** A cell that says no event, no year or no day; what it should have said does not count. */
export interface OddEntry {
  /** Index into `areas`. */
  readonly area: number;
  readonly row: number;
  readonly column: number;
  readonly trouble: "event" | "no-event" | "year" | "no-year" | "date";
  readonly raw: Cell;
}

/** A number of areas that the sheet states itself: «Đạt: 9» on the row of a year or of the total. */
export interface StatedCount {
  readonly row: number;
  readonly column: number;
  /** Null on a row that is about all years. */
  readonly year: number | null;
  readonly event: LedgerEvent;
  readonly n: number;
}

/** What was understood of a ledger (sổ theo dõi). */
export interface LedgerSheet extends AreaSheet<LedgerRow> {
  readonly form: LedgerForm;
  readonly entries: readonly LedgerEntry[];
  readonly oddEntries: readonly OddEntry[];
  readonly stated: readonly StatedCount[];
}

export type LedgerReading = SheetReading<LedgerSheet>;
