/** The sheet that a reference such as `'Kết quả'!$A$1` points into. */
export function sheetIn(reference: string): string | null {
  const quoted = /^=?'((?:[^']|'')+)'!/.exec(reference)?.[1];
  return quoted?.replaceAll("''", "'") ?? /^=?([^'!:]+)!/.exec(reference)?.[1] ?? null;
}

/** Univer's word for a name of the whole workbook. */
export const everywhere = "AllDefaultWorkbook";
