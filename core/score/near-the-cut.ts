import type { Criterion } from "../plan/plan.ts";
import { compareRatios, difference, product, quotient, ratioOf, ratioValue, sum, total, type Ratio } from "../ratio.ts";
import { fill, inBoth, type Sentence } from "../sentence.ts";
import { formatExactShare } from "../share.ts";
import type { AreaFacts } from "./facts.ts";
import { exactLevelOf, notations } from "./level.ts";
import { measureOf, type Measure, type MeasuredColumn } from "./measure.ts";
import { orderAreas } from "./order.ts";
import { decidePair } from "./pairwise.ts";
import { proposeSelection, type ContestTerms } from "./proposal.ts";
import { scoreAreas } from "./score.ts";
import type { Scale } from "./scale.ts";

/** What one column alone would have to bring. */
export interface ExtraCases {
  /** Id of the value column, and of its criterion. */
  readonly column: string;
  readonly criterion: string;
  /** More cases for the area to draw level; of yes/no 1 is a yes, of three levels 0.5 one step. Null: impossible. */
  readonly cases: number | null;
  /** «3», «có», «không thể». */
  readonly inWords: Sentence;
}

/** How close the cut is; areas are indexes. */
export interface NearTheCut {
  /** The last area within the room and the first one outside, among those in the contest. */
  readonly lastIn: number;
  readonly firstOut: number;
  /** Score of the one minus score of the other, in points; 0 is a tie across the cut. */
  readonly gap: Ratio;
  /** How much every weight must be able to change before the two can draw level: |D|/A. Null where nothing parts them. */
  readonly flipThreshold: Ratio | null;
  readonly flipInWords: Sentence;
  /** For each column with a weight what the area outside would need more of, nothing else being changed. */
  readonly extraCases: readonly ExtraCases[];
}

const sentences = {
  same: {
    vi: "Hai địa bàn cùng mức ở mọi tiêu chí: trọng số nào cũng cho điểm bằng nhau.",
    en: "Both areas are at the same level in every criterion: no weights part them.",
  },
  level: {
    vi: "Hai địa bàn đang bằng điểm: trọng số thay đổi rất ít cũng có thể phân định.",
    en: "Both areas have the same score: the slightest change of weights can part them.",
  },
  flip: {
    vi: "Thứ tự hai địa bàn chỉ có thể đổi khi các trọng số thay đổi từ ±{share} trở lên.",
    en: "Their order can only change once weights change by ±{share} or more.",
  },
  never: {
    vi: "Địa bàn trong danh sách không thấp hơn ở tiêu chí nào: giảm hay tăng trọng số dưới 100 % không làm đổi thứ tự.",
    en: "The area within the room is not lower in any criterion: no change of weights below 100 % turns the order.",
  },
} satisfies Record<string, Sentence>;

const impossible: Sentence = { vi: "không thể", en: "impossible" };
const yes: Sentence = { vi: "có", en: "yes" };

/**
 * Looks at both sides of the cut: the gap, how firm it is against changes of the weights, and what the first area
 * outside would need to draw level: ⌈gap · Σw · U · parts / (100 · w)⌉ more cases of a column, where its level does
 * not pass 1 before.
 *
 * @returns null when there is no cut: no room, nobody left outside, or blanks that leave open who is in
 * @throws RangeError when the scale is not sound, or cap and use are no counts
 * @example nearTheCut(plan7488.criteria, scale, facts, { cap: 2, used: 0, eligible: [] }).extraCases.find(({ column }) => column === "a3").cases // 1
 */
export function nearTheCut(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  terms: ContestTerms,
): NearTheCut | null {
  const scores = scoreAreas(criteria, scale, facts);
  const { room, excluded, undetermined } = proposeSelection({ ...terms, scores });
  if (undetermined.length > 0) return null;
  const contest = orderAreas(scores).filter((area) => excluded.every((one) => one.area !== area));
  const [lastIn, firstOut] = [contest[room - 1], contest[room]];
  return lastIn === undefined || firstOut === undefined
    ? null
    : drawLevel(criteria, scale, facts, { ahead: lastIn, behind: firstOut });
}

/**
 * The same for any two areas: how far one stays behind another, and what it would need to draw level.
 *
 * @param pair areas as indexes; `ahead` must not score lower
 * @returns null when one of them has no score
 * @throws RangeError when the scale is not sound
 * @example drawLevel(plan7488.criteria, scale, facts, { ahead: 1, behind: 0 }).gap // { numerator: 25n, denominator: 2n }
 */
export function drawLevel(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  { ahead, behind }: { readonly ahead: number; readonly behind: number },
): NearTheCut | null {
  const scores = scoreAreas(criteria, scale, facts);
  const [above, below] = [scores.exact(ahead), scores.exact(behind)];
  if (!above || !below) return null;
  const gap = difference(above, below);
  const { flipThreshold } = decidePair(criteria, scale, facts, ahead, behind, 0);
  const measure = measureOf(criteria, scale, facts);
  return {
    lastIn: ahead,
    firstOut: behind,
    gap,
    flipThreshold,
    flipInWords: flipInWords(flipThreshold),
    extraCases: extraCases(measure, facts[behind] ?? [], gap),
  };
}

function flipInWords(threshold: Ratio | null): Sentence {
  if (!threshold) return sentences.same;
  if (threshold.numerator === 0n) return sentences.level;
  if (threshold.numerator >= threshold.denominator) return sentences.never;
  const share = inBoth((language) => formatExactShare(threshold, 25, language));
  return fill(sentences.flip, { share });
}

function extraCases({ criteria, columns }: Measure, facts: AreaFacts, gap: Ratio): readonly ExtraCases[] {
  const whole = total(criteria.map(({ weight }) => weight));
  const wanted = quotient(product(gap, whole), ratioOf(100));
  return columns
    .filter(({ share }) => share > 0)
    .map((column) => {
      const cases = casesOf(column, facts, quotient(wanted, column.exactShare));
      return {
        column: column.id,
        criterion: criteria[column.criterion]?.id ?? "",
        cases,
        inWords: wordsOf(column, cases),
      };
    });
}

/** How many more steps of the column lift its level by so much; null where that would pass 1. */
function casesOf({ kind, index, exactReference }: MeasuredColumn, facts: AreaFacts, rise: Ratio): number | null {
  const level = exactLevelOf(kind, facts[index], exactReference);
  if (!level || compareRatios(sum(level, rise), ratioOf(1)) > 0) return null;
  const steps = BigInt(notations[kind].steps);
  const { numerator, denominator } = product(rise, exactReference);
  const least = (numerator * steps + denominator - 1n) / denominator;
  return ratioValue({ numerator: least, denominator: steps });
}

function wordsOf({ kind }: MeasuredColumn, cases: number | null): Sentence {
  if (cases === null) return impossible;
  if (kind === "yes-no" && cases > 0) return yes;
  return fill({ vi: "{cases}", en: "{cases}" }, { cases });
}
