/** Texts in quotes and quoted sheet names, in which nothing is a separator; numbers with a comma; brackets and separators. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.$])\d+,\d+(?![\p{L}\d_])|[{};\\]/gu;

/**
 * A formula as it is kept, with commas between arguments and decimal points. One with a semicolon outside of texts and
 * braces is typed in the Vietnamese way: the semicolon separates, a comma within a number is the decimal comma.
 *
 * @example storedFormula("=DIABAN.KHOANGHANG(A1:C9;;0,25)") // "=DIABAN.KHOANGHANG(A1:C9,,0.25)"
 * @example storedFormula("=SUM({1;2},3)") // "=SUM({1;2},3)"
 */
export function storedFormula(typed: string): string {
  return isVietnamese(typed) ? rewritten(typed) : typed;
}

function isVietnamese(typed: string): boolean {
  let depth = 0;
  for (const [piece] of typed.matchAll(pieces)) {
    depth += depthOf(piece);
    if (depth === 0 && piece === ";") return true;
  }
  return false;
}

function rewritten(typed: string): string {
  let depth = 0;
  return typed.replace(pieces, (piece) => {
    depth += depthOf(piece);
    if (piece === ";") return depth > 0 ? ";" : ",";
    // Between the columns of a block that is written out.
    if (piece === "\\") return depth > 0 ? "," : piece;
    return /^\d/.test(piece) ? piece.replace(",", ".") : piece;
  });
}

function depthOf(piece: string): number {
  return piece === "{" ? 1 : piece === "}" ? -1 : 0;
}
