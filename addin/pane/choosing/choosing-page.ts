import type { Asked } from "./asked.ts";

/** What can be opened over the ranking. */
export type ChoosingPage =
  { readonly kind: "why"; readonly asked: Asked } | { readonly kind: "propose" } | { readonly kind: "compare" };
