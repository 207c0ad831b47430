import { typedName } from "../../functions/namespace.ts";

/** Texts in quotes and quoted sheet names, in which nothing is a call; then what may be one. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.])([\p{L}_][\p{L}\d_.]{0,254})(?![\p{L}\d_.])(?=\s{0,20}\()/gu;
/** Put by files before the names of functions that are younger than the file format. */
const filePrefix = /^(?:_xlfn\.)?(?:_xlws\.)?/i;
/** Other workbooks, and the columns of Excel's tables: `[1]Sheet!A1`, `'[Book.xlsx]Sheet'!A1`, `Table1[Name]`. */
const outOfReach = /\[/;

/**
 * A formula of a file as the grid can work it out, or null when it calls a function that the grid does not have or
 * refers to something beyond its reach.
 *
 * @example gridFormula("_xlfn.XLOOKUP(A1,B:B,C:C)", (name) => name === "XLOOKUP") // "XLOOKUP(A1,B:B,C:C)"
 */
export function gridFormula(formula: string, isKnown: (name: string) => boolean): string | null {
  let isWithinReach = true;
  const rewritten = formula.replace(pieces, (piece: string, name: string | undefined) => {
    if (name === undefined) return piece;
    const plain = typedName(name.replace(filePrefix, ""));
    if (!isKnown(plain.toUpperCase())) isWithinReach = false;
    return plain;
  });
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, "");
  return isWithinReach && !outOfReach.test(withoutTexts) ? rewritten : null;
}
