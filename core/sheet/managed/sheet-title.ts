import { trimEnds } from "../cells/trim.ts";

/** Excel's own limit. */
const longestTitle = 31;

/**
 * A tab title that a workbook takes and that none of the others bears; Excel tells titles apart by letters, not by case.
 * @example freeTitle("Kết quả rà soát", ["kết quả rà soát"]) // "Kết quả rà soát (2)"
 */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((title) => title.toLowerCase()));
  const base = tidyTitle(wanted);
  let title = base;
  for (let count = 2; known.has(title.toLowerCase()); count++) {
    const mark = ` (${count})`;
    title = base.slice(0, longestTitle - mark.length).trimEnd() + mark;
  }
  return title;
}

function tidyTitle(wanted: string): string {
  const allowed = wanted.normalize("NFC").replace(/[[\]:*?/\\\u0000-\u001f]/g, " ");
  const tidy = trimEnds(allowed.slice(0, longestTitle), "' ");
  return tidy === "" || tidy.toLowerCase() === "history" ? "Sheet" : tidy;
}
