import type { FigureId } from "../../../core/explain/explanation.ts";

/** What can be opened over the ranking. */
export type SelectionPage =
  { readonly kind: "why"; readonly figure: FigureId } | { readonly kind: "propose" } | { readonly kind: "compare" };
