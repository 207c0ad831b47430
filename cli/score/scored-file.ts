import type { Assessment, Sentence } from "../../core/index.ts";
import type { ExplainedFigure } from "../explained-figures.ts";

/** One file of a run: scored, or refused with a sentence. */
export interface ScoredFile {
  readonly file: string;
  readonly assessment: Assessment | null;
  readonly refusal: Sentence | null;
  /** With `--why`. */
  readonly explanations?: readonly ExplainedFigure[];
}
