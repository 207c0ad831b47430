import { IUniverInstanceService, UniverInstanceType, type Injector } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Position } from "../../../../core/address.ts";
import { shortened } from "../../../../core/sentence.ts";
import type { UniverHost } from "../univer-host.ts";

/** Letters of a cell that the grid lays out, each of which takes it a while: one cell may hold 32,767. */
const mostLettersDrawn = 2_000;
/** Excel's own limit of a formula. */
const longestFormula = 8_192;

/**
 * Draws the beginning of a long text. The workbook keeps all of it; what is not drawn whole is not edited in the grid, for
 * the editor knows only what is drawn.
 */
export function shortenLongTexts(host: UniverHost, injector: Injector): void {
  // What draws cells starts with the first workbook.
  const added = injector
    .get(IUniverInstanceService)
    .getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET)
    .subscribe(() => {
      added.unsubscribe();
      intercept(injector.get(SheetInterceptorService), host);
    });
  host.api.addEvent(host.api.Event.BeforeSheetEditStart, (edit) => {
    const { row, column, workbook, worksheet } = edit;
    if (lettersTooMany(host, [workbook.getId(), worksheet.getSheetId()], { row, column }) !== null) edit.cancel = true;
  });
}

/**
 * How many letters a cell has that is too long to be edited in the grid; null for one that is not. Asked of what is kept:
 * what the facade says of a cell is what is drawn.
 */
export function lettersTooMany(
  host: UniverHost,
  [workbook, sheet]: readonly [workbook: string, sheet: string],
  cell: Position,
): number | null {
  const formula = host.formulaAt(workbook, sheet, cell);
  if (isLongFormula(formula)) return formula.length;
  const text = host.model(workbook).getSheetBySheetId(sheet)?.getCellRaw(cell.row, cell.column)?.v;
  return isLong(text) ? text.length : null;
}

/** Before all others. */
const first = { id: "diaban-long-text", priority: 1_000 };

function intercept(cells: SheetInterceptorService, host: UniverHost): void {
  cells.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    ...first,
    // Without `next` nobody looks through all of the text at each drawing, whether it is a date.
    handler: (cell, _at, next) => (isLong(cell?.v) ? { ...cell, v: shortened(cell.v, mostLettersDrawn) } : next(cell)),
  });
  cells.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    ...first,
    // Without `next` nobody brings the formula.
    handler: (cell, { unitId, subUnitId, row, col }, next) =>
      isLongFormula(host.formulaAt(unitId, subUnitId, { row, column: col })) ? { ...cell, f: null } : next(cell),
  });
}

const isLongFormula = (formula: string | null): formula is string =>
  formula !== null && formula.length > longestFormula;

const isLong = (value: unknown): value is string => typeof value === "string" && value.length > mostLettersDrawn;
