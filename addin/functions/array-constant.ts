import type { Cell } from "../../core/table.ts";

const element = /([^,;"{}]*(?:"(?:[^"]|"")*"[^,;"{}]*)?)([,;}])/y;

/**
 * A block of values written out in a formula, as files keep it; null for anything else.
 *
 * @example arrayConstant('{1,"a";2,TRUE}') // [[1, "a"], [2, true]]
 */
export function arrayConstant(typed: string): Cell[][] | null {
  if (!typed.startsWith("{") || !typed.endsWith("}")) return null;
  const rows: Cell[][] = [[]];
  element.lastIndex = 1;
  while (element.lastIndex < typed.length) {
    const found = element.exec(typed);
    if (!found) return null;
    const value = valueOf((found[1] ?? "").trim());
    if (value === undefined) return null;
    rows.at(-1)?.push(value);
    if (found[2] === ";") rows.push([]);
    if (found[2] === "}" && element.lastIndex < typed.length) return null;
  }
  return rows;
}

function valueOf(text: string): Cell | undefined {
  if (text.includes('"')) return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : undefined;
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
