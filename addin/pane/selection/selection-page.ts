import type { Asked } from "../../../core/explain/figure.ts";

/** What can be opened over the ranking. */
export type SelectionPage =
  { readonly kind: "why"; readonly asked: Asked } | { readonly kind: "propose" } | { readonly kind: "compare" };
