import type { Citation } from "../citation.ts";
import type { Sentence } from "../sentence.ts";

/** Whose duty it is: the province's, a district's, or that of each area selected or carried over. */
export const obligationScopes = ["province", "district", "area"] as const;
export type ObligationScope = (typeof obligationScopes)[number];

/** Every year anew; once, and then for the years after; in the last year of the plan only. */
export const obligationPeriods = ["year", "phase", "last-year"] as const;

/** What the plan says of it: a duty, a request, something to be encouraged. Only a duty that is not met is a warning. */
export const obligationForces = ["must", "request", "encourage"] as const;

/** The columns of the sheet «Thực hiện» that can hold evidence. */
export const evidenceKinds = ["answer", "done", "total", "document", "date", "money"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** How the evidence is judged (Quy ước Q22). */
export const obligationTests = [
  "document",
  "yes-no",
  "yes-and-document",
  "at-least-one",
  "all",
  "none",
  "date",
  "before",
] as const;

/** When a duty asks nothing: there is nobody or nothing it could be done for; the answer is no. */
export const obligationExemptions = ["total-zero", "answer-no"] as const;

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
  readonly period: (typeof obligationPeriods)[number];
  readonly force: (typeof obligationForces)[number];
  readonly evidence: readonly EvidenceKind[];
  readonly test: (typeof obligationTests)[number];
  readonly notApplicableWhen?: (typeof obligationExemptions)[number];
  /** A yes/no column of the list: where it says no, the duty does not apply to the area. */
  readonly notApplicableWithout?: string;
}
