import type { CellPlace, Citation, Sentence } from "../../../core/index.ts";

/** A figure of the ranking that can be asked about; areas are indexes into the sheet's areas. */
export type Asked =
  | { readonly of: "cap" | "scale" | "cut" }
  | { readonly of: "score" | "rank" | "range" | "standing" | "behind" | "interval"; readonly area: number };

/** A cell that a figure came from, under the name that a reader knows it by. */
export interface NamedCell {
  readonly place: CellPlace;
  readonly name: Sentence;
}

/** One line of what a figure is put together from. */
export interface ReasonPart {
  readonly id: string;
  readonly name: Sentence;
  /** «12 trên mức chuẩn 10 → 1; trọng số 1». */
  readonly how: Sentence;
  readonly value: Sentence;
  readonly cells: readonly CellPlace[];
}

/** What a figure rests on, and what that says, where it is no matter of arithmetic alone. */
export interface Basis {
  readonly what?: Sentence;
  readonly citation: Citation;
}

/** The answer to «Vì sao?»: arithmetic, clause or convention, and the cells it came from. */
export interface ReasonOfFigure {
  readonly title: Sentence;
  /** The arithmetic, line by line. */
  readonly lines: readonly Sentence[];
  /** What the figure is put together from; empty where the lines say it all. */
  readonly parts: readonly ReasonPart[];
  /** Parts that come to nothing, kept apart under a heading of their own. */
  readonly empty: { readonly title: Sentence; readonly parts: readonly ReasonPart[] } | null;
  readonly basis: readonly Basis[];
  readonly cells: readonly NamedCell[];
}
