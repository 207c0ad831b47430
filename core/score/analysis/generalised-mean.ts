import { ratioOf, ratioValue, type Decimal } from "../../ratio.ts";
import { aggregate } from "../aggregate.ts";
import { isUnanswered, type Unanswered } from "../normalise/normalised.ts";

/**
 * The weighted power mean (Σ w·u^p / Σw)^(1/p); p = 1 is the arithmetic, 0 the geometric, −1 the harmonic mean. The lower
 * p, the less a high level makes up for a low one: for an office that asks whether one criterion carries an area.
 *
 * @param power 0 and below refuse a level of 0, as the geometric and the harmonic mean do
 * @returns null while a level with a weight is unknown
 * @throws RangeError for lists of different length, negative levels or weights, or a power that is no finite number
 * @example generalisedMean([1, 2, 3], [1, 1, 1], 1) // 2
 */
export function generalisedMean(
  levels: readonly (Decimal | null)[],
  weights: readonly Decimal[],
  power: number,
): number | null | Unanswered {
  if (!Number.isFinite(power)) throw new RangeError(`no power: ${power}`);
  const plain = aggregate(levels, weights, power > 0 ? "arithmetic" : power === 0 ? "geometric" : "harmonic");
  if (isUnanswered(plain)) return plain;
  if (power === 1 || power === 0 || power === -1 || plain.value === null) return plain.value;
  const pairs = levels.flatMap((level, place) => {
    const weight = ratioValue(ratioOf(weights[place] ?? 0));
    return level === null || weight === 0 ? [] : [{ level: ratioValue(ratioOf(level)), weight }];
  });
  if (pairs.some(({ level }) => level < 0)) throw new RangeError("a level is negative");
  const whole = pairs.reduce((sum, { weight }) => sum + weight, 0);
  // Divided by the largest level first, a high power does not run over, nor a low one.
  const most = Math.max(...pairs.map(({ level }) => level));
  if (most === 0) return 0;
  const sum = pairs.reduce((so, { level, weight }) => so + (weight / whole) * (level / most) ** power, 0);
  return most * sum ** (1 / power);
}
