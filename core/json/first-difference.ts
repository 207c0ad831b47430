/**
 * Where two JSON values first differ, by keys in any order; null where they are the same.
 *
 * @example firstDifference({ a: [1, 2] }, { a: [1, 3] }) // "a[1]"
 */
export function firstDifference(one: unknown, other: unknown, at = ""): string | null {
  if (one === other) return null;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return at;
  if (Array.isArray(one) !== Array.isArray(other)) return at;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const place = Array.isArray(one) ? `${at}[${key}]` : at === "" ? key : `${at}.${key}`;
    if (!Object.hasOwn(left, key) || !Object.hasOwn(right, key)) return place;
    const found = firstDifference(left[key], right[key], place);
    if (found !== null) return found;
  }
  return null;
}
