import type { Assessment } from "../../../../core/assess/assessment.ts";
import type { Severity } from "../../../../core/finding.ts";
import type { Sentence } from "../../../../core/sentence.ts";
import type { ReadingOptions } from "../../../../core/sheet/area-sheet.ts";
import type { CellPlace } from "../../../../core/table.ts";
import type { MainTab, OpenPage } from "../../session/page.ts";

/** What the button of the next step does: nothing is written by it without a page that shows it first. */
export type Deed =
  | { readonly opens: OpenPage }
  | { readonly goTo: CellPlace }
  | { readonly shows: MainTab | "ranking" }
  /** The first question about a column of the place in view. */
  | { readonly asks: "columns" }
  /** What is said of the list, until it is kept in the workbook. */
  | { readonly corrects: Pick<ReadingOptions, "noCarriedOver"> }
  /** The next finding of this severity in the list. */
  | { readonly finding: Severity }
  | { readonly makes: "report" | "evaluation" };

/** The line at the foot of the pane, and its button. */
export interface NextStep {
  /** Good where nothing stands in the way; else by the gravest of what does. */
  readonly tone: "good" | Severity;
  readonly says: Sentence;
  readonly button: Sentence;
  readonly deed: Deed;
  /** Another answer to the same line. */
  readonly beside?: { readonly button: Sentence; readonly deed: Deed };
}

/** One line of the table «next step»: what it says when it holds, null when it does not. */
export type StepRule = (assessment: Assessment, today: string) => NextStep | null;

/** The first line that holds. */
export function firstStep(rules: readonly StepRule[]): StepRule {
  return (assessment, today) => {
    for (const rule of rules) {
      const step = rule(assessment, today);
      if (step) return step;
    }
    return null;
  };
}

/** A next step from its parts. */
export function step(
  tone: NextStep["tone"],
  says: NextStep["says"],
  button: NextStep["button"],
  deed: NextStep["deed"],
): NextStep {
  return { tone, says, button, deed };
}
