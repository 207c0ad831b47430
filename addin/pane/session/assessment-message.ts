import type { Assessment } from "../../../core/assess/assessment.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { factsToScore } from "../../../core/selection/calculate-selection.ts";
import type { SelectionResult } from "../../../core/selection/selection-result.ts";
import type { WorkbookContent } from "../../../core/table.ts";

/**
 * What the worker posts: the assessment without the functions of its scores, which no thread can hand to another, and
 * without the cells of the workbook, which whoever asked has.
 */
export type AssessmentMessage = Omit<Assessment, "selection"> & {
  readonly selection: Omit<SelectionResult, "scores"> | null;
};

/** The worker's own tables are emptied: what was read of them refers to them. */
export function messageOf({ selection, ...rest }: Assessment): AssessmentMessage {
  for (const table of rest.opened.content.tables) Object.assign(table, withoutCells);
  if (!selection) return { ...rest, selection };
  const plain: { -readonly [Key in keyof SelectionResult]?: SelectionResult[Key] } = { ...selection };
  delete plain.scores;
  return { ...rest, selection: plain as Omit<SelectionResult, "scores"> };
}

const withoutCells = { rows: [], formats: undefined, formulas: undefined, fonts: undefined, texts: undefined };

/**
 * The assessment whole again: scoring is a small part of the work and is done once more.
 *
 * @param content the workbook that was assessed
 */
export function assessmentIn({ selection, ...rest }: AssessmentMessage, content: WorkbookContent): Assessment {
  rest.opened.content.tables.forEach((table, index) => Object.assign(table, content.tables[index]));
  if (!selection) return { ...rest, selection };
  const facts = factsToScore(selection.sheet, rest.options.blankIsZero ?? false);
  return {
    ...rest,
    selection: { ...selection, scores: scoreAreas(rest.opened.plan.criteria, selection.scale, facts) },
  };
}
