import { foldText } from "../../register/fold.ts";
import type { Cell, Table } from "../../table.ts";
import { wideVocabulary } from "./vocabulary.ts";
import { isPlanYear } from "./year-uses.ts";

/** Headers stand in the first rows. */
const deepest = 80;

/**
 * The table with the years of a heading row as texts: whoever types «2018» over a column types a number, and a row with
 * numbers is no heading. A row of a long ledger, where a year stands beside a unit, is left alone.
 */
export function withYearsAsHeadings(table: Table): Table {
  const head = table.rows.slice(0, deepest);
  if (!head.some(isYearRow)) return table;
  const asTexts = (row: readonly Cell[]) => row.map((cell) => (typeof cell === "number" ? String(cell) : cell));
  const rows = head.map((row) => (isYearRow(row) ? asTexts(row) : row));
  return { ...table, rows: [...rows, ...table.rows.slice(deepest)] };
}

function isYearRow(row: readonly Cell[]): boolean {
  const numbers = row.filter((cell) => typeof cell === "number");
  if (numbers.length === 0 || !numbers.every(isPlanYear) || new Set(numbers).size < numbers.length) return false;
  const uses = row.flatMap((cell) =>
    typeof cell === "string" && foldText(cell) !== "" ? [wideVocabulary.read([cell], null).use] : [],
  );
  return uses.includes("name") || (numbers.length > 1 && uses.every((use) => use !== null));
}
