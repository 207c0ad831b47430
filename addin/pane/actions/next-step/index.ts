import type { Assessment } from "../../../../core/assess/assessment.ts";
import type { MainTab } from "../../session/page.ts";
import { evaluationSteps, progressSteps, reportSteps } from "./later-steps.ts";
import { selectionSteps } from "./selection-steps.ts";
import { firstStep, type Around, type NextStep, type StepRule } from "./step.ts";

const steps: Readonly<Record<MainTab, StepRule>> = {
  choose: firstStep(selectionSteps),
  evaluate: firstStep(evaluationSteps),
  progress: firstStep(progressSteps),
  report: firstStep(reportSteps),
};

const alone: Around = { current: null, canMake: false, isSample: false, isReported: false };

/**
 * What comes next in a place of the pane; where nothing is left to do there, its button leads to the next place.
 *
 * @param today ISO day, from which the days left are counted
 */
export function nextStep(
  place: MainTab,
  assessment: Assessment,
  today: string,
  around: Around = alone,
): NextStep | null {
  return steps[place](assessment, today, around);
}
