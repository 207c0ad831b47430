import { plainNames } from "../grid/plain-names.ts";

/** Texts, references in brackets with quoted sheet names in them, and the signs that differ. */
const tokens = /"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^[\]'])*\]|[{};|~]/g;

/**
 * A formula of OpenDocument as Excel writes it, without its "=".
 * @example excelFormula("of:=SUM([.A1:.B2];['Xã A'.$C$3])") // "SUM(A1:B2,'Xã A'!$C$3)"
 */
export function excelFormula(written: string): string {
  const prefix = /^(?:[a-z]+:)?=?/i.exec(written)?.[0] ?? "";
  const formula = written.slice(prefix.length);
  // Already in Excel's own words.
  if (prefix.startsWith("msoxl:")) return formula;
  let isArray = false;
  const translated = formula.replace(tokens, (token) => {
    if (token.startsWith('"')) return token;
    if (token.startsWith("[")) return reference(token.slice(1, -1));
    if (token === "{" || token === "}") isArray = token === "{";
    else if (token === ";") return ",";
    else if (token === "|") return isArray ? ";" : token;
    else return ",";
    return token;
  });
  return plainNames(standardNames(translated));
}

/** Functions that OpenDocument does not define bear the name of who does. */
function standardNames(formula: string): string {
  if (!/COM\.|ORG\.|LEGACY\./.test(formula)) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece.replace(/(?<![\p{L}\p{N}_.])(?:COM\.MICROSOFT|ORG\.OPENOFFICE|ORG\.LIBREOFFICE|LEGACY)\./gu, ""),
    )
    .join("");
}

/** @example reference(".A1:.B2") // "A1:B2" */
function reference(written: string): string {
  const [from = "", to] = splitOutsideQuotes(written, ":").map(placeOf);
  if (to === undefined) return from;
  const sheet = from.slice(0, from.lastIndexOf("!") + 1);
  // The second end names its sheet again where it is another's.
  return `${from}:${sheet !== "" && to.startsWith(sheet) ? to.slice(sheet.length) : to}`;
}

function placeOf(written: string): string {
  const pieces = splitOutsideQuotes(written, ".");
  const address = pieces.pop() ?? "";
  const sheet = pieces.join(".").replace(/^\$/, "");
  return sheet === "" ? address : `${sheet}!${address}`;
}

/**
 * The sheet that an address names, unquoted; undefined where it names none.
 * @example sheetOfAddress("$'Xã A'.$A$1:.$B$2") // "Xã A"
 */
export function sheetOfAddress(address: string): string | undefined {
  const match = /^\$?(?:'((?:[^']|'')+)'|([^'.:#]+))\./.exec(address.trim());
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}

function splitOutsideQuotes(text: string, sign: ":" | "."): string[] {
  const pieces = [""];
  let isQuoted = false;
  for (const letter of text) {
    if (letter === "'") isQuoted = !isQuoted;
    if (letter === sign && !isQuoted) pieces.push("");
    else pieces[pieces.length - 1] += letter;
  }
  return pieces;
}
