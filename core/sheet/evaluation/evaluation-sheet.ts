import type { Cell } from "../../table.ts";
import type { Verdict } from "../../verdict.ts";
import type { AreaFigures, AreaSheet, SheetReading } from "../area-sheet.ts";

/** A share or a verdict in a cell where facts were expected. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  /** Id of the target. */
  readonly target: string;
  readonly kind: "verdict" | "share";
  readonly raw: Cell;
}

/** What the sheet says of one target of one area. */
export interface TargetEntry {
  /** By column id of the target; null where the sheet does not say. */
  readonly values: Readonly<Record<string, number | null>>;
  /** The verdict that the authority wrote, in the column it stands in. */
  readonly stated?: { readonly verdict: Verdict; readonly column: number };
}

/** One area of an evaluation sheet, every cell already read. */
export interface EvaluationRow extends AreaFigures {
  /** By target id; every target of the plan has its entry. */
  readonly entries: Readonly<Record<string, TargetEntry>>;
  /** By gate id: the authority's yes or no, null while it has not said. */
  readonly gates: Readonly<Record<string, boolean | null>>;
  /** The column «Kết quả»; null where it says nothing that can be compared. */
  readonly statedResult: Verdict | null;
  /** The column «Ghi chú». */
  readonly note: string | null;
}

/** What was understood of an evaluation sheet (bảng chấm chỉ tiêu). */
export interface EvaluationSheet extends AreaSheet<EvaluationRow> {
  readonly typed: readonly TypedCell[];
}

export type EvaluationReading = SheetReading<EvaluationSheet>;
