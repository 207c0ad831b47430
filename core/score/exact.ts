import { leastCommonMultiple, reduced, type Ratio } from "../ratio.ts";
import { exactLevelOf, grainOf } from "./level.ts";
import type { Measure, MeasuredColumn } from "./measure.ts";
import type { AreaFacts } from "./facts.ts";

/** One area on the common denominator of a measure. */
export interface ExactArea {
  /** Weight times level of each criterion that takes part; what is blank counts as nothing. */
  readonly amounts: readonly bigint[];
  /** The same with every blank in full; the very same list where nothing is blank. */
  readonly highAmounts: readonly bigint[];
  /** Sum of the amounts. */
  readonly known: bigint;
  /** What the blanks could add to it. */
  readonly open: bigint;
}

/** One column on the common denominator. */
interface ExactColumn {
  /** Where its fact stands in the facts of an area. */
  readonly index: number;
  /** Of the exact measure's `full`. */
  readonly criterion: number;
  /** The amount of a fact at full level. */
  readonly full: bigint;
  /** Null where there is no fact. */
  readonly amountOf: (fact: number | null | undefined) => bigint | null;
}

/** Whole numbers for weights and levels alike, so that sums and comparisons are exact. */
export interface ExactMeasure {
  /** The amount of each criterion at full level: its weight. */
  readonly full: readonly bigint[];
  /** The amount of an area at full level in everything. */
  readonly whole: bigint;
  readonly columns: readonly ExactColumn[];
  areaOf(facts: AreaFacts): ExactArea;
}

const known = new WeakMap<Measure, ExactMeasure>();

/** The measure on one common denominator, worked out once. */
export function exactMeasure(measure: Measure): ExactMeasure {
  const exact = known.get(measure) ?? makeExact(measure);
  known.set(measure, exact);
  return exact;
}

function makeExact({ criteria, columns }: Measure): ExactMeasure {
  const common = columns.reduce(
    (so, { kind, exactReference, exactShare }) =>
      leastCommonMultiple(so, exactShare.denominator * grainOf(kind, exactReference)),
    1n,
  );
  const scales = columns.map((column) => amountScale(column, common));
  const full = criteria.map(() => 0n);
  for (const { criterion, full: own } of scales) full[criterion] = (full[criterion] ?? 0n) + own;
  return {
    full,
    whole: full.reduce((sum, own) => sum + own, 0n),
    columns: scales,
    areaOf(facts) {
      const amounts = criteria.map(() => 0n);
      const blanks = criteria.map(() => 0n);
      let known = 0n;
      let open = 0n;
      for (const { index, criterion, full, amountOf } of scales) {
        const amount = amountOf(facts[index]);
        if (amount === null) {
          open += full;
          blanks[criterion] = (blanks[criterion] ?? 0n) + full;
        } else if (amount !== 0n) {
          known += amount;
          amounts[criterion] = (amounts[criterion] ?? 0n) + amount;
        }
      }
      const highAmounts = open === 0n ? amounts : amounts.map((amount, at) => amount + (blanks[at] ?? 0n));
      return { amounts, highAmounts, known, open };
    },
  };
}

/** The amounts of one column; the same few counts come again and again, so each is worked out once. */
function amountScale(
  { index, kind, criterion, exactReference, exactShare }: MeasuredColumn,
  common: bigint,
): ExactColumn {
  const full = exactShare.numerator * (common / exactShare.denominator);
  const seen = new Map<number | null | undefined, bigint | null>();
  const amountOf = (fact: number | null | undefined): bigint | null => {
    let amount = seen.get(fact);
    if (amount === undefined) {
      const level = exactLevelOf(kind, fact, exactReference);
      // The grain of the column divides `full`: nothing is left over.
      amount = level && (full * level.numerator) / level.denominator;
      seen.set(fact, amount);
    }
    return amount;
  };
  return { index, criterion, full, amountOf };
}

/** An amount as points from 0 to 100; nothing where there is no weight to divide by. */
export function pointsOf(amount: bigint, whole: bigint): Ratio {
  return whole === 0n ? { numerator: 0n, denominator: 1n } : reduced(100n * amount, whole);
}
