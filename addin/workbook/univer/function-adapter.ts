import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionNames,
} from "@univerjs/preset-sheets-core";
import type { Nullable } from "@univerjs/core";
import { isCellError, type Cell } from "../../../core/table.ts";
import { CellError } from "../../functions/cell-error.ts";

/** Where a formula stands. */
interface FormulaPlace {
  readonly workbook: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What became of one calculation: the sentences of its error cells, by offset from the formula's own cell. */
interface SpokenError {
  readonly row: number;
  readonly column: number;
  readonly sentence: string;
}

export type OnCalculated = (place: FormulaPlace, errors: readonly SpokenError[]) => void;

/** A function as a cell calls it. */
export type PlainFunction = (...given: unknown[]) => unknown;

type FunctionClass = new (name: IFunctionNames) => BaseFunction;

/**
 * A plain function as one of Univer's formula engine. Univer's own way of registering plain functions hands over 0
 * for a blank and turns texts into numbers, and an exception in it stops every calculation on the page. Here blanks
 * are null, values are exact, and nothing is ever thrown.
 */
export function functionClass(run: PlainFunction, onCalculated: OnCalculated): FunctionClass {
  return class extends BaseFunction {
    // How many arguments there must be is the function's own business: it says so in words.
    override minParams = 0;
    override maxParams = 255;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const errors: SpokenError[] = [];
      const answer = calculate(run, given, errors);
      const { unitId, subUnitId, row, column } = this;
      if (unitId && subUnitId) onCalculated({ workbook: unitId, sheet: subUnitId, row, column }, errors);
      return answer;
    }
  };
}

function calculate(run: PlainFunction, given: readonly BaseValueObject[], errors: SpokenError[]): BaseValueObject {
  try {
    const answer = run(...given.map(argumentOf));
    if (!Array.isArray(answer)) return valueObject(answer, 0, 0, errors);
    const rows = answer.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
    return rows.length === 0 ? ErrorValueObject.create(ErrorType.CALC) : arrayObject(rows, errors);
  } catch (error) {
    return errorObject(error, 0, 0, errors);
  }
}

/** One cell is handed over as itself, as Excel does; anything larger as rows of cells. */
function argumentOf(value: BaseValueObject): unknown {
  if (!value.isArray()) return cellIn(value);
  const array = value as ArrayValueObject;
  const rows: Cell[][] = [];
  for (let row = 0; row < array.getRowCount(); row += 1) {
    const cells: Cell[] = [];
    for (let column = 0; column < array.getColumnCount(); column += 1) cells.push(cellIn(array.get(row, column)));
    rows.push(cells);
  }
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function cellIn(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  return value.isError() ? { error: String(value.getValue()) } : value.getValue();
}

function arrayObject(rows: readonly (readonly unknown[])[], errors: SpokenError[]): BaseValueObject {
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  const calculateValueList = rows.map((cells, row) =>
    Array.from({ length: columnCount }, (_, column) => valueObject(cells[column] ?? "", row, column, errors)),
  );
  const place = { unitId: "", sheetId: "", row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList, rowCount: rows.length, columnCount, ...place });
}

function valueObject(value: unknown, row: number, column: number, errors: SpokenError[]): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "number" && Number.isFinite(value)) return NumberValueObject.create(value);
  return errorObject(value, row, column, errors);
}

function errorObject(error: unknown, row: number, column: number, errors: SpokenError[]): BaseValueObject {
  if (error instanceof CellError) {
    errors.push({ row, column, sentence: error.message });
    return ErrorValueObject.create(error.code === "#N/A" ? ErrorType.NA : ErrorType.VALUE);
  }
  if (typeof error === "number") return ErrorValueObject.create(ErrorType.NUM);
  const said = isCellError(error as Cell) ? String((error as { error?: unknown }).error) : "";
  const type = Object.values(ErrorType).find((known) => String(known) === said);
  if (type) return ErrorValueObject.create(type);
  // A mistake of ours: the cell says that it failed, the page goes on.
  errors.push({
    row,
    column,
    sentence: "Hàm gặp lỗi ngoài dự kiến; các ô khác không bị ảnh hưởng. Hãy báo lại kèm công thức này.",
  });
  return ErrorValueObject.create(ErrorType.VALUE);
}
