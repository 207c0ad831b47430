import type { Assessment } from "../assess/assessment.ts";
import { scoreAreas } from "../score/score.ts";
import { factsToScore } from "../selection/calculate-selection.ts";
import type { SelectionResult } from "../selection/selection-result.ts";

/** An assessment as plain data, without the means to look closer at its scores: what one thread can hand to another. */
export type Portable = Omit<Assessment, "selection"> & {
  readonly selection: Omit<SelectionResult, "scores"> | null;
};

/**
 * An assessment as plain data, for another thread.
 *
 * @example "scores" in toPortable(assessment).selection // false
 */
export function toPortable(assessment: Assessment): Portable {
  const { selection } = assessment;
  if (!selection) return { ...assessment, selection };
  const plain: { -readonly [Key in keyof SelectionResult]?: SelectionResult[Key] } = { ...selection };
  delete plain.scores;
  return { ...assessment, selection: plain as Omit<SelectionResult, "scores"> };
}

/**
 * The assessment that plain data came from; scoring is a small part of the work, so it is done again.
 *
 * @example fromPortable(structuredClone(toPortable(assessment))).selection.scores.areas[0].points // 50
 */
export function fromPortable(portable: Portable): Assessment {
  const { opened, selection, options } = portable;
  if (!selection) return { ...portable, selection };
  const facts = factsToScore(selection.sheet, options.blankIsZero ?? false);
  const scores = scoreAreas(opened.plan.criteria, selection.scale, facts);
  return { ...portable, selection: { ...selection, scores } };
}
