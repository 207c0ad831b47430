import type { Decimal } from "../../ratio.ts";
import type { Sentence } from "../../sentence.ts";

/** Weights of the criteria, as a scale takes them, and how they came about. */
export interface Weights {
  /** By criterion id. */
  readonly weights: Readonly<Record<string, Decimal>>;
  readonly how: Sentence;
}
