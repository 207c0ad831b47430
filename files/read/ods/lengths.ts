const pointsOf: ReadonlyMap<string, number> = new Map([
  ["pt", 1],
  ["in", 72],
  ["cm", 72 / 2.54],
  ["mm", 72 / 25.4],
  ["pc", 12],
  ["px", 0.75],
]);

/**
 * A length in points; undefined when it is none.
 * @example points("0.5in") // 36
 */
export function points(text: string | undefined): number | undefined {
  const match = /^(\d{1,6}(?:\.\d{1,12})?)(pt|in|cm|mm|pc|px)$/.exec(text ?? "");
  return match ? Number(match[1]) * (pointsOf.get(match[2] ?? "") ?? 1) : undefined;
}

/** A column's width in characters of seven pixels each, as an .xlsx counts it: the gaps are counted in. */
export function charactersWide(widthInPoints: number): number {
  return Math.round((widthInPoints / 0.75 / 7) * 100) / 100;
}
