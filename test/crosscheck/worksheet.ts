import { columnName, formatBlock } from "../../core/address.ts";
import type { Cell } from "../../core/table.ts";
import type { SheetSpec } from "../../files/write/sheet-spec.ts";

/** A cell that is calculated. */
export interface Formula {
  readonly formula: string;
}

/** Cells and formulas as one writes them down, row by row from A1. */
export type Lines = readonly (readonly (Cell | Formula)[])[];

export function formula(text: string): Formula {
  return { formula: text };
}

/** The lines as a sheet to be written. */
export function worksheet(sheet: string, lines: Lines): SheetSpec {
  const right = Math.max(0, ...lines.map((line) => line.length - 1));
  const address = formatBlock({ top: 0, left: 0, bottom: Math.max(0, lines.length - 1), right });
  const rows = lines.map((line) => line.map((cell) => (isFormula(cell) ? null : cell)));
  const formulas = lines.map((line) => line.map((cell) => (isFormula(cell) ? cell.formula : null)));
  return { table: { name: sheet, sheet, address, rows, formulas } };
}

/** The address of a cell, both counted from 0. @example cellAt(0, 2) // "C1" */
export function cellAt(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function isFormula(cell: Cell | Formula): cell is Formula {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}
