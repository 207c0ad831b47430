import type { SelectionAssessment, Sentence } from "../../core/index.ts";
import type { ExplainedFigure } from "../explained-figures.ts";

/** One file of a run: scored, or refused with a sentence. */
export interface ScoredFile {
  readonly file: string;
  readonly assessment: SelectionAssessment | null;
  readonly refusal: Sentence | null;
  /** With `--why`. */
  readonly explanations?: readonly ExplainedFigure[];
}
