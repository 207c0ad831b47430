import type { Assessment } from "../../../../core/assess/assessment.ts";
import type { Finding, Severity } from "../../../../core/finding.ts";
import type { Sentence } from "../../../../core/sentence.ts";
import type { ReadingOptions } from "../../../../core/sheet/area-sheet.ts";
import type { CellPlace } from "../../../../core/table.ts";
import type { ReportVariant } from "../../../../files/report/report-facts.ts";
import type { MainTab, OpenPage } from "../../session/page.ts";

/** How a report is made. */
export type ReportAs = { readonly variant: ReportVariant; readonly withCriteria: boolean };

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
  /** Of the kind that the year asks for, unless another is wanted. */
  | { readonly makes: "report"; readonly as?: ReportAs }
  | { readonly makes: "evaluation" }
  /** The browser's question which file to open. */
  | { readonly picks: "file" };

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

/** What the way on rests on besides the workbook. */
export interface Around {
  /** The finding that is looked at; null when none is. */
  readonly current: Finding | null;
  /** A workbook can be made here. */
  readonly canMake: boolean;
  /** What is open is the page's sample, and nobody has said yet that it is what is wanted. */
  readonly isSample: boolean;
  /** The report was made of the workbook as it stands. */
  readonly isReported: boolean;
}

/** One line of the table «next step»: what it says when it holds, null when it does not. */
export type StepRule = (assessment: Assessment, today: string, around: Around) => NextStep | null;

/** The first line that holds. */
export function firstStep(rules: readonly StepRule[]): StepRule {
  return (assessment, today, around) => {
    for (const rule of rules) {
      const step = rule(assessment, today, around);
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
