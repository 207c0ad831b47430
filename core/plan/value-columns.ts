import type { Sentence } from "../sentence.ts";
import type { Criterion, ValueKind } from "./plan.ts";

/** One column of figures. A criterion with parts takes one column for each part: 27 criteria make 29 columns. */
export interface ValueColumn {
  /** a1 … d9; b4.1, b4.2, d7.1, d7.2 for parts. */
  readonly id: string;
  readonly kind: ValueKind;
  readonly heading: Sentence;
  readonly synonyms: readonly string[];
  /** Which criterion it belongs to, as an index into the list of criteria. */
  readonly criterion: number;
  readonly criterionId: string;
}

const known = new WeakMap<readonly Criterion[], readonly ValueColumn[]>();

/**
 * The value columns of a list of criteria, in the plan's order.
 *
 * @example valueColumns(plan7488.criteria).length // 29
 */
export function valueColumns(criteria: readonly Criterion[]): readonly ValueColumn[] {
  let columns = known.get(criteria);
  if (!columns) {
    columns = criteria.flatMap(columnsOf);
    known.set(criteria, columns);
  }
  return columns;
}

function columnsOf(criterion: Criterion, index: number): readonly ValueColumn[] {
  const { id, kind, heading, title, synonyms = [], parts } = criterion;
  if (!parts) return [{ id, kind, heading, synonyms: [title.vi, ...synonyms], criterion: index, criterionId: id }];
  return parts.map((part) => ({
    id: part.id,
    kind: part.kind,
    heading: part.heading,
    synonyms: part.synonyms ?? [],
    criterion: index,
    criterionId: id,
  }));
}
