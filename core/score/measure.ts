import type { Criterion, ValueKind } from "../plan/plan.ts";
import { valueColumns } from "../plan/value-columns.ts";
import { ratioOf, reduced, type Ratio } from "../ratio.ts";
import type { AreaFacts } from "./facts.ts";
import { checkScale, type Scale } from "./scale.ts";

/** A criterion that takes part: the sheet has at least one of its columns. */
export interface MeasuredCriterion {
  readonly id: string;
  readonly group: string;
}

/** A column of the sheet with all that scoring needs of it, exact and in floating point. */
export interface MeasuredColumn {
  /** Where its fact stands in the facts of an area. */
  readonly index: number;
  readonly kind: ValueKind;
  /** Index into the measured criteria. */
  readonly criterion: number;
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
  const problem = checkScale(criteria, scale)?.[0];
  if (problem) throw new RangeError(problem.en);

  const rows = new Map(scale.rows.map((row) => [row.column, row]));
  const all = valueColumns(criteria).map((column, index) => ({ ...column, index, row: rows.get(column.id) }));
  const present = all.filter(({ index }) => facts.some((area) => area[index] !== undefined));
  const taking = [...new Set(present.map(({ criterion }) => criterion))];
  const columns = present.flatMap(({ index, kind, criterion, row }): MeasuredColumn[] => {
    // The weight stands in the row of the first part, whether or not the sheet has that part.
    const weight = all.find((column) => column.criterion === criterion)?.row?.weight ?? 0;
    if (!row) return [];
    const parts = present.filter((column) => column.criterion === criterion).length;
    const { numerator, denominator } = ratioOf(weight);
    return [
      {
        index,
        kind,
        criterion: taking.indexOf(criterion),
        exactReference: ratioOf(row.level),
        reference: Number(row.level),
        exactShare: reduced(numerator, denominator * BigInt(parts)),
        share: Number(weight) / parts,
      },
    ];
  });
  return {
    criteria: taking.flatMap((index) => criteria[index] ?? []).map(({ id, group }) => ({ id, group })),
    columns,
    whole: columns.reduce((sum, { share }) => sum + share, 0),
  };
}

/**
 * Bound of the relative error of a sum of shares times levels in floating point. Every term carries at most five
 * roundings (share, part, reference, level, product) of 2^-53, the sum one a term; twice that is on the safe side.
 */
export function errorBound({ columns }: Measure): number {
  return (columns.length + 6) * Number.EPSILON;
}
