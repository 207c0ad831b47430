interface SheetOfYear {
  readonly sheet: { readonly year: number | null };
}

/** The plan year that the list is of, or else the evaluation; null where neither says it. */
export function yearInSheets(of: {
  readonly selection: SheetOfYear | null;
  readonly evaluation: SheetOfYear | null;
}): number | null {
  return of.selection?.sheet.year ?? of.evaluation?.sheet.year ?? null;
}
