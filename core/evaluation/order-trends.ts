import { unitOf } from "../sheet/areas/unit-of-row.ts";
import type { OpenedWorkbook } from "../open/opened-workbook.ts";
import type { Plan } from "../plan/plan.ts";
import { valueColumns } from "../plan/value-columns.ts";
import type { TrendFacts } from "../rules/gate-suggestion.ts";
import type { OrderFacts } from "../rules/order-objective.ts";
import { isCount } from "../share.ts";
import type { AreaRow, SelectionSheet } from "../sheet/selection/selection-sheet.ts";

/** The lists of two years, and the areas that stand in both, by unit code. */
export interface TwoYears {
  readonly before: SelectionSheet;
  readonly now: SelectionSheet;
  readonly areas: ReadonlyMap<string, { readonly before: AreaRow; readonly now: AreaRow }>;
}

/**
 * The list of the year beside the one of the next year, else beside the one of the year before: the figures of a list
 * are of the twelve months before it. Null where the workbook holds no second list.
 *
 * @example listsOfTwoYears(assessment) // null: one list is no comparison
 */
export function listsOfTwoYears({ opened, selection }: Assessed): TwoYears | null {
  const own = selection?.sheet;
  const { otherYear } = opened.sheets;
  if (!own || own.year === null || typeof otherYear?.year !== "number") return null;
  const [before, now] = otherYear.year > own.year ? [own, otherYear] : [otherYear, own];
  return { before, now, areas: areasInBoth(before, now) };
}

/** An `Assessment`, as far as it is needed. */
interface Assessed {
  readonly opened: Pick<OpenedWorkbook, "sheets">;
  readonly selection: { readonly sheet: SelectionSheet } | null;
}

/**
 * The value columns that show whether crime and social evils went down: those that suggest a gate (Quy ước Q7, Q20).
 *
 * @example trendColumns(plan7488) // ["a1", "b1", "a8", "b2"]
 */
function trendColumns({ gateSuggestions }: Plan): readonly string[] {
  return gateSuggestions.flatMap(({ value: { down, notUp } }) => [...down.map(({ column }) => column), ...notUp]);
}

/**
 * What stands beside the authority's statement on public order (II.1-2): each figure summed over the areas of both
 * lists. A blank anywhere leaves the sum unknown; without two lists all of them are.
 *
 * @example orderTrends(null, plan7488)[0] // { column: "a1", before: null, now: null }
 */
export function orderTrends(years: TwoYears | null, plan: Plan): OrderFacts["trends"] {
  return trendColumns(plan).map((column) => ({
    column,
    before: sumOf(years, "before", column, plan),
    now: sumOf(years, "now", column, plan),
  }));
}

/**
 * The same figures of one area, for the suggestion on its gates; unknown where it does not stand in both lists.
 *
 * @example trendsOfArea(null, "26017", plan7488).now // { a1: null, b1: null, a8: null, b2: null }
 */
export function trendsOfArea(years: TwoYears | null, code: string | null, plan: Plan): TrendFacts {
  const both = code === null ? undefined : years?.areas.get(code);
  const figures = (row: AreaRow | undefined) =>
    Object.fromEntries(trendColumns(plan).map((column) => [column, row ? figureOf(row, column, plan) : null]));
  return { before: figures(both?.before), now: figures(both?.now) };
}

function sumOf(years: TwoYears | null, side: "before" | "now", column: string, plan: Plan): number | null {
  if (!years || years.areas.size === 0) return null;
  let sum = 0;
  for (const both of years.areas.values()) {
    const figure = figureOf(both[side], column, plan);
    if (figure === null) return null;
    sum += figure;
  }
  return sum;
}

function figureOf({ facts }: AreaRow, column: string, { criteria }: Plan): number | null {
  const figure = facts[valueColumns(criteria).findIndex(({ id }) => id === column)];
  return isCount(figure) ? figure : null;
}

/** A unit that stands twice in a list is no sure row. */
function areasInBoth(before: SelectionSheet, now: SelectionSheet): TwoYears["areas"] {
  const rowsOf = ({ areas }: SelectionSheet) => {
    const rows = new Map<string, AreaRow | null>();
    for (const area of areas) {
      const code = unitOf(area)?.code;
      if (code !== undefined) rows.set(code, rows.has(code) ? null : area);
    }
    return rows;
  };
  const later = rowsOf(now);
  const both = new Map<string, { readonly before: AreaRow; readonly now: AreaRow }>();
  for (const [code, row] of rowsOf(before)) {
    const other = later.get(code);
    if (row && other) both.set(code, { before: row, now: other });
  }
  return both;
}
