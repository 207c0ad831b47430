import type { CellPlace, Citation, Sentence, Verdict } from "../index.ts";

/** One line of arithmetic, with the clause or convention that it follows where it follows one of its own. */
export interface WhyLine {
  readonly sentence: Sentence;
  readonly citation?: Citation;
}

/** One line of what a figure is put together from. */
export interface WhyPart {
  readonly id: string;
  readonly name: Sentence;
  /** «12 trên mức chuẩn 10 → 1; trọng số 1». */
  readonly how: Sentence;
  readonly value: Sentence;
  readonly cells: readonly CellPlace[];
}

/** What a figure rests on, and what that comes to here where it is a number or a choice. */
export interface Basis {
  readonly what?: Sentence;
  readonly citation: Citation;
}

/** A cell that a figure came from, under the name that a reader knows it by. */
export interface NamedCell {
  readonly name: Sentence;
  readonly place: CellPlace;
}

/** The answer to «Vì sao?» of any figure: the arithmetic, clause or convention, the cells it came from. */
export interface FigureWhy {
  readonly title: Sentence;
  /** Absent where nothing is judged. */
  readonly verdict?: Verdict;
  readonly lines: readonly WhyLine[];
  /** Absent where the lines say it all. */
  readonly parts?: readonly WhyPart[];
  /** Parts that come to nothing, kept apart under a heading of their own. */
  readonly empty?: { readonly title: Sentence; readonly parts: readonly WhyPart[] };
  /** What it rests on besides the clauses of its lines. */
  readonly basis: readonly Basis[];
  readonly cells: readonly NamedCell[];
}

/** Each clause once, law before convention, in the order in which they come. */
export function basisOf({ lines, basis }: Pick<FigureWhy, "lines" | "basis">): readonly Basis[] {
  const all: readonly Basis[] = [...lines.flatMap(({ citation }) => (citation ? [{ citation }] : [])), ...basis];
  const once = new Map<string, Basis>();
  for (const one of all) {
    const key = `${one.citation.document} ${one.citation.clause}`;
    const known = once.get(key);
    if (!known || (!known.what && one.what)) once.set(key, one);
  }
  const distinct = [...once.values()];
  const ofKind = (kind: Citation["kind"]) => distinct.filter(({ citation }) => citation.kind === kind);
  return [...ofKind("law"), ...ofKind("convention")];
}
