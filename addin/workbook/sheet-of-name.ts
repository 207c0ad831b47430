/** The sheet that a name's formula points into, such as "='Cài đặt'!$A$1"; null where it points into none. */
export function sheetOfName(formula: unknown): string | null {
  const reference = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(String(formula));
  return reference?.[1]?.replaceAll("''", "'") ?? reference?.[2] ?? null;
}
