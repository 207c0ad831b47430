import type { Assessment } from "../../core/assess/assessment.ts";
import type { Sentence } from "../../core/sentence.ts";
import type { ExplainedFigure } from "../explained-figures.ts";

/** One file of a run: scored, or refused with a sentence. */
export interface ScoredFile {
  readonly file: string;
  readonly assessment: Assessment | null;
  readonly refusal: Sentence | null;
  /** With `--why`. */
  readonly explanations?: readonly ExplainedFigure[];
}
