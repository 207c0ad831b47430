import type { Citation } from "../../core/citation.ts";

/**
 * A citation short enough for a heading, without brackets of its own: a reader of headings passes over whatever stands in
 * simple brackets. The document is named once on each sheet.
 *
 * @example shortClause({ kind: "law", document: "Kế hoạch 7488/KH-UBND", clause: "II.2-1(2)" }) // "mục II.2-1, ý 2"
 * @example shortClause({ kind: "convention", document: "Quy ước", clause: "Q13" }) // "Quy ước Q13"
 */
export function shortClause({ kind, document, clause }: Citation): string {
  const text = clause.replace(/\((\d+)\)/g, ", ý $1").replace(/[()]/g, "");
  if (kind === "law") return /^[IVX\d]/.test(text) ? `mục ${text}` : text;
  return document === "Quy ước" ? `${document} ${text}` : `Quy ước: ${text}`;
}

/** @example inBrackets("mục III.2") // "(mục III.2)" */
export function inBrackets(text: string): string {
  return `(${text})`;
}
