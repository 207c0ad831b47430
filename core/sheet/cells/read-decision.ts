const day = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/;

/**
 * Number and day of a decision that stand in one cell.
 *
 * @example readDecision("12/QĐ-UBND ngày 15/01/2018") // { number: "12/QĐ-UBND", day: "15/01/2018" }
 */
export function readDecision(text: string): { readonly number: string | null; readonly day: string | null } {
  const found = day.exec(text)?.[0] ?? null;
  const rest = found === null ? text : text.replace(found, " ");
  const words = rest.split(/[\s,;()]+/).filter((word) => word !== "" && !idle.has(word.toLowerCase()));
  return { number: words.join(" ") || null, day: found };
}

const idle = new Set(["ngày", "số", "qđ", "quyết", "định", "của", "-", "–", ":", "số:", "ngày:"]);
