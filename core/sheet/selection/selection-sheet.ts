import type { LedgerEvent } from "../../life-cycle/ledger-entry.ts";
import type { Cell } from "../../table.ts";
import type { AreaFigures, AreaSheet, DecisionFacts, SheetReading } from "../area-sheet.ts";

/** One area (địa bàn) of the sheet, every cell already read. */
export interface AreaRow extends AreaFigures, DecisionFacts {
  readonly proposed: boolean;
  readonly circular15: boolean;
  /** The events that the column «Kết quả năm trước» names; empty when it says nothing. */
  readonly lastResult: readonly LedgerEvent[];
  /** The sheet's own score and rank cells. */
  readonly statedScore: Cell;
  readonly statedRank: Cell;
  /** The column «Lý do»: why it is selected out of order, for one. */
  readonly reason: string | null;
}

/** What was understood of a selection sheet. */
export type SelectionSheet = AreaSheet<AreaRow>;

export type SelectionReading = SheetReading<SelectionSheet>;
