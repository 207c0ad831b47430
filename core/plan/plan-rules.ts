import type { Citation } from "../citation.ts";
import type { Decimal } from "../ratio.ts";
import type { Sentence } from "../sentence.ts";
import type { CapRounding } from "./cap-rounding.ts";
import type { Cited } from "./cited.ts";

/** What every rule of a plan has: an id of its own, its words, where it stands. */
interface PlanRule {
  readonly id: string;
  readonly title: Sentence;
  readonly citation: Citation;
}

/** Of a value column, or of so many times it for one of another: 100 times the addicts for one resident is percent. */
export interface Measure {
  readonly column: string;
  readonly per?: { readonly column: string; readonly times: number };
}

/** From the one up to, and without, the other; open at the end that is left out. */
export interface HalfOpen {
  readonly from?: Decimal;
  readonly below?: Decimal;
}

/** A criterion: a figure within its band. */
export interface BandCondition extends Measure, HalfOpen {
  readonly citation: Citation;
}

/** At least so many of these, counted as one criterion. */
export interface SomeOfCondition {
  readonly atLeast: number;
  readonly of: readonly Condition[];
  readonly citation: Citation;
}

/** All of these, counted as one criterion. */
export interface AllOfCondition {
  readonly allOf: readonly Condition[];
  readonly citation: Citation;
}

/** At least so many criteria of another type; left out, as many as that type asks for. */
export interface TypeCondition {
  readonly type: string;
  readonly atLeast?: number;
  readonly citation: Citation;
}

export type Condition = BandCondition | SomeOfCondition | AllOfCondition | TypeCondition;

/** Types whose bands of one figure belong together: they neither overlap nor leave a gap. */
interface Laddered {
  /** The name of the ladder; types without one stand on the same. */
  readonly ladder?: string;
}

/** A type of area by "at least k of these criteria". */
export interface ThresholdRule extends PlanRule, Laddered {
  /** k */
  readonly atLeast: number;
  readonly of: readonly Condition[];
}

/** A type of area by all of its criteria. */
export interface AllOfRule extends PlanRule, Laddered {
  readonly of: readonly Condition[];
}

/** A cap or a floor on a share, the base by name. */
export interface ShareRule extends PlanRule {
  /** What is counted: "xã không có ma túy". */
  readonly part: Sentence;
  /** What it is counted of; two bases that are nearly alike are told apart by name and number. */
  readonly base: { readonly name: Sentence; readonly number?: Cited<number>; readonly citation: Citation };
  readonly op: "<=" | ">=";
  readonly percent: Decimal;
  /** How the percentage becomes a whole number; left out, exactly what the percentage says. */
  readonly rounding?: Cited<CapRounding>;
  readonly year?: number;
}

/** Points of one figure, band by band. */
export interface PointsColumn extends Measure {
  readonly bands: readonly (HalfOpen & { readonly points: Decimal })[];
  readonly citation: Citation;
}

/** Points added up, and the grades they come to. */
export interface PointsRule extends PlanRule {
  readonly of: readonly PointsColumn[];
  readonly grades: readonly (HalfOpen & { readonly id: string; readonly title: Sentence })[];
  /** Points from which the rule is met; left out, it only grades. */
  readonly atLeast?: Decimal;
}

/** A number that was planned, no share. */
export interface PlannedRule extends PlanRule {
  readonly number: number;
  /** What is counted: "xã ra khỏi danh sách của Bộ". */
  readonly unit: Sentence;
  readonly year?: number;
}

/** At least so many areas of each district. */
export interface DistrictMinimumRule extends PlanRule {
  readonly atLeast: number;
  readonly unit: Sentence;
}

/** Units that are not taken, and when one may be all the same. */
export interface ExclusionRule extends PlanRule {
  readonly unless?: Cited<Sentence>;
}

/** Who puts a list forward and who decides on it. */
export interface Authority {
  readonly proposes?: Cited<Sentence>;
  readonly decides?: Cited<Sentence>;
}

/** How a share is printed: so many decimals, rounded half up or cut off. Verdicts are decided on counts all the same. */
export interface ShareDisplay {
  readonly decimals: number;
  readonly rounding: "half-up" | "cut";
}

/** The rules of a plan by kind; a kind that it has none of is absent. */
export interface PlanRules {
  readonly share?: readonly ShareRule[];
  readonly kOfN?: readonly ThresholdRule[];
  readonly allOf?: readonly AllOfRule[];
  readonly points?: readonly PointsRule[];
  readonly planned?: readonly PlannedRule[];
  readonly minimumPerDistrict?: readonly DistrictMinimumRule[];
  readonly exclusions?: readonly ExclusionRule[];
}
