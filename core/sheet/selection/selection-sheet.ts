import type { LedgerEvent } from "../../life-cycle/ledger-entry.ts";
import type { Cell } from "../../table.ts";
import type { AreaFigures, AreaSheet, DecisionFacts, SheetReading } from "../area-sheet.ts";

/** One area (địa bàn) of the sheet, every cell already read. */
export interface AreaRow extends AreaFigures, DecisionFacts {
  readonly proposed: boolean | null;
  readonly circular15: boolean | null;
  /** The events that the column «Kết quả năm trước» names; empty when it says nothing. */
  readonly lastResult: readonly LedgerEvent[];
  /** The sheet's own score and rank cells. */
  readonly statedScore: Cell;
  readonly statedRank: Cell;
  /** The column «Lý do»: why it is selected out of order, for one. */
  readonly reason: string | null;
}

/** What was understood of a selection sheet. */
export interface SelectionSheet extends AreaSheet<AreaRow> {
  /** It says which areas are approved: a blank mark is a no only then. */
  readonly statesApproved: boolean;
  /** It, or the user, says which areas are carried over, if only that there are none. */
  readonly statesCarriedOver: boolean;
}

export type SelectionReading = SheetReading<SelectionSheet>;
