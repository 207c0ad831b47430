import type { CapRounding } from "./cap-rounding.ts";
import type { Cited } from "./cited.ts";
import type { Authority, PlanRules, ShareDisplay } from "./plan-rules.ts";
import type { Citation } from "../citation.ts";
import type { Decimal } from "../ratio.ts";
import type { Sentence } from "../sentence.ts";
import type { Obligation } from "./obligation.ts";
import type { PlanDocument } from "./plan-document.ts";

/** How a value column is filled in. */
export type ValueKind = "count" | "yes-no" | "three-level";

/** One part of a criterion that states two things ("số người nghiện … và số người sử dụng"). */
export interface CriterionPart {
  readonly id: string;
  readonly kind: ValueKind;
  /** Short heading for a column: what the staff write. */
  readonly heading: Sentence;
  /** Other headings that mean the same. */
  readonly synonyms?: readonly string[];
}

/** One criterion of complexity. All point upward: more is more complex. */
export interface Criterion {
  readonly id: string;
  readonly group: string;
  readonly kind: ValueKind;
  readonly heading: Sentence;
  /** The plan's own words. */
  readonly title: Sentence;
  readonly citation: Citation;
  readonly synonyms?: readonly string[];
  /** When present, the level of the criterion is the mean of its parts' levels. */
  readonly parts?: readonly CriterionPart[];
  /** A threshold the plan writes for it; the reference level then needs no convention. */
  readonly threshold?: Cited<number>;
  /** The weight that the plan gives it; 1 where it gives none (Quy ước Q13). */
  readonly weight?: Cited<Decimal>;
}

export interface CriterionGroup {
  readonly id: string;
  readonly title: Sentence;
  readonly citation: Citation;
}

/** One column of the evaluation sheet that a target is judged from. */
export interface TargetColumn {
  /** "T2.whole", "T4.whole-2", "T2.part"; the target's own id where it has one column. */
  readonly id: string;
  /** Several wholes are added up. A count or a yes/no has one `value`. */
  readonly role: "part" | "whole" | "value";
  readonly heading: Sentence;
  readonly synonyms?: readonly string[];
}

/** One target that an area in transformation must meet. */
export interface Target {
  readonly id: string;
  /** The dash of the plan's list that it stands in (Quy ước Q4): "II.2-1". */
  readonly dash: string;
  /** Short headings that stand above its columns, or above its verdict alone. */
  readonly synonyms?: readonly string[];
  readonly columns: readonly TargetColumn[];
  /** Old cases cleared this year may bring the part above the whole. */
  readonly mayExceedWhole?: boolean;
  readonly kind: "share" | "count" | "yes-no";
  readonly op: ">=" | "<" | "=";
  /** Percent for a share, a number for a count, 1 or 0 for yes/no. */
  readonly value: Decimal;
  readonly whenNothing: "not-applicable" | "always-applies" | "data-error";
  readonly title: Sentence;
  readonly citation: Citation;
  /** What the share is taken of, where the plan leaves that open. */
  readonly whole?: Citation;
}

export interface Gate {
  readonly id: string;
  readonly title: Sentence;
  /** Short headings of its column. */
  readonly synonyms?: readonly string[];
  readonly citation: Citation;
}

/** What a target with nothing to count does to the test of success. */
export type NotApplicableCounting = "leave-out" | "as-met" | "as-not-met";
export const notApplicableCountings: readonly NotApplicableCounting[] = ["leave-out", "as-met", "as-not-met"];

/** What suggests to the authority that a gate is met; never a verdict. Value column ids of the selection sheet. */
export interface GateSuggestion {
  readonly gate: string;
  /** Columns that must be down by at least so many percent. */
  readonly down: readonly { readonly column: string; readonly percent: Decimal }[];
  /** Columns that must not be up. */
  readonly notUp: readonly string[];
}

/** A plan as dated, cited data. Another province's or phase's plan is another value of this type, never other code. */
export interface Plan extends PlanRules {
  readonly id: string;
  readonly title: Sentence;
  /** The document as it is cited. */
  readonly document: string;
  /** ISO day of the document: no decision under the plan is older. Absent where it is not stated. */
  readonly issuedOn?: string;
  /** Plan years, ends included. */
  readonly period: Cited<{ readonly from: number; readonly to: number }>;
  readonly cap?: {
    readonly percent: Cited<Decimal>;
    readonly rounding: Cited<CapRounding>;
    readonly base: Citation;
    /** What the base is called: "đơn vị cấp xã"; the units of the register, unless the settings state the number. */
    readonly baseName: Sentence;
    readonly counts: Citation;
  };
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly Criterion[];
  readonly targets: readonly Target[];
  readonly gates: readonly Gate[];
  readonly successFloor?: Cited<Decimal>;
  readonly yearlyFloor?: Cited<Decimal>;
  readonly sustainedFloor?: Cited<{ readonly percent: Decimal; readonly strict: boolean }>;
  readonly scoring: Citation;
  /** How many targets the text makes, and that they weigh equally. */
  readonly targetCounting: Citation;
  readonly notApplicable: Cited<NotApplicableCounting>;
  readonly gateSuggestions: readonly Cited<GateSuggestion>[];
  /** Years that an area is worked on, and the month and day ("11-15") at which it is judged. */
  readonly term?: { readonly years: Cited<number>; readonly judgedOn: Cited<string> };
  readonly yearlyWhole: Citation;
  readonly sustainedWhole: Citation;
  /** Transformed areas leave the list. */
  readonly leaving?: Citation;
  readonly relapse: Citation;
  /** Crime reduced, no hot spot formed: stated by the authority. */
  readonly orderObjective?: Citation;
  /** How many areas a locality plans to transform in a year. */
  readonly plannedNumber?: Citation;
  /** Most households of a people's group. */
  readonly householdGroup?: Cited<number>;
  /** The report goes out before this month and day ("11-25"); `weekend` settles what a weekend does. */
  readonly reportDue?: { readonly before: Cited<string>; readonly weekend: Citation };
  /** The plan and the documents that it rests on or cites; without them a report has […] for them. */
  readonly documents?: readonly PlanDocument[];
  /** The duties beside the figures, each shown by a yes or no, a number, a document or a day (Quy ước Q22). */
  readonly obligations?: readonly Obligation[];
  /** What this file does not know of the document; of all else that is absent the document says nothing. */
  readonly unseen?: readonly Fixing[];
  readonly authority?: Authority;
  /** How shares are printed; left out, as Quy ước Q17 says. */
  readonly display?: Cited<ShareDisplay>;
}

/** What a plan may leave unsaid: nothing stands for it then, in no view and in no answer. */
export type Fixing =
  | "criteria"
  | "targets"
  | "gates"
  | "cap"
  | "successFloor"
  | "yearlyFloor"
  | "sustainedFloor"
  | "term"
  | "leaving"
  | "orderObjective"
  | "plannedNumber"
  | "householdGroup"
  | "reportDue";

/** A plan that fixes these. */
export type PlanFixing<Key extends Fixing> = Plan & Required<Pick<Plan, Key>>;

/** A plan that leaves nothing unsaid, as plan 7488. */
export type WholePlan = PlanFixing<Fixing>;
