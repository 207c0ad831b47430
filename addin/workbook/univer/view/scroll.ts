import type { Workbook } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";

/** Scrolls a cell that is out of sight into the upper part of the view, with what stands left of it still to be seen. */
export function scrollIntoView(
  book: Workbook,
  sheet: FWorksheet,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const view = sheet.getVisibleRange();
  if (view && row >= view.startRow && row < view.endRow && column >= view.startColumn && column < view.endColumn)
    return;
  const { xSplit, ySplit } = sheet.getFreeze();
  const model = book.getSheetBySheetId(sheet.getSheetId());
  sheet.scrollToCell(
    scrollStart(row - 4, ySplit, (index) => model?.getRowHeight(index) ?? 0),
    scrollStart(column - 3, xSplit, (index) => model?.getColumnWidth(index) ?? 0),
  );
}

/**
 * Where to let the scrolled part of a sheet begin so that a row or column comes to stand after the frozen ones. Univer
 * scrolls by as many points as the rows or columns before the one given take, the frozen ones among them: with wide
 * frozen columns the cell itself would be scrolled out of sight.
 *
 * @param index of the row or column that is to be the first after the frozen ones
 * @param frozen how many are frozen
 * @returns the index to hand to Univer; a little is left in sight before `index` rather than too little after it
 */
export function scrollStart(index: number, frozen: number, sizeOf: (index: number) => number): number {
  if (index <= frozen) return frozen;
  let room = 0;
  for (let one = frozen; one < index; one += 1) room += sizeOf(one);
  let start = 0;
  for (let one = 0; one < index; one += 1) {
    room -= sizeOf(one);
    if (room < 0) break;
    start = one + 1;
  }
  return start + frozen;
}
