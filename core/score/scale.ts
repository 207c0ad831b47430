import type { Criterion, ValueKind } from "../plan/plan.ts";
import { valueColumns, type ValueColumn } from "../plan/value-columns.ts";
import type { Decimal } from "../ratio.ts";
import { fill, type Sentence } from "../sentence.ts";
import type { AreaFacts } from "./facts.ts";
import { highCounts } from "./reference-level.ts";
import { isAboveZero, levelProblem, scaleSentences, weightProblem } from "./scale-problems.ts";

/** Where the level of a column comes from. */
export type LevelBasis = "plan" | "stated" | "frozen" | "fixed";

/** One row of the scale. */
export interface ScaleRow {
  /** Id of the value column. */
  readonly column: string;
  readonly kind: ValueKind;
  /** Reference level: the value from which the column counts in full. Above zero; 1 for yes/no and three-level. */
  readonly level: Decimal;
  /** Weight of the criterion; null for b4.2 and d7.2, which share the weight of their criterion. */
  readonly weight: Decimal | null;
  readonly basis: LevelBasis;
  /** How many positive values the level was frozen from. */
  readonly positives?: number;
  /** The basis in the user's own words. */
  readonly note?: string;
}

/** Reference levels and weights, one row a value column in the plan's order. */
export interface Scale {
  readonly rows: readonly ScaleRow[];
  /** Not stored in the workbook yet: frozen from this very sheet for the time being. */
  readonly provisional: boolean;
  /** ISO date on which it was frozen. */
  readonly date?: string;
  readonly source?: string;
}

/** A reference level that the user sets, and what it rests on. */
export interface StatedLevel {
  readonly level: Decimal;
  readonly note: string;
}

/** What the user decides of a scale; everything else follows from the plan and the facts. */
export interface ScaleOptions {
  /** By criterion id (b4) or by the column that bears the weight (b4.1); else the plan's weight, else 1. */
  readonly weights?: Readonly<Record<string, Decimal>>;
  /** By column id; for counts only, the level of yes/no and three-level columns being 1. */
  readonly stated?: Readonly<Record<string, StatedLevel>>;
  readonly date?: string;
  readonly source?: string;
}

/**
 * The scale for a sheet: for each column the plan's threshold, else the stated level, else the nearest-rank 90th
 * percentile of the positive values (Quy ước Q14). Provisional until it is stored: from then on it must not follow
 * the figures, or one area's typing error would move everybody's score.
 *
 * @param facts the areas that the levels are frozen from
 * @example freezeScale(plan7488.criteria, facts).rows[0] // { column: "a1", level: 10, weight: 1, basis: "frozen", … }
 */
export function freezeScale(
  criteria: readonly Criterion[],
  facts: readonly AreaFacts[],
  options: ScaleOptions = {},
): Scale {
  const columns = valueColumns(criteria);
  const high = highCounts(facts, columns.length);
  const rows = columns.map((column, index): ScaleRow => {
    const { id, kind, criterion } = column;
    const isFirstPart = columns[index - 1]?.criterion !== criterion;
    const weight = isFirstPart ? weightOf(column, criteria, options) : null;
    return { column: id, kind, weight, ...levelFor(column, () => high(index), criteria, options) };
  });
  const { date, source } = options;
  return { rows, provisional: true, ...(date !== undefined && { date }), ...(source !== undefined && { source }) };
}

/**
 * The scale as it goes into the workbook (Chốt thang điểm): no longer provisional, with its date and source.
 *
 * @example storeScale(scale, "2018-01-15", "Rà soát 2018").provisional // false
 */
export function storeScale(scale: Scale, date: string, source: string): Scale {
  return { ...scale, provisional: false, date, source };
}

/**
 * What keeps a scale from being used, one sentence a problem; null when nothing does. Rows may stand in any order.
 *
 * @example checkScale(plan7488.criteria, freezeScale(plan7488.criteria, facts)) // null
 */
export function checkScale(criteria: readonly Criterion[], scale: Scale): readonly Sentence[] | null {
  const columns = valueColumns(criteria);
  const problems: Sentence[] = [];
  const rows = new Map<string, ScaleRow[]>(columns.map(({ id }) => [id, []]));
  for (const row of scale.rows) {
    const own = rows.get(row.column);
    if (own) own.push(row);
    else problems.push(fill(scaleSentences.unknownRow, { column: row.column }));
  }
  columns.forEach((column, index) => {
    const [row, second] = rows.get(column.id) ?? [];
    const previous = columns[index - 1];
    const first = previous?.criterion === column.criterion ? previous.id : null;
    if (!row) problems.push(fill(scaleSentences.missingRow, { column: column.id }));
    else if (second) problems.push(fill(scaleSentences.doubleRow, { column: column.id }));
    else {
      const faults = [levelProblem(column, row.level), weightProblem(column.id, row.weight, first)];
      problems.push(...faults.filter((fault) => fault !== null));
    }
  });
  if (problems.length > 0) return problems;
  // Said only when every weight can be read: one complaint a mistake.
  // A scheme without criteria ranks nobody, and has nothing to weigh.
  return columns.length === 0 || scale.rows.some(({ weight }) => isAboveZero(weight)) ? null : [scaleSentences.allZero];
}

function weightOf(
  { id, criterionId, criterion }: ValueColumn,
  criteria: readonly Criterion[],
  { weights = {} }: ScaleOptions,
): Decimal {
  return ownValue(weights, id) ?? ownValue(weights, criterionId) ?? criteria[criterion]?.weight?.value ?? 1;
}

function levelFor(
  { id, kind, criterion }: ValueColumn,
  high: () => Pick<ScaleRow, "level" | "positives">,
  criteria: readonly Criterion[],
  { stated = {} }: ScaleOptions,
): Pick<ScaleRow, "level" | "basis" | "positives" | "note"> {
  if (kind !== "count") return { level: 1, basis: "fixed" };
  const { parts, threshold } = criteria[criterion] ?? {};
  // A threshold speaks of the criterion; it says nothing of the parts of a criterion that states two things.
  if (threshold && !parts) return { level: threshold.value, basis: "plan" };
  const own = ownValue(stated, id);
  if (own) return { level: own.level, basis: "stated", note: own.note };
  return { basis: "frozen", ...high() };
}

/** Ids come from sheets: "constructor" must not find what every object inherits. */
function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
