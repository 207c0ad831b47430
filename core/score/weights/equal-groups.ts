import type { Criterion } from "../../plan/plan.ts";
import { leastCommonMultiple } from "../../ratio.ts";
import { fill } from "../../sentence.ts";
import { membersByGroup } from "./groups.ts";
import type { Weights } from "./weights.ts";

const how = {
  vi: "Mỗi nhóm tiêu chí nặng như nhau ({whole}), chia đều cho các tiêu chí trong nhóm: {shares}.",
  en: "Every group of criteria weighs the same ({whole}), shared equally by its criteria: {shares}.",
};

/**
 * Weights under which every group weighs the same and the criteria of a group share that equally. Whole numbers, so
 * that nothing is rounded: with groups of 9, 5, 4 and 9 each group weighs 180.
 *
 * @example equalGroupWeights(plan7488.criteria).weights // { a1: 20, b1: 36, c1: 45, d1: 20, … }
 */
export function equalGroupWeights(criteria: readonly Criterion[]): Weights {
  const groups = membersByGroup(criteria);
  const whole = groups.reduce((so, { ids }) => leastCommonMultiple(so, BigInt(ids.length)), 1n);
  const shareOf = (size: number) => Number(whole / BigInt(size));
  const weights = Object.fromEntries(groups.flatMap(({ ids }) => ids.map((id) => [id, shareOf(ids.length)])));
  const shares = groups.map(({ group, ids }) => `${group} ${shareOf(ids.length)}`).join(", ");
  return { weights, how: fill(how, { whole: Number(whole), shares }) };
}
