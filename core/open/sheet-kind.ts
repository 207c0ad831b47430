import type { Plan } from "../plan/plan.ts";
import type { SheetKind } from "../sheet/area-sheet.ts";
import { evaluationVocabulary } from "../sheet/header/evaluation-vocabulary.ts";
import { findHeader } from "../sheet/header/header.ts";
import type { Layout } from "../sheet/header/layout.ts";
import { selectionVocabulary } from "../sheet/header/selection-vocabulary.ts";

/** Beyond this many rows below its header a table has no other header that could be the better one. */
const nearby = 4;

/**
 * Says of a table with its header whether its headings are another kind's more clearly: a selection sheet is never
 * taken for an evaluation sheet, nor the reverse. What says as much of both is a selection sheet.
 */
export function belongsElsewhere(kind: Exclude<SheetKind, "ledger">, plan: Plan): (layout: Layout) => boolean {
  const other = kind === "selection" ? evaluationVocabulary(plan) : selectionVocabulary(plan.criteria);
  return ({ table, header }) => {
    // More headings than the other kind has at all: no need to look for those.
    if (kind === "selection" && header.values >= other.values.size) return false;
    const theirs = findHeader(table, other, header.bottom + 1 + nearby)?.values ?? 0;
    return kind === "selection" ? theirs > header.values : theirs >= header.values;
  };
}
