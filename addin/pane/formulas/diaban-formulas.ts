import { formatAddress, parseAddress, parseBlock, type Block } from "../../../core/address.ts";
import type { CellPlace, WorkbookContent } from "../../../core/table.ts";
import type { CellFormulas, SeenCell } from "../../workbook/workbook.ts";
import { diabanCalls } from "./diaban-calls.ts";

/** A cell with a formula that calls a function of ours. */
interface DiabanFormula extends SeenCell {
  readonly formula: string;
}

/** A formula with the block that it fills, itself included. */
export interface FilledFormula extends DiabanFormula {
  /** "D2:D31", or its own cell. */
  readonly filled: string;
}

/**
 * The formulas of a workbook that call a function of ours, each in the cell in which it was entered. A spreadsheet
 * shows the formula in all the cells that it fills too; those are told apart by asking what spills.
 */
export async function diabanFormulas(
  content: WorkbookContent,
  formulas: Pick<CellFormulas, "spills">,
): Promise<readonly FilledFormula[]> {
  const shown = shownFormulas(content);
  // What looks like its neighbour above or to the left is mostly filled from there: ask for the others first.
  const isLikeNeighbour = likeNeighbours(shown);
  const first = await withBlocks(
    shown.filter((cell) => !isLikeNeighbour(cell)),
    formulas,
  );
  const rest = shown.filter((cell) => isLikeNeighbour(cell) && !first.some((one) => isWithin(cell, one)));
  const second = await withBlocks(rest, formulas);
  const own = second.filter((cell) => !second.some((one) => one !== cell && isWithin(cell, one)));
  return [...first, ...own];
}

/** The formula that fills a cell; null where none of ours does. */
export function formulaFilling(formulas: readonly FilledFormula[], place: CellPlace): FilledFormula | null {
  return formulas.find((one) => isWithin(place, one)) ?? null;
}

function shownFormulas({ tables }: WorkbookContent): readonly DiabanFormula[] {
  return tables.flatMap(({ sheet, address, rows, formulas = [] }) => {
    const { top, left } = parseBlock(address);
    return formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column): DiabanFormula[] => {
        if (formula === null || !/DIABAN/i.test(formula) || diabanCalls(formula).length === 0) return [];
        const value = rows[row]?.[column] ?? null;
        return [{ sheet, address: formatAddress({ row: top + row, column: left + column }), value, formula }];
      }),
    );
  });
}

function likeNeighbours(cells: readonly DiabanFormula[]): (cell: DiabanFormula) => boolean {
  const at = new Map(cells.map(({ sheet, address, formula }) => [`${sheet}!${address}`, formula]));
  return ({ sheet, address, formula }) => {
    const { row, column } = parseAddress(address);
    const neighbours = [
      { row: row - 1, column },
      { row, column: column - 1 },
    ].filter((place) => place.row >= 0 && place.column >= 0);
    return neighbours.some((place) => at.get(`${sheet}!${formatAddress(place)}`) === formula);
  };
}

async function withBlocks(
  cells: readonly DiabanFormula[],
  formulas: Pick<CellFormulas, "spills">,
): Promise<readonly FilledFormula[]> {
  const blocks = await formulas.spills(cells);
  return cells.map((cell, index) => ({ ...cell, filled: blocks[index] ?? cell.address }));
}

function isWithin({ sheet, address }: CellPlace, formula: FilledFormula): boolean {
  return sheet === formula.sheet && isInBlock(parseAddress(address), parseBlock(formula.filled));
}

function isInBlock({ row, column }: { readonly row: number; readonly column: number }, block: Block): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}
