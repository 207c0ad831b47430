import { convention } from "../../citation.ts";
import type { AreaSheet } from "../../sheet/area-sheet.ts";
import { hasNoFigures } from "../../sheet/selection/blank-list.ts";
import { placeOf } from "../../table.ts";
import type { Particulars } from "../check.ts";
import { columnsInTrouble, particularsOf, type FaultyColumn } from "./by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { isValueColumn, namedUnit } from "../sheet-parts.ts";

const blankIsNo = { vi: "Ô trống là Không ({count} ô)", en: "Blank means no ({count} cell(s))" };

/** From more than one blank in so many on, the sheet is one that is still being filled in. */
const oneIn = 5;

export const blankValue = defineCheck({
  code: "blank-value",
  on: ["selection", "evaluation"],
  severity: "warning",
  whenFinal: "error",
  title: { vi: "Ô trống", en: "Blank cells" },
  citation: convention("Q15"),
  messages: {
    empty: {
      what: {
        vi: "Bảng còn trống: {units} đơn vị, {columns} cột số liệu.",
        en: "The table is still empty: {units} units, {columns} columns of figures.",
      },
      next: {
        vi: "Bắt đầu nhập ở {cell}; không phát sinh ghi 0, chưa có số liệu để trống.",
        en: "Start at {cell}; write 0 where nothing occurred, leave unknown figures blank.",
      },
    },
    many: {
      what: {
        vi: "Còn {blank}/{all} ô chưa có số liệu, ở {columns} cột.",
        en: "{blank} of {all} cells have no figure yet, in {columns} columns.",
      },
      next: { vi: "Nhập tiếp; ô trống không được tính là 0.", en: "Go on filling in; a blank is not taken as 0." },
    },
    blank: {
      what: { vi: "Cột {column}: {count} ô trống ({cells}).", en: "Column {column}: {count} blank cell(s) ({cells})." },
      next: {
        vi: "Điền số liệu; ghi 0 hoặc «Không» nếu không có.",
        en: "Fill them in; write 0 or “Không” if there is none.",
      },
    },
    onlyTicks: {
      what: {
        vi: "Cột {column} chỉ có dấu Có và {count} ô trống ({cells}).",
        en: "Column {column} has only ticks for yes and {count} blank cell(s) ({cells}).",
      },
      next: {
        vi: "Nếu ô trống nghĩa là Không, hãy ghi «Không» vào các ô ấy.",
        en: "If blank means no, let “Không” be written into them.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet }, final }, say) {
    if (!sheet) return [];
    const columns = columnsInTrouble(sheet, "blank-value");
    if (hasNoFigures(sheet) && isBlank(sheet, columns)) {
      const [first] = columns.map(({ cells: [cell] }) => cell && placeOf(sheet.table, cell.row, cell.column).address);
      const numbers = { units: sheet.areas.length, columns: columns.length, cell: first ?? "" };
      // While nothing is filled in nothing is wrong; such a list cannot be finalised all the same.
      return [say("empty", { ...ofAll(sheet, columns), numbers, ...(!final && { severity: "info" as const }) })];
    }
    const ticked = columns.filter(({ cells }) => cells.some(({ mended }) => mended !== undefined));
    const others = columns.filter((column) => !ticked.includes(column));
    const blank = others.reduce((sum, { cells }) => sum + cells.length, 0);
    const all = sheet.areas.length * (figureColumns(sheet) - ticked.length);
    return [
      ...ticked.map((column) => say("onlyTicks", particularsOf(sheet, column, blankIsNo))),
      ...(blank * oneIn > all
        ? [say("many", { ...ofAll(sheet, others), numbers: { blank, all, columns: others.length } })]
        : others.map((column) => say("blank", particularsOf(sheet, column)))),
    ];
  },
});

/** Cells and units of several columns in one finding. */
function ofAll(sheet: AreaSheet, columns: readonly FaultyColumn[]): Particulars {
  const cells = columns.flatMap((column) => column.cells);
  const rows = new Set(cells.map(({ row }) => row));
  return {
    cells: cells.map(({ row, column }) => placeOf(sheet.table, row, column)),
    units: sheet.areas.filter(({ row }) => rows.has(row)).map(namedUnit),
    values: columns.map(({ use, cells: { length } }) => `${use}=${length}`),
  };
}

/** No figure, and none that could not be read nor a verdict in its place: every cell of figures is blank. */
function isBlank(
  sheet: AreaSheet & { readonly typed?: readonly unknown[] },
  columns: readonly FaultyColumn[],
): boolean {
  const blank = columns.reduce((sum, { cells }) => sum + cells.length, 0);
  return blank > 0 && blank === sheet.areas.length * figureColumns(sheet) && (sheet.typed ?? []).length === 0;
}

function figureColumns(sheet: AreaSheet): number {
  return sheet.columns.filter(({ use }) => use !== null && isValueColumn(sheet, use)).length;
}
