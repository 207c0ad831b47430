import { parseBlock } from "../../../../core/address.ts";
import type { Change } from "../../../../core/finding.ts";
import type { EvaluationSheet } from "../../../../core/sheet/evaluation/evaluation-sheet.ts";
import { placeOf, type Cell } from "../../../../core/table.ts";
import type { DueAreas } from "./due-areas.ts";

/**
 * Names, and codes where the column holds no formula, for the free rows below the areas of an evaluation sheet; null where
 * something else stands there first, such as a total or a signature: no row of the user's is moved.
 */
export function rowsToEnter(sheet: EvaluationSheet, { missing }: DueAreas): readonly Change[] | null {
  const { table, columns, areas, headerBottom } = sheet;
  const columnOf = (use: string) => columns.find((column) => column.use === use)?.index;
  const [name, code] = [columnOf("name"), columnOf("code")];
  if (name === undefined) return null;
  const cellAt = (row: number, column: number): Cell => table.rows[row]?.[column] ?? null;
  const hasFormula = (row: number, column: number) => table.formulas?.[row]?.[column] != null;
  const merged = (table.merges ?? []).map(parseBlock);
  const { top } = parseBlock(table.address);
  const isFree = (row: number) =>
    !hasFormula(row, name) &&
    !merged.some((block) => block.top <= top + row && block.bottom >= top + row) &&
    (table.rows[row] ?? []).every((cell, column) => hasFormula(row, column) || cell === null || cell === "");
  let first = (areas.at(-1)?.row ?? headerBottom) + 1;
  // Below a header there may be clauses and a row of numbering.
  if (areas.length === 0) while (first < table.rows.length && !isFree(first)) first += 1;
  if (missing.some((_area, index) => !isFree(first + index))) return null;
  return missing.flatMap((area, index): readonly Change[] => {
    const row = first + index;
    const enter = (column: number, after: Cell) => ({
      ...placeOf(table, row, column),
      before: cellAt(row, column),
      after,
    });
    const isCodeFree = code !== undefined && !hasFormula(row, code) && area.code !== null;
    return [...(isCodeFree ? [enter(code, area.code)] : []), enter(name, area.name)];
  });
}
