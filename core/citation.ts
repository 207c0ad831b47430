import type { Language } from "./sentence.ts";

/**
 * Where a number or a test comes from, as a reader would look it up.
 * Law is never mixed up with what we had to settle ourselves.
 */
export interface Citation {
  readonly kind: "law" | "convention";
  readonly document: string;
  readonly clause: string;
}

/** @example law("Kế hoạch 7488/KH-UBND", "III.2") */
export function law(document: string, clause: string): Citation {
  return { kind: "law", document, clause };
}

/** One of the conventions Q1 … Q20 of the guide. @example convention("Q5") */
export function convention(clause: string): Citation {
  return { kind: "convention", document: "Quy ước", clause };
}

/**
 * A citation in print.
 *
 * @example formatCitation(law("Kế hoạch 7488/KH-UBND", "III.2")) // "Kế hoạch 7488/KH-UBND, mục III.2"
 * @example formatCitation(convention("Q5")) // "Quy ước Q5"
 */
export function formatCitation({ kind, document, clause }: Citation, language: Language = "vi"): string {
  if (kind === "convention") return language === "vi" ? `${document} ${clause}` : `Convention ${clause}`;
  return language === "vi" ? `${document}, mục ${clause}` : `${document}, section ${clause}`;
}
