import { functionOf } from "../../functions/index.ts";
import { typedName } from "../../functions/namespace.ts";

/** One call of a function of ours within a formula. */
interface DiabanCall {
  readonly id: string;
  /** As typed, without blanks around; "" for one left out. */
  readonly given: readonly string[];
}

const name = /(?<![\p{L}\d_.])DIABAN\.([A-Z]+)\s*\(/giu;

/** The formula as it is typed where the functions are known. @example typedFormula("_xldudf_DIABAN_MUCTRAN(30)") // "DIABAN.MUCTRAN(30)" */
export function typedFormula(formula: string): string {
  return formula.replace(/_xldudf_DIABAN_[A-Z]+/gi, typedName);
}

/**
 * The calls of our functions in a formula, in their order, those inside of others included.
 *
 * @param formula without its "=", commas between arguments
 * @example diabanCalls("IF(DIABAN.TRONGTRAN(2,13),1,0)") // [{ id: "TRONGTRAN", given: ["2", "13"] }]
 */
export function diabanCalls(formula: string): readonly DiabanCall[] {
  const typed = typedFormula(formula);
  const bare = withoutTexts(typed);
  return [...bare.matchAll(name)].flatMap((found) => {
    const id = (found[1] ?? "").toUpperCase();
    if (!functionOf(id)) return [];
    return [{ id, given: argumentsFrom(typed, bare, found.index + found[0].length) }];
  });
}

/** The same length, with blanks in the place of texts and quoted sheet names: nothing in them is a call or a bracket. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => " ".repeat(quoted.length));
}

function argumentsFrom(typed: string, bare: string, start: number): readonly string[] {
  const given: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < bare.length; at += 1) {
    const sign = bare[at] ?? "";
    if (sign === ")" && depth === 0) {
      const last = typed.slice(from, at).trim();
      return last === "" && given.length === 0 ? [] : [...given, last];
    }
    if ("({".includes(sign)) depth += 1;
    if (")}".includes(sign)) depth -= 1;
    if (sign === "," && depth === 0) {
      given.push(typed.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...given, typed.slice(from).trim()];
}
