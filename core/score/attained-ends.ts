import type { Criterion } from "../plan/plan.ts";
import { formatDecimal, type Decimal, type Ratio } from "../ratio.ts";
import { exactMeasure, type ExactArea } from "./exact.ts";
import type { AreaFacts } from "./facts.ts";
import { measureOf, type Measure } from "./measure.ts";
import { orderOf, pairSums } from "./pair-order.ts";
import { pointInBox } from "./ranking/point-in-box.ts";
import type { Scale } from "./scale.ts";
import { spreadOf, usualSpread } from "./spread.ts";
import { factorOf, grain } from "./ranking/weight-factor.ts";

/** Weights by criterion id, as decimals that a scale takes. */
export type WeightsById = Readonly<Record<string, Decimal>>;

/** For each end of a range of ranks weights within the spread that give the area that rank; null where none were found. */
export interface AttainedEnds {
  readonly best: WeightsById | null;
  readonly worst: WeightsById | null;
}

/** A share of the largest possible lead that is kept to spare, so that rounding does no harm; then none. */
const spares = [1e-6, 0];
/**
 * Looks for weights that reach both ends of the range of one area. For the best rank its blanks are taken in full and
 * those of the others as nothing, for the worst the other way round. What is found is checked on whole numbers: of the
 * rivals whose order can turn, none is ahead at the best end and all are at the worst.
 *
 * @param given the spread, above 0 and below 1
 */
export function attainedEnds(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  given: Decimal = usualSpread,
): (area: number) => AttainedEnds {
  const measure = measureOf(criteria, scale, facts);
  const spread = spreadOf(given);
  const exact = exactMeasure(measure);
  const areas = facts.map((own) => exact.areaOf(own));
  return (area) => ({
    best: endOf(measure, areas, area, { spread, isBest: true }),
    worst: endOf(measure, areas, area, { spread, isBest: false }),
  });
}

interface End {
  readonly spread: Ratio;
  readonly isBest: boolean;
}

function endOf(measure: Measure, areas: readonly ExactArea[], area: number, end: End): WeightsById | null {
  const { spread, isBest } = end;
  const own = areas[area];
  if (!own) return null;
  const mine = isBest ? own.highAmounts : own.amounts;
  // How far each rival whose order can turn is ahead, criterion by criterion.
  const gaps = areas.flatMap((rival, at) => {
    if (at === area) return [];
    const theirs = isBest ? rival.amounts : rival.highAmounts;
    const order = orderOf(pairSums(theirs, mine), spread);
    return order === "open" || order === "not-behind"
      ? [theirs.map((amount, criterion) => amount - (mine[criterion] ?? 0n))]
      : [];
  });
  const plain = mine.map(() => 0);
  for (const spare of gaps.length === 0 ? [0] : spares) {
    const point = gaps.length === 0 ? plain : pointInBox(...rowsOf(gaps, end, spare));
    const changes = point?.map((part) => BigInt(Math.round(Math.max(-1, Math.min(1, part)) * grain)));
    if (changes && gaps.every((gap) => isReached(gap, changes, end))) return weightsAt(measure, changes, spread);
  }
  return null;
}

/** Σ (1 + s·x)·gap ≤ 0 for all rivals at the best end, ≥ 0 at the worst, as rows over x. */
function rowsOf(gaps: readonly (readonly bigint[])[], { spread, isBest }: End, spare: number): [number[][], number[]] {
  const part = Number(spread.numerator) / Number(spread.denominator);
  const sign = isBest ? 1 : -1;
  const rows: number[][] = [];
  const limits: number[] = [];
  for (const gap of gaps) {
    const numbers = gap.map((one) => sign * Number(one));
    const size = part * numbers.reduce((sum, one) => sum + Math.abs(one), 0);
    rows.push(numbers.map((one) => (part * one) / size));
    limits.push(-numbers.reduce((sum, one) => sum + one, 0) / size - spare);
  }
  return [rows, limits];
}

function isReached(gap: readonly bigint[], changes: readonly bigint[], { spread, isBest }: End): boolean {
  const lead = gap.reduce((sum, one, criterion) => sum + one * factorOf(changes[criterion] ?? 0n, spread), 0n);
  return isBest ? lead <= 0n : lead > 0n;
}

function weightsAt({ criteria }: Measure, changes: readonly bigint[], spread: Ratio): WeightsById {
  const weights = criteria.map(({ id, weight }, criterion): [string, Decimal] => {
    const factor = factorOf(changes[criterion] ?? 0n, spread);
    const denominator = weight.denominator * spread.denominator * BigInt(grain);
    return [id, formatDecimal({ numerator: weight.numerator * factor, denominator })];
  });
  return Object.fromEntries(weights);
}
