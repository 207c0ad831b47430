/** Functions that come to a text whatever they are given. */
const textFunctions = new Set(
  "TEXT LEFT RIGHT MID TRIM UPPER LOWER PROPER CONCATENATE SUBSTITUTE REPLACE REPT T CHAR FIXED CLEAN".split(" "),
);
/** Functions that come to one of their arguments, and from which argument on. */
const choices: ReadonlyMap<string, number> = new Map([
  ["IF", 1],
  ["IFERROR", 0],
  ["CHOOSE", 1],
]);

/**
 * Whether a formula may come to a text, by its own words; what stands in other cells is not asked.
 * @example mayBeText('IF(A1="","",A1*2)') // true
 */
export function mayBeText(formula: string): boolean {
  const pieces = topLevel(formula, "&");
  if (pieces.length > 1) return true;
  if (/^"(?:[^"]|"")*"$/.test(formula)) return true;
  const call = /^([A-Z.]*)\((.*)\)$/s.exec(formula);
  const inside = call?.[2];
  // "(A1)+(B1)" starts and ends in brackets that do not belong together.
  if (call === null || inside === undefined || !isBalanced(inside)) return false;
  const name = call[1] ?? "";
  if (name === "") return mayBeText(inside);
  if (textFunctions.has(name)) return true;
  const from = choices.get(name);
  return from !== undefined && topLevel(inside, ",").slice(from).some(mayBeText);
}

/** Cut at a sign, but not inside brackets, texts and quoted names. */
function topLevel(formula: string, sign: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of formula.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(){}&,]/g)) {
    if (token === "(" || token === "{") depth++;
    else if (token === ")" || token === "}") depth--;
    else if (token === sign && depth === 0) {
      pieces.push(formula.slice(start, index));
      start = index + 1;
    }
  }
  return [...pieces, formula.slice(start)];
}

function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const [token] of formula.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[()]/g)) {
    if (token === "(") depth++;
    else if (token === ")" && --depth < 0) return false;
  }
  return depth === 0;
}
