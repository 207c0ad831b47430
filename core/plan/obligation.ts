import type { Citation } from "../citation.ts";
import type { Sentence } from "../sentence.ts";

/** Whose duty it is: the province's, a district's, or that of each area selected or carried over. */
export type ObligationScope = (typeof obligationScopes)[number];
export const obligationScopes = ["province", "district", "area"] as const;

/** The columns of the sheet «Thực hiện» that can hold evidence. */
export type EvidenceKind = "answer" | "done" | "total" | "document" | "date" | "money";

/** One duty of the plan beside its figures. */
export interface Obligation {
  readonly id: string;
  /** Short, as it stands on the sheet «Thực hiện». */
  readonly heading: Sentence;
  /** The plan's own words. */
  readonly sentence: Sentence;
  readonly citation: Citation;
  readonly who: Sentence;
  readonly scope: readonly ObligationScope[];
  /** Every year anew; once, and then for the years after; in the last year of the plan only. */
  readonly period: "year" | "phase" | "last-year";
  /** Only a duty that is not met is a warning. */
  readonly force: "must" | "request" | "encourage";
  readonly evidence: readonly EvidenceKind[];
  /** How the evidence is judged (Quy ước Q22). */
  readonly test: "document" | "yes-no" | "yes-and-document" | "at-least-one" | "all" | "none" | "date" | "before";
  /** The duty to select the areas: the decisions on the list prove it. */
  readonly isSelection?: true;
  /** There is nobody or nothing it could be done for; or the answer is no. */
  readonly notApplicableWhen?: "total-zero" | "answer-no";
  /** A yes/no column of the list: where it says no, the duty does not apply to the area. */
  readonly notApplicableWithout?: string;
}
