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

interface KnownColumns {
  readonly inOrder: readonly ValueColumn[];
  readonly byId: ReadonlyMap<string, ValueColumn>;
}

const known = new WeakMap<readonly Criterion[], KnownColumns>();

/** The value columns of a list of criteria, in the plan's order. */
export function valueColumns(criteria: readonly Criterion[]): readonly ValueColumn[] {
  return knownColumns(criteria).inOrder;
}

/** The value column of an id; undefined when no criterion has it. */
export function valueColumn(criteria: readonly Criterion[], id: string): ValueColumn | undefined {
  return knownColumns(criteria).byId.get(id);
}

function knownColumns(criteria: readonly Criterion[]): KnownColumns {
  let columns = known.get(criteria);
  if (!columns) {
    const inOrder = criteria.flatMap(columnsOf);
    columns = { inOrder, byId: new Map(inOrder.map((column) => [column.id, column])) };
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
