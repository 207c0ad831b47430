import type { Cell } from "../../core/table.ts";

/** One piece of the body, before it is set: what the preview shows and Word prints. */
export type Block =
  | { readonly kind: "section" | "subsection" | "dash" | "paragraph" | "note"; readonly text: string }
  | ({ readonly kind: "table" } & BlockTable);

/** A table with its heading row. */
export interface BlockTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Shares of the columns in the width; without them by the length of their texts. */
  readonly shares?: readonly number[];
  /** Rows that sum up others; one with a text in its second cell alone runs over the rest of the row. */
  readonly strong?: readonly number[];
}

/** A table on pages of its own, lying on its side. */
export interface Appendix extends BlockTable {
  readonly title: string;
}

/** "I. KẾT QUẢ …": stays with what follows. */
export const section = (text: string): Block => ({ kind: "section", text });
/** "1. Rà soát, lựa chọn địa bàn" */
export const subsection = (text: string): Block => ({ kind: "subsection", text });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
/** "- …" */
export const dash = (text: string): Block => ({ kind: "dash", text: `- ${text}` });
/** A small line above or below a table. */
export const note = (text: string): Block => ({ kind: "note", text });
