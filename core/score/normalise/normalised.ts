import type { Ratio } from "../../ratio.ts";
import type { Sentence } from "../../sentence.ts";

/** A method has no answer, and why. */
export interface Unanswered {
  readonly refused: Sentence;
}

/** Something the reader should know of an answer all the same. */
export interface MethodNotice {
  readonly code: "zero-range" | "few-residents";
  readonly message: Sentence;
  /** Id of the value column, where it speaks of one. */
  readonly column?: string;
  /** Places in the list given, from 0, where it speaks of some. */
  readonly places: readonly number[];
}

/** The levels of one column, in the order of the values given; null where there is no value. */
export interface Normalised {
  readonly levels: readonly (number | null)[];
  /** The same as fractions; null altogether for a method with roots, which no fraction writes. */
  readonly exact: readonly (Ratio | null)[] | null;
  readonly notices: readonly MethodNotice[];
}

/** What one method makes of the values of a column; null is a blank and stays one. */
export type ColumnLevels = Pick<Normalised, "notices"> &
  (
    | { readonly exact: readonly (Ratio | null)[] }
    | { readonly exact: null; readonly levels: readonly (number | null)[] }
  );

/**
 * True for the answer of a method that has none.
 *
 * @example isUnanswered(normalise([], { method: "min-max" })) // false
 */
export function isUnanswered(answer: object | null): answer is Unanswered {
  return answer !== null && Object.hasOwn(answer, "refused");
}
