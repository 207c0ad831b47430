import type { Decimal } from "../ratio.ts";
import type { ValueKind } from "../plan/plan.ts";

/** Where the level of a column comes from. */
export type LevelBasis = "plan" | "stated" | "frozen" | "fixed";

/** One row of the scale. */
export interface ScaleRow {
  /** Id of the value column. */
  readonly column: string;
  readonly kind: ValueKind;
  /** Reference level: the value from which the column counts in full. Above zero; 1 for yes/no and three-level. */
  readonly level: Decimal;
  /** Weight of the criterion; null for b4.2 and d7.2, which share the weight of their criterion. */
  readonly weight: Decimal | null;
  readonly basis: LevelBasis;
  /** How many positive values the level was frozen from. */
  readonly positives?: number;
  /** The basis in the user's own words. */
  readonly note?: string;
}

/** Reference levels and weights, one row a value column in the plan's order. */
export interface Scale {
  readonly rows: readonly ScaleRow[];
  /** Not stored in the workbook yet: frozen from this very sheet for the time being. */
  readonly provisional: boolean;
  /** ISO date on which it was frozen. */
  readonly date?: string;
  readonly source?: string;
}
