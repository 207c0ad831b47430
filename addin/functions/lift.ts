import type { Plan } from "../../core/plan/plan.ts";
import { badInput } from "./cell-error.ts";
import { isBlank, type Parameter } from "./parameter.ts";
import { usedHeight, wholeColumn } from "./used-rows.ts";

/** One argument spread over the cells that a lifted call fills. */
interface Spread {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  readonly at: (row: number, column: number) => unknown;
}

/** The cells that a lifted call fills, and what each of them is called with. */
interface LiftedCall {
  readonly height: number;
  readonly width: number;
  readonly argumentsAt: (row: number, column: number) => readonly unknown[];
  /** Nothing stands in any of the ranges there. */
  readonly isBlankAt: (row: number, column: number) => boolean;
}

/**
 * A call whose ranges go cell by cell: ranges of one shape side by side, a single value or a range of one row or one
 * column again and again, as Excel does. Whole columns are cut below their last filled cell.
 *
 * @throws what `badInput` makes for ranges whose shapes do not fit
 */
export function lifted(parameters: readonly Parameter[], given: readonly unknown[], plan: Plan): LiftedCall {
  const spreads = withoutEmptyEnds(parameters, given).map((argument, at) => spreadOf(parameters[at], argument, plan));
  const ranges = spreads.filter((one) => one !== null);
  const tallest = ranges.reduce((most, one) => (one.height > most.height ? one : most), single);
  const widest = ranges.reduce((most, one) => (one.width > most.width ? one : most), single);
  for (const one of ranges) {
    if (one.height !== 1 && one.height !== tallest.height) throw badInput(misfit(one, tallest));
    if (one.width !== 1 && one.width !== widest.width) throw badInput(misfit(one, widest));
  }
  // A single value that is repeated says nothing of a row; Excel hands it over as a range of one cell.
  const several = ranges.filter(({ height, width }) => height > 1 || width > 1);
  const isBlankAt = (row: number, column: number) => several.every((one) => isBlankValue(one.at(row, column)));
  return {
    height: tallest.height,
    width: widest.width,
    argumentsAt: (row, column) =>
      given.map((argument, at) => spreads[at]?.at(row, column) ?? (spreads[at] ? null : argument)),
    isBlankAt,
  };
}

/** Ranges that are whole columns, all cut below the last row that one of them fills: before a row is looked at twice. */
function withoutEmptyEnds(parameters: readonly Parameter[], given: readonly unknown[]): readonly unknown[] {
  const isColumn = (argument: unknown, at: number): argument is readonly unknown[] =>
    Array.isArray(argument) && argument.length >= wholeColumn && isLifted(parameters[at]);
  const columns = given.filter(isColumn);
  if (columns.length === 0) return given;
  const height = columns.reduce((most, rows) => Math.max(most, usedHeight(rows)), 1);
  return given.map((argument, at) => (isColumn(argument, at) ? argument.slice(0, height) : argument));
}

/** A block in itself is not spread, unless its rows are the values. */
function isLifted(parameter: Parameter | undefined): boolean {
  return parameter !== undefined && (parameter.isRange !== true || parameter.rowsOf !== undefined);
}

const single: Pick<Spread, "name" | "height" | "width"> = { name: "", height: 1, width: 1 };

/** Null for an argument that is the same in every cell. */
function spreadOf(parameter: Parameter | undefined, argument: unknown, plan: Plan): Spread | null {
  if (!parameter || !Array.isArray(argument) || !isLifted(parameter)) return null;
  const name = parameter.name.vi;
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  if (parameter.rowsOf) {
    const own = parameter.rowsOf(rows, plan);
    return { name, height: own.length, width: 1, at: (row) => own[own.length === 1 ? 0 : row] };
  }
  const height = rows.length;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    height,
    width,
    at: (row, column) => rows[height === 1 ? 0 : row]?.[width === 1 ? 0 : column] ?? null,
  };
}

function misfit(one: Pick<Spread, "name" | "height" | "width">, other: typeof single): string {
  const sizeOf = ({ name, height, width }: typeof single) => `«${name}» có ${height} dòng × ${width} cột`;
  return `Các vùng không cùng cỡ: ${sizeOf(one)}, ${sizeOf(other)}. Hãy chọn các vùng thẳng hàng, cùng số dòng và số cột.`;
}

function isBlankValue(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isBlank) : isBlank(value);
}
