import type { Citation } from "../citation.ts";
import type { Sentence } from "../sentence.ts";

/** Whose duty it is: the province's, a district's, or that of each area selected or carried over. */
export type ObligationScope = (typeof obligationScopes)[number];
export const obligationScopes = ["province", "district", "area"] as const;

/** The columns of the sheet «Thực hiện» that can hold evidence. */
export type EvidenceKind = (typeof evidenceKinds)[number];
export const evidenceKinds = ["answer", "done", "total", "document", "date", "money"] as const;

export const obligationPeriods = ["year", "phase", "last-year"] as const;
export const obligationForces = ["must", "request", "encourage"] as const;

/** How evidence is judged (Quy ước Q22). */
export type ObligationTest = (typeof obligationTests)[number];
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

/** The sentences of the official paper that ask for one duty; every other duty gets the same sentence in II.4. */
export type ReportRole = (typeof reportRoles)[number];
export const reportRoles = [
  "year-plan",
  "mobilising",
  "tasks",
  "inspections",
  "review",
  "heads",
  "emulation",
  "ministry-report",
  "cameras",
  "trials",
  "district-budget",
  "province-budget",
  "budget-inspections",
  "difficulties",
  "directions",
] as const;

/** The words of the official paper for a duty without a sentence of its own; Vietnamese only, as the paper. */
export interface ReportWords {
  /** «Bố trí lực lượng Công an» */
  readonly what: string;
  /** «Chưa {not} tại …» among the difficulties. */
  readonly not: string;
  /** What is counted, where the duty has figures. */
  readonly unit?: string;
  /** Number of a document of the plan file under which it is done. */
  readonly under?: string;
}

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
  readonly period: (typeof obligationPeriods)[number];
  /** Only a duty that is not met is a warning. */
  readonly force: (typeof obligationForces)[number];
  readonly evidence: readonly EvidenceKind[];
  readonly test: ObligationTest;
  /** The month and day ("11-25") of the test "before"; where it is absent, that of the plan's report. */
  readonly before?: string;
  /** The duty to select the areas: the decisions on the list prove it. */
  readonly isSelection?: boolean;
  /** There is nobody or nothing it could be done for; or the answer is no. */
  readonly notApplicableWhen?: "total-zero" | "answer-no";
  /** A yes/no column of the list: where it says no, the duty does not apply to the area. */
  readonly notApplicableWithout?: string;
  readonly report?: ReportRole;
  readonly words?: ReportWords;
}
