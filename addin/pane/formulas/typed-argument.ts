import { decimalText, type Language } from "../../../core/sentence.ts";
import { namespace } from "../../functions/namespace.ts";
import { isReference } from "./given-value.ts";

/**
 * What somebody typed into a field, as it stands in a formula: a text gets its quotes, a comma becomes a point.
 *
 * @param isWord whether it is one of a few names, never a cell: "T2" is a target
 * @example typedArgument("t2", true) // '"t2"'
 * @example typedArgument("0,25") // "0.25"
 */
export function typedArgument(typed: string, isWord = false): string {
  const text = typed.trim();
  if (text === "" || /^"(?:[^"]|"")*"$/.test(text)) return text;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (isWord) return quoted;
  if (/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return text.replace(",", ".");
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase();
  return isReference(text) ? text : quoted;
}

/**
 * A call as it is entered: commas between arguments, none after the last one that is given.
 *
 * @example callOf("CHITIEU", ['"T2"', "", "821"]) // 'DIABAN.CHITIEU("T2",,821)'
 */
export function callOf(id: string, given: readonly string[]): string {
  return `${namespace}.${id}(${list(given, ",")})`;
}

/** The same as the reader's spreadsheet shows it. @example shownCall("KHOANGHANG", ["A1:C9", "", "0.25"], "vi") // "=DIABAN.KHOANGHANG(A1:C9;;0,25)" */
export function shownCall(id: string, given: readonly string[], language: Language): string {
  const own =
    language === "en" ? given : given.map((one) => (/^[+-]?\d+\.\d+$/.test(one) ? decimalText(one, language) : one));
  return `=${namespace}.${id}(${list(own, language === "vi" ? ";" : ",")})`;
}

function list(given: readonly string[], separator: string): string {
  const last = given.reduce((so, one, index) => (one === "" ? so : index), -1);
  return given.slice(0, last + 1).join(separator);
}
