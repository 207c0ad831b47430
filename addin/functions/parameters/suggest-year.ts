import type { Suggesting } from "../parameter.ts";

/** The year that the selection sheet speaks of. */
export function suggestYear({ assessment: { opened } }: Suggesting): string | null {
  const year = opened.sheets.selection.sheet?.year ?? null;
  return year === null ? null : String(year);
}
