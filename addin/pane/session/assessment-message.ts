import type { Assessment } from "../../../core/assess/assessment.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { factsToScore } from "../../../core/selection/calculate-selection.ts";
import type { SelectionResult } from "../../../core/selection/selection-result.ts";

/** What the worker posts: the assessment without the functions of its scores, which no thread can hand to another. */
export type AssessmentMessage = Omit<Assessment, "selection"> & {
  readonly selection: Omit<SelectionResult, "scores"> | null;
};

export function messageOf({ selection, ...rest }: Assessment): AssessmentMessage {
  if (!selection) return { ...rest, selection };
  const plain: { -readonly [Key in keyof SelectionResult]?: SelectionResult[Key] } = { ...selection };
  delete plain.scores;
  return { ...rest, selection: plain as Omit<SelectionResult, "scores"> };
}

/** The assessment whole again: scoring is a small part of the work and is done once more. */
export function assessmentIn({ selection, ...rest }: AssessmentMessage): Assessment {
  if (!selection) return { ...rest, selection };
  const facts = factsToScore(selection.sheet, rest.options.blankIsZero ?? false);
  return {
    ...rest,
    selection: { ...selection, scores: scoreAreas(rest.opened.plan.criteria, selection.scale, facts) },
  };
}
