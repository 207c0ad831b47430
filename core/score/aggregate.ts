import { product, quotient, ratioOf, ratioValue, total, type Decimal, type Ratio } from "../ratio.ts";
import type { Sentence } from "../sentence.ts";
import type { Unanswered } from "./normalise/normalised.ts";

/** How the levels of an area become one figure. */
export type Mean = "arithmetic" | "geometric" | "harmonic";

/** The weighted mean of one area; null while a level with a weight is unknown. */
export interface Aggregated {
  readonly value: number | null;
  /** The same as a fraction; null where it is unknown, and always for the geometric mean, which has roots. */
  readonly exact: Ratio | null;
}

const sentences = {
  noWeight: {
    vi: "Không có tiêu chí nào có trọng số lớn hơn 0, nên không có điểm. Hãy đặt ít nhất một trọng số.",
    en: "No criterion has a weight above 0, so there is no score. Set at least one weight.",
  },
  geometric: {
    vi: "Trung bình nhân không tính được khi có tiêu chí ở mức 0 hoặc âm: chỉ một số 0 cũng làm mất toàn bộ điểm. Hãy dùng trung bình cộng.",
    en: "There is no geometric mean where a criterion is at level 0 or below: a single zero would wipe out the score. Use the arithmetic mean.",
  },
  harmonic: {
    vi: "Trung bình điều hòa không tính được khi có tiêu chí ở mức 0 hoặc âm: phải chia cho mức đó. Hãy dùng trung bình cộng.",
    en: "There is no harmonic mean where a criterion is at level 0 or below: it would have to be divided by. Use the arithmetic mean.",
  },
} satisfies Record<string, Sentence>;

/**
 * Weighted mean of the levels of one area: Σwu / Σw, exp(Σw·ln u / Σw) or Σw / Σ(w / u). A level whose weight is 0
 * moves nothing, blank or zero. The geometric and the harmonic mean refuse levels of 0 and below.
 *
 * @param levels one a criterion; numbers are read as the decimals they show
 * @param weights one a level, from 0
 * @throws RangeError for lists of different length, a negative weight or what is no number
 * @example aggregate([0.5, 1], [1, 3], "arithmetic").value // 0.875
 */
export function aggregate(
  levels: readonly (Decimal | Ratio | null)[],
  weights: readonly (Decimal | Ratio)[],
  mean: Mean = "arithmetic",
): Aggregated | Unanswered {
  if (levels.length !== weights.length) throw new RangeError(`${levels.length} levels for ${weights.length} weights`);
  const weighed = levels.flatMap((level, place) => {
    const weight = exactOf(weights[place] ?? 0);
    if (weight.numerator < 0n) throw new RangeError(`weight ${place} is negative`);
    return weight.numerator === 0n ? [] : [{ weight, level: level === null ? null : exactOf(level) }];
  });
  if (weighed.length === 0) return { refused: sentences.noWeight };
  const known = weighed.flatMap(({ weight, level }) => (level ? [{ weight, level }] : []));
  // A zero wipes the score out whatever the blanks turn out to be.
  if (mean !== "arithmetic" && known.some(({ level }) => level.numerator <= 0n)) return { refused: sentences[mean] };
  if (known.length < weighed.length) return { value: null, exact: null };
  if (mean === "geometric") return { value: geometricMean(known), exact: null };
  const exact = mean === "arithmetic" ? arithmeticMean(known) : harmonicMean(known);
  return { value: ratioValue(exact), exact };
}

type Weighed = readonly { readonly weight: Ratio; readonly level: Ratio }[];

function arithmeticMean(weighed: Weighed): Ratio {
  return quotient(total(weighed.map(({ weight, level }) => product(weight, level))), weightOf(weighed));
}

function harmonicMean(weighed: Weighed): Ratio {
  return quotient(weightOf(weighed), total(weighed.map(({ weight, level }) => quotient(weight, level))));
}

function geometricMean(weighed: Weighed): number {
  const whole = weightOf(weighed);
  const logarithm = weighed.reduce(
    (so, { weight, level }) => so + ratioValue(quotient(weight, whole)) * logarithmOf(level),
    0,
  );
  // The last digit of the exponential may stand above the largest number there is.
  return Math.min(Number.MAX_VALUE, Math.exp(logarithm));
}

/** Of the two parts apart only where the fraction is too small for a number: near 1 that would lose digits. */
function logarithmOf(level: Ratio): number {
  const value = ratioValue(level);
  if (value > 0) return Math.log(value);
  return logarithmOfWhole(level.numerator) - logarithmOfWhole(level.denominator);
}

function logarithmOfWhole(value: bigint): number {
  const surplus = Math.max(0, value.toString(2).length - 64);
  return Math.log(Number(value >> BigInt(surplus))) + surplus * Math.LN2;
}

function weightOf(weighed: Weighed): Ratio {
  return total(weighed.map(({ weight }) => weight));
}

function exactOf(value: Decimal | Ratio): Ratio {
  const ratio = typeof value === "object" ? value : ratioOf(value);
  if (!Number.isFinite(ratioValue(ratio))) throw new RangeError("beyond the numbers that can be shown");
  return ratio;
}
