import { formatBlock, parseBlock, type Block } from "../../../core/address.ts";
import type { AreaSheet } from "../../../core/sheet/area-sheet.ts";
import type { CellPlace } from "../../../core/table.ts";

/** A block as it is typed in a cell: of another sheet it bears its name. @example "'Rà soát 2018'!D9:AF38" */
export function rangeText(sheet: string, block: Block, place: CellPlace): string {
  return `${sheet === place.sheet ? "" : `'${sheet.replaceAll("'", "''")}'!`}${formatBlock(block)}`;
}

/** The first area's row and the last one's, as the spreadsheet counts them from 0. */
export function areaRows({ table, areas }: Pick<AreaSheet, "table" | "areas">): {
  readonly top: number;
  readonly bottom: number;
} {
  const { top } = parseBlock(table.address);
  const rows = areas.map(({ row }) => row);
  return { top: top + Math.min(...rows), bottom: top + Math.max(...rows) };
}
