import type { Assessment } from "../../../../core/assess/assessment.ts";
import { valueColumns } from "../../../../core/plan/value-columns.ts";
import { placeOf, type CellPlace } from "../../../../core/table.ts";

/** How far a selection sheet is filled in. */
interface Filling {
  readonly cells: number;
  readonly filled: number;
  /** The first that is blank, row by row. */
  readonly firstBlank: CellPlace | null;
}

/** Cells of figures in the rows of areas: how many there are, how many hold anything. */
export function fillingOf({ opened: { plan, sheets } }: Assessment): Filling | null {
  const { sheet } = sheets.selection;
  if (!sheet) return null;
  const ids: ReadonlySet<string> = new Set(valueColumns(plan.criteria).map(({ id }) => id));
  const columns = sheet.columns.filter(({ use }) => use !== null && ids.has(use));
  const cells = sheet.areas.flatMap(({ row }) => columns.map(({ index }) => ({ row, index })));
  const blanks = cells.filter(({ row, index }) => {
    const cell = sheet.table.rows[row]?.[index] ?? null;
    return cell === null || (typeof cell === "string" && cell.trim() === "");
  });
  const [first] = blanks;
  return {
    cells: cells.length,
    filled: cells.length - blanks.length,
    firstBlank: first ? placeOf(sheet.table, first.row, first.index) : null,
  };
}
