import { formatAddress, formatBlock, parseAddress, parseBlock, type Block } from "../../../core/address.ts";
import type { Cell, CellPlace, WorkbookContent } from "../../../core/table.ts";
import type { CustomFunction } from "../../functions/define-function.ts";
import type { SeenCell } from "../../workbook/workbook.ts";
import { givenValue, isReference } from "./given-value.ts";

/** What a call would fill, and what stands in its way. */
export interface FilledBlock {
  /** "AH9:AH38"; the cell alone where that is all, or where only the spreadsheet can say. */
  readonly address: string;
  /** The cell that would be written to, as it is. */
  readonly cell: SeenCell;
  /** Other cells of the block that hold something. */
  readonly taken: readonly SeenCell[];
  /** The call would fill cells that it is calculated from. */
  readonly isCircular: boolean;
  /** What the function says of the arguments; null where it has an answer. */
  readonly refused: string | null;
}

/** Works the call out on the workbook as it was read: how many cells it fills, and whether it is answered at all. */
export function filledBlock(
  called: CustomFunction,
  given: readonly string[],
  place: CellPlace,
  content: WorkbookContent,
): FilledBlock {
  const { size, refused } = sizeOf(called, given, place.sheet, content);
  const { row, column } = parseAddress(place.address);
  const block = { top: row, left: column, bottom: row + size.rows - 1, right: column + size.columns - 1 };
  const cells = cellsOf(block, place.sheet, content);
  const [cell = { ...place, value: null, formula: null }, ...rest] = cells;
  return {
    address: formatBlock(block),
    cell,
    // What the cell's present formula fills goes with it.
    taken: rest.filter(({ value, formula }) =>
      formula === null ? value !== null : cell.formula === null || formula !== cell.formula,
    ),
    isCircular: given.some((one) => isReference(one) && meets(one, block, place.sheet)),
    refused,
  };
}

function sizeOf({ run }: CustomFunction, given: readonly string[], sheet: string, content: WorkbookContent) {
  const one = { rows: 1, columns: 1 };
  const values = given.map((typed) => givenValue(typed, sheet, content));
  if (values.some((value) => value === null)) return { size: one, refused: null };
  try {
    const answer = run(...values.map((value) => value?.value));
    if (!Array.isArray(answer)) return { size: one, refused: null };
    const rows = answer as unknown[][];
    return { size: { rows: rows.length, columns: Math.max(1, ...rows.map((row) => row.length)) }, refused: null };
  } catch (error) {
    return { size: one, refused: error instanceof Error ? error.message : messageOf(error) };
  }
}

/** Excel's own error class is no JavaScript error. */
function messageOf(error: unknown): string {
  const { message } = error as { readonly message?: unknown };
  return typeof message === "string" ? message : "";
}

function cellsOf(block: Block, sheet: string, { tables }: WorkbookContent): readonly SeenCell[] {
  const table = tables.find((one) => one.sheet === sheet);
  const { top, left } = parseBlock(table?.address ?? "A1");
  const cells: SeenCell[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      const value: Cell = table?.rows[row - top]?.[column - left] ?? null;
      const formula = table?.formulas?.[row - top]?.[column - left] ?? null;
      cells.push({ sheet, address: formatAddress({ row, column }), value, formula });
    }
  }
  return cells;
}

function meets(reference: string, block: Block, sheet: string): boolean {
  const mark = reference.lastIndexOf("!");
  const home = mark < 0 ? sheet : reference.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  if (home !== sheet) return false;
  const own = parseBlock(
    reference
      .slice(mark + 1)
      .replaceAll("$", "")
      .toUpperCase(),
  );
  return own.top <= block.bottom && own.bottom >= block.top && own.left <= block.right && own.right >= block.left;
}
