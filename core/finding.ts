import type { Citation } from "./citation.ts";
import type { Figures, Sentence } from "./sentence.ts";
import type { Cell, CellPlace } from "./table.ts";

/** An error blocks "final"; a warning needs a fix or a recorded reason; information needs nothing. */
export type Severity = "error" | "warning" | "info";

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** One cell as it is and as the fix would leave it. */
export interface Change extends CellPlace {
  readonly before: Cell;
  readonly after: Cell;
}

/** What the program can mend by itself, on request only. */
export interface Fix {
  readonly label: Sentence;
  readonly changes: readonly Change[];
}

/** A unit that a finding speaks of; code is null when the register does not know it. */
export interface NamedUnit {
  readonly code: string | null;
  readonly name: string;
}

/** One thing the reader should know: what, where, why, and what to do next. */
export interface Finding {
  /** Stable name for machines: "cap-exceeded". */
  readonly code: string;
  readonly severity: Severity;
  /** `what` and `next` in one. */
  readonly message: Sentence;
  readonly what: Sentence;
  readonly next: Sentence;
  readonly numbers: Figures;
  readonly citation: Citation;
  /** The cells it stands in, the first one being where to go. */
  readonly cells: readonly CellPlace[];
  readonly units: readonly NamedUnit[];
  /** The value column it speaks of (a1 … d9), if it speaks of one. */
  readonly column?: string;
  /** Units that may be meant where one is not in the register, the nearest first. */
  readonly suggestions?: readonly NamedUnit[];
  readonly fix?: Fix;
  /**
   * code | unit codes | column id | the values it speaks of, in plain text. Never a row number:
   * it survives sorting, and it changes when the value changes.
   */
  readonly fingerprint: string;
}

export type Totals = Readonly<Record<Severity, number>>;

/**
 * How many findings there are of each severity.
 *
 * @example totalsOf([]) // { error: 0, warning: 0, info: 0 }
 */
export function totalsOf(findings: readonly Finding[]): Totals {
  const totals = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) totals[severity] += 1;
  return totals;
}
