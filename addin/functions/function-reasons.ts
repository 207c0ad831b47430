import type { Citation } from "../../core/citation.ts";
import type { Reading } from "../../core/verdict.ts";
import type { Sentence } from "../../core/sentence.ts";

/** Why a cell shows what it shows. */
export interface FunctionReasons {
  /** The arithmetic, and what is missing. */
  readonly lines: readonly Sentence[];
  /** What the cell says of it; left out where nothing is judged. */
  readonly verdict?: Sentence;
  /** The clauses it rests on, those of the plan first. */
  readonly basis?: readonly Citation[];
  /** Other readings of the plan that would turn the verdict. */
  readonly readings?: readonly Reading[];
  /** What a card says besides, each by its name there. */
  readonly details?: Readonly<Record<string, string | number>>;
}
