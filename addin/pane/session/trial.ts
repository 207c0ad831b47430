import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { formatDecimal, product, ratioOf, type Decimal, type Ratio } from "../../../core/ratio.ts";
import { defaultMethod, offeredMethods } from "../../../core/score/methods.ts";
import { isUnanswered, type MethodNotice } from "../../../core/score/normalise/normalised.ts";
import { reweigh } from "../../../core/score/reweigh.ts";
import { checkScale, type Scale } from "../../../core/score/scale.ts";
import { equalGroupWeights } from "../../../core/score/weights/equal-groups.ts";
import { compareSelection, type ListComparison } from "../../../core/selection/compare-selection.ts";
import type { Sentence } from "../../../core/sentence.ts";

/** What is tried instead of what holds; everything is as it was typed. */
export interface Trial {
  readonly method: string;
  /** By group: its weights are taken so many times. */
  readonly factors: Readonly<Record<string, string>>;
  /** By criterion. */
  readonly weights: Readonly<Record<string, string>>;
}

export const noTrial: Trial = { method: defaultMethod.id, factors: {}, weights: {} };

/** Every group as heavy as the others, its criteria alike. */
export function equalGroupsTrial({ criteria }: Plan, { method }: Trial): Trial {
  const weights = Object.entries(equalGroupWeights(criteria).weights).map(([id, weight]) => [id, String(weight)]);
  return { method, factors: {}, weights: Object.fromEntries(weights) as Record<string, string> };
}

/** A weight that differs from the one that holds. */
interface WeightChange {
  readonly criterion: string;
  readonly before: Decimal;
  readonly after: Decimal;
}

export interface TriedScale {
  readonly scale: Scale;
  readonly changes: readonly WeightChange[];
  /** Groups and criteria whose weight cannot be read; the old one holds for them. */
  readonly unreadable: readonly string[];
  /** Why the whole cannot be used; null when it can. */
  readonly problem: Sentence | null;
}

/** «1,5» and «1.5» alike; null for what is no decimal from 0. @example typedDecimal("1,5") // "1.5" */
export function typedDecimal(text: string): string | null {
  const plain = text.trim().replace(",", ".");
  // More digits than anybody weighs with would only make the sums slow.
  return /^\d{1,6}(\.\d{1,6})?$/.test(plain) ? plain : null;
}

/** The weight of each criterion as the scale has it, by criterion. */
export function weightsOf({ criteria }: Plan, { rows }: Scale): ReadonlyMap<string, Decimal> {
  const owners = new Map(valueColumns(criteria).map(({ id, criterionId }) => [id, criterionId]));
  const entries = rows.flatMap(({ column, weight }): [string, Decimal][] => {
    const id = owners.get(column);
    return id === undefined || weight === null ? [] : [[id, weight]];
  });
  return new Map(entries);
}

/** The scale with the weights that are tried: what was typed for a criterion, times what was typed for its group. */
export function triedScale(plan: Plan, scale: Scale, { factors, weights }: Trial): TriedScale {
  const unreadable = new Set<string>();
  const read = (id: string, text: string | undefined, otherwise: Decimal): Ratio => {
    if (text === undefined) return ratioOf(otherwise);
    const decimal = typedDecimal(text);
    if (decimal === null) unreadable.add(id);
    return ratioOf(decimal ?? otherwise);
  };
  const standing = weightsOf(plan, scale);
  const changes = plan.criteria.flatMap(({ id, group }): WeightChange[] => {
    const before = standing.get(id) ?? 0;
    const after = product(read(id, weights[id], before), read(group, factors[group], 1));
    const { numerator, denominator } = ratioOf(before);
    const isSame = after.numerator * denominator === numerator * after.denominator;
    return isSame ? [] : [{ criterion: id, before, after: formatDecimal(after) }];
  });
  const tried = reweigh(plan.criteria, scale, Object.fromEntries(changes.map((one) => [one.criterion, one.after])));
  const problem = checkScale(plan.criteria, tried)?.[0] ?? null;
  return { scale: tried, changes, unreadable: [...unreadable], problem };
}

/** One area before and in the trial. */
export interface TrialRow {
  readonly area: number;
  readonly now: number | null;
  readonly then: number | null;
  /** With regard to the seats: comes in, falls out, stays in, contends with equals, or is out as before. */
  readonly seat: "in" | "out" | "stays" | "tied" | null;
}

export interface TrialAnswer {
  readonly comparison: Pick<ListComparison, "decisions" | "room">;
  /** Best in the trial first. */
  readonly rows: readonly TrialRow[];
  readonly entered: readonly number[];
  readonly left: readonly number[];
  readonly tied: readonly number[];
  readonly notices: readonly MethodNotice[];
}

/** What the trial comes to; a sentence when the method or the weights have no answer, null without a list. */
export function trialAnswer(
  assessment: Assessment,
  tried: TriedScale,
  methodId: string,
): TrialAnswer | { readonly refused: Sentence } | null {
  if (tried.problem) return { refused: tried.problem };
  const method = offeredMethods.find(({ id }) => id === methodId) ?? defaultMethod;
  const comparison = compareSelection(assessment, { methods: [method], scale: tried.scale });
  const answer = comparison?.methods[0];
  if (!comparison || !answer || !assessment.selection) return null;
  if (isUnanswered(answer)) return { refused: answer.refused };
  const { ranks } = assessment.selection;
  const { entered, left, tied, proposed, notices } = answer;
  const seatOf = (area: number): TrialRow["seat"] => {
    if (tied.includes(area)) return "tied";
    if (entered.includes(area)) return "in";
    if (left.includes(area)) return "out";
    return proposed.includes(area) ? "stays" : null;
  };
  const rows = [...ranks.keys()]
    .map((area) => ({ area, now: ranks[area] ?? null, then: answer.ranks[area] ?? null, seat: seatOf(area) }))
    .filter(({ now, then }) => now !== null || then !== null)
    .sort((a, b) => (a.then ?? Infinity) - (b.then ?? Infinity) || a.area - b.area);
  return { comparison, rows, entered, left, tied, notices };
}
