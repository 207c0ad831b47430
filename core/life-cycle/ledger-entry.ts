import type { CellPlace } from "../table.ts";

/** What can happen to an area, in the order in which it does. */
export const ledgerEvents = [
  "carriedOver",
  "proposed",
  "approved",
  "met",
  "notMet",
  "monitored",
  "left",
  "relapsed",
] as const;

export type LedgerEvent = (typeof ledgerEvents)[number];

/** A unit as it was when something happened to it: its code is a key only together with the state of the register. */
export interface LedgerUnit {
  /** Five digits; null while the register does not know the unit. */
  readonly code: string | null;
  /** With its type, as the register writes it; as the ledger does while the unit is unknown. */
  readonly name: string;
  /** ISO date of the state of the register that the code belongs to. */
  readonly register: string;
}

/** One thing that happened to one area. */
export interface LedgerEntry {
  /** Where it is written: in a ledger, a list or an evaluation sheet; null when it comes from no sheet. */
  readonly place: CellPlace | null;
  readonly unit: LedgerUnit;
  /** The plan year it belongs to. «Chuyển tiếp» bears the year that the area is carried over into. */
  readonly year: number;
  readonly event: LedgerEvent;
  /** ISO date, null when none is given. */
  readonly date: string | null;
  readonly decisionNumber: string | null;
  readonly note: string | null;
  /** Nobody wrote it: it follows from another entry, and is no figure of its year. */
  readonly inferred?: true;
}
