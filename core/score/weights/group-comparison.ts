import { formatPoints, pointsText } from "../../format.ts";
import type { Criterion } from "../../plan/plan.ts";
import { ratioValue } from "../../ratio.ts";
import { fill, inBoth, type Language, type Sentence } from "../../sentence.ts";
import { isUnanswered, type Unanswered } from "../normalise/normalised.ts";
import { readComparisons, type Comparison } from "./comparisons.ts";
import { membersByGroup } from "./groups.ts";
import { prioritiesOf, type Priorities } from "./priorities.ts";
import type { Weights } from "./weights.ts";

/** Weights from the pairwise comparison of the groups of criteria (AHP). */
export interface ComparedWeights extends Weights, Priorities {
  /** Ids of the groups, in the order of the priorities. */
  readonly groups: readonly string[];
}

/** Beyond this the comparisons contradict each other too much to be used (Saaty). */
const mostInconsistent = 0.1;

/** Decimals of a weight; the rest of the eigenvector is beyond what a comparison from 1 to 9 can mean. */
const decimals = 6;

const sentences = {
  inconsistent: {
    vi: "Các so sánh mâu thuẫn nhau: tỷ số nhất quán {ratio} > 0,10. Hãy xem lại trước hết so sánh nhóm {first} với nhóm {second}: đang ghi {given}, theo các so sánh khác là khoảng {implied}.",
    en: "The comparisons contradict each other: consistency ratio {ratio} > 0.10. Look first at group {first} against group {second}: it says {given}, the other comparisons imply about {implied}.",
  },
  how: {
    vi: "So sánh cặp các nhóm tiêu chí (AHP): {shares}; tỷ số nhất quán {ratio} ≤ 0,10. Trọng số của nhóm chia đều cho các tiêu chí trong nhóm.",
    en: "Pairwise comparison of the groups of criteria (AHP): {shares}; consistency ratio {ratio} ≤ 0.10. The weight of a group is shared equally by its criteria.",
  },
} satisfies Record<string, Sentence>;

/**
 * Weights from comparing the groups two by two (AHP): the entry in row i and column j says how many times as much
 * group i weighs as group j, from 1/9 to 9. The weights of the groups are the principal eigenvector; those of the
 * criteria in a group are equal. Refused when the consistency ratio is above 0.10.
 *
 * @param comparisons one row and one column a group, in the plan's order; what stands below the diagonal may be left
 *   out (null) and is else the reciprocal of what stands above it
 * @example
 * const comparisons = [[1, 2, 4, 8], [null, 1, 2, 4], [null, null, 1, 2], [null, null, null, 1]];
 * comparedGroupWeights(plan7488.criteria, comparisons).weights // { a1: "0.059259", b1: "0.053333", … }
 */
export function comparedGroupWeights(
  criteria: readonly Criterion[],
  comparisons: readonly (readonly (Comparison | null)[])[],
): ComparedWeights | Unanswered {
  const members = membersByGroup(criteria);
  const groups = members.map(({ group }) => group);
  const read = readComparisons(comparisons, groups);
  if (isUnanswered(read)) return read;
  const matrix = read.matrix.map((row) => row.map(ratioValue));
  const found = prioritiesOf(matrix);
  if (found.consistencyRatio > mostInconsistent) return { refused: contradiction(groups, matrix, found) };

  const weights = members.flatMap(({ ids }, group) => {
    const weight = ((found.priorities[group] ?? 0) / ids.length).toFixed(decimals);
    return ids.map((id): [string, string] => [id, weight]);
  });
  const shares = (language: Language) =>
    groups
      .map((group, index) => `${group} ${formatPoints(100 * (found.priorities[index] ?? 0), language)} %`)
      .join(", ");
  return {
    ...found,
    groups,
    weights: Object.fromEntries(weights),
    how: fill(sentences.how, {
      shares: inBoth(shares),
      ratio: ratioInWords(found.consistencyRatio),
    }),
  };
}

/** Names the comparison that is furthest from what all of them together say. */
function contradiction(
  groups: readonly string[],
  matrix: readonly (readonly number[])[],
  { priorities, consistencyRatio }: Priorities,
): Sentence {
  let [worst, first, second] = [-1, 0, 0];
  const implied = (a: number, b: number) => (priorities[a] ?? 1) / (priorities[b] ?? 1);
  for (let a = 0; a < groups.length; a += 1) {
    for (let b = a + 1; b < groups.length; b += 1) {
      const apart = Math.abs(Math.log((matrix[a]?.[b] ?? 1) / implied(a, b)));
      if (apart > worst) [worst, first, second] = [apart, a, b];
    }
  }
  return fill(sentences.inconsistent, {
    ratio: ratioInWords(consistencyRatio),
    first: groups[first] ?? "",
    second: groups[second] ?? "",
    given: round(matrix[first]?.[second] ?? 1),
    implied: round(implied(first, second)),
  });
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

/** Three decimals, and more where they would read as the limit while the truth is above it. */
function ratioInWords(ratio: number): Sentence {
  let places = 3;
  while (ratio > mostInconsistent && Number(ratio.toFixed(places)) <= mostInconsistent && places < 15) places += 1;
  return pointsText(ratio, places);
}
