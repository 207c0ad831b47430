import type { Assessment } from "./assessment.ts";

/** The plan year that the list is of, or else the evaluation; null where neither says it. */
export function yearInSheets({ selection, evaluation }: Pick<Assessment, "selection" | "evaluation">): number | null {
  return selection?.sheet.year ?? evaluation?.sheet.year ?? null;
}
