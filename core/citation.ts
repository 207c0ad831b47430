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

const ownConventions = "Quy ước";

/** One of the conventions Q1 … Q20 of the guide. @example convention("Q5").clause // "Q5" */
export function convention(clause: string): Citation {
  return { kind: "convention", document: ownConventions, clause };
}

/**
 * A citation in print.
 *
 * @example formatCitation(plan7488.cap.percent.citation) // "Kế hoạch 7488/KH-UBND, mục III.2"
 * @example formatCitation({ kind: "law", document: "Nghị quyết 1662/NQ-UBTVQH15", clause: "Điều 1" }) // "Nghị quyết 1662/NQ-UBTVQH15, Điều 1"
 * @example formatCitation(plan7488.notApplicable.citation) // "Quy ước Q5"
 * @example formatCitation({ kind: "convention", document: "Ví dụ", clause: "mức 15 %" }) // "Quy ước: Ví dụ, mức 15 %"
 */
export function formatCitation(citation: Citation, language: Language = "vi"): string {
  const { kind, document, clause } = citation;
  const vi = language === "vi";
  if (kind === "convention") {
    if (document === ownConventions) return vi ? `${document} ${clause}` : `Convention ${clause}`;
    return `${vi ? "Quy ước" : "Convention"}: ${document}, ${clause}`;
  }
  // «Điều 5» and «Phụ lục» say themselves what they are.
  if (!/^[IVX\d]/.test(clause)) return `${document}, ${clause}`;
  return vi ? `${document}, mục ${clause}` : `${document}, section ${clause}`;
}

/** Each clause once, those of the plan before the conventions. */
export function citedOnce(citations: readonly Citation[]): readonly Citation[] {
  const distinct = [...new Map(citations.map((one) => [`${one.document} ${one.clause}`, one])).values()];
  const ofKind = (kind: Citation["kind"]) => distinct.filter((one) => one.kind === kind);
  return [...ofKind("law"), ...ofKind("convention")];
}

/** Several in print, the conventions together. @example citationList([plan7488.cap.percent.citation, convention("Q2"), convention("Q3")], "vi") // "Kế hoạch 7488/KH-UBND, mục III.2; Quy ước Q2, Q3" */
export function citationList(citations: readonly Citation[], language: Language): string {
  const isOurs = ({ kind, document }: Citation) => kind === "convention" && document === ownConventions;
  const [first, ...more] = citations.filter(isOurs);
  const others = citations.filter((one) => !isOurs(one)).map((one) => formatCitation(one, language));
  const ours = first ? [[formatCitation(first, language), ...more.map(({ clause }) => clause)].join(", ")] : [];
  return [...others, ...ours].join("; ");
}
