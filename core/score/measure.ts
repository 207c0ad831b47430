import type { Criterion, ValueKind } from "../plan/plan.ts";
import { valueColumns } from "../plan/value-columns.ts";
import { ratioOf, type Decimal, reduced, type Ratio } from "../ratio.ts";
import type { AreaFacts } from "./facts.ts";
import { levelOf } from "./level.ts";
import { checkScale, type Scale } from "./scale.ts";

/** A criterion that takes part: the sheet has at least one of its columns. */
interface MeasuredCriterion {
  readonly id: string;
  readonly group: string;
  readonly weight: Ratio;
}

/** A column of the sheet with all that scoring needs of it, exact and in floating point. */
export interface MeasuredColumn {
  readonly id: string;
  /** Where its fact stands in the facts of an area. */
  readonly index: number;
  readonly kind: ValueKind;
  /** Index into the measured criteria. */
  readonly criterion: number;
  /** Parts of the criterion that the sheet has. */
  readonly parts: number;
  readonly exactReference: Ratio;
  readonly reference: number;
  /** Weight of the criterion divided by its parts that the sheet has. */
  readonly exactShare: Ratio;
  readonly share: number;
}

/** What the areas of one sheet are measured with. */
export interface Measure {
  readonly criteria: readonly MeasuredCriterion[];
  readonly columns: readonly MeasuredColumn[];
  /** Sum of the shares: the weight of a score of 100 points. Zero when no criterion that takes part has a weight. */
  readonly whole: number;
}

/**
 * Joins criteria, scale and the columns that the sheet has.
 *
 * @throws RangeError when the scale is not sound: `checkScale` says so in words, before.
 */
export function measureOf(criteria: readonly Criterion[], scale: Scale, facts: readonly AreaFacts[]): Measure {
  // One sheet is measured for its scores, its rank ranges and its contest: the same scale over the same columns.
  const has = valueColumns(criteria).map((_column, index) => facts.some((area) => area[index] !== undefined));
  const key = has.map((present) => (present ? "1" : "0")).join("");
  const byScale = known.get(criteria) ?? new WeakMap<Scale, Map<string, Measure>>();
  known.set(criteria, byScale);
  const measures = byScale.get(scale) ?? new Map<string, Measure>();
  byScale.set(scale, measures);
  const measure = measures.get(key) ?? measureColumns(criteria, scale, has);
  measures.set(key, measure);
  return measure;
}

const known = new WeakMap<readonly Criterion[], WeakMap<Scale, Map<string, Measure>>>();

function measureColumns(criteria: readonly Criterion[], scale: Scale, has: readonly boolean[]): Measure {
  const problem = checkScale(criteria, scale)?.[0];
  if (problem) throw new RangeError(problem.en);

  const rows = new Map(scale.rows.map((row) => [row.column, row]));
  const all = valueColumns(criteria).map(({ id, kind, criterion }, index) => {
    return { id, kind, criterion, index, row: rows.get(id) };
  });
  const present = all.filter(({ index }) => has[index]);
  const taking = [...new Set(present.map(({ criterion }) => criterion))];
  const partsOf = new Map<number, number>();
  for (const { criterion } of present) partsOf.set(criterion, (partsOf.get(criterion) ?? 0) + 1);
  // The weight stands in the row of the first part, whether or not the sheet has that part.
  const weights = new Map<number, Decimal>();
  for (const { criterion, row } of all) if (!weights.has(criterion)) weights.set(criterion, row?.weight ?? 0);
  const columns = present.flatMap(({ id, index, kind, criterion, row }): MeasuredColumn[] => {
    const weight = weights.get(criterion) ?? 0;
    if (!row) return [];
    const parts = partsOf.get(criterion) ?? 1;
    const { numerator, denominator } = ratioOf(weight);
    return [
      {
        id,
        index,
        kind,
        criterion: taking.indexOf(criterion),
        parts,
        exactReference: ratioOf(row.level),
        reference: Number(row.level),
        exactShare: reduced(numerator, denominator * BigInt(parts)),
        share: Number(weight) / parts,
      },
    ];
  });
  return {
    criteria: taking.flatMap((index) => {
      const { id, group } = criteria[index] ?? {};
      return id !== undefined && group !== undefined ? [{ id, group, weight: ratioOf(weights.get(index) ?? 0) }] : [];
    }),
    columns,
    whole: columns.reduce((sum, { share }) => sum + share, 0),
  };
}

/** Has an area a score: is there a weight to divide by, and no blank under one? */
export function isComplete({ columns, whole }: Measure, area: AreaFacts): boolean {
  return whole > 0 && columns.every(({ kind, index, share }) => share === 0 || levelOf(kind, area[index], 1) !== null);
}

/**
 * Bound of the relative error of a sum of shares times levels in floating point. Every term carries at most five
 * roundings (share, part, reference, level, product) of 2^-53, the sum one a term; twice that is on the safe side.
 */
export function errorBound({ columns }: Measure): number {
  return (columns.length + 6) * Number.EPSILON;
}
