import { factsToScore } from "../assess/selection.ts";
import type { SelectionAssessment, SelectionResult } from "../selection/selection-result.ts";
import { scoreAreas } from "../score/score.ts";

/** An assessment as plain data, without the means to look closer at its scores: what one thread can hand to another. */
export type Portable<A extends SelectionAssessment> = Omit<A, "result"> & {
  readonly result: Omit<SelectionResult, "scores"> | null;
};

/**
 * An assessment as plain data, for another thread.
 *
 * @example "scores" in toPortable(assessment).result // false
 */
export function toPortable<A extends SelectionAssessment>(assessment: A): Portable<A> {
  const { result } = assessment;
  if (!result) return { ...assessment, result };
  const plain: { -readonly [Key in keyof SelectionResult]?: SelectionResult[Key] } = { ...result };
  delete plain.scores;
  return { ...assessment, result: plain as Omit<SelectionResult, "scores"> };
}

/**
 * The assessment that plain data came from; scoring is a small part of the work, so it is done again.
 *
 * @example fromPortable(structuredClone(toPortable(assessment))).result.scores.areas[0].points // 50
 */
export function fromPortable<A extends SelectionAssessment>(portable: Portable<A>): A {
  const { plan, result, blankIsZero } = portable;
  const whole = result && {
    ...result,
    scores: scoreAreas(plan.criteria, result.scale, factsToScore(result.sheet, blankIsZero)),
  };
  return { ...portable, result: whole } as unknown as A;
}
