import { CellValueType, InterceptorEffectEnum, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from "@univerjs/preset-sheets-core";
import { typedValue } from "../../typed-value.ts";

/** The highest is asked first; the grid's own have 0 or more, and at -1 stands its end, behind which nobody is asked. */
const [first, last] = [100, -0.5];

/** A number as it is shown where no format says otherwise, or while it is edited. */
const plainNumber = /^-?\d+\.\d+%?$/;

/** Numbers are shown and typed as in Excel with Vietnamese settings: a comma before decimals, points between thousands. */
export function showVietnameseNumbers(injector: Injector): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("vi");
  const service = injector.get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: last,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => next(typeof cell?.v === "number" ? withComma(cell) : cell),
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: last,
    handler: (cell, _place, next) => next(cell?.t === CellValueType.NUMBER ? withComma(cell) : cell),
  });
  service.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler(cell, { workbook }, next) {
      // What has a kind by now is a text by its format or by its apostrophe.
      const typed = typeof cell?.v === "string" && !cell.f && !cell.p && !cell.t ? typedValue(cell.v) : null;
      if (!cell || !typed) return next(cell);
      const { value, format } = typed;
      if (typeof value === "string") return next({ ...cell, v: value, t: CellValueType.FORCE_STRING });
      const style = workbook.getStyles().getStyleByCell(cell) ?? {};
      const look = format !== null && !style.n ? { s: { ...style, n: { pattern: format } } } : {};
      return next({ ...cell, v: value, t: CellValueType.NUMBER, ...look });
    },
  });
}

function withComma<Shown extends Pick<ICellData, "v">>(cell: Shown): Shown {
  const text = String(cell.v satisfies Nullable<ICellData["v"]>);
  return plainNumber.test(text) ? { ...cell, v: text.replace(".", ",") } : cell;
}
