import type { SelectionAssessment, Sentence } from "../../core/index.ts";

/** One file of a run: scored, or refused with a sentence. */
export interface ScoredFile {
  readonly file: string;
  readonly assessment: SelectionAssessment | null;
  readonly refusal: Sentence | null;
}
