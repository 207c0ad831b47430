import type { Cell as WrittenCell } from "hucre/xlsx";
import { parseBlock } from "../../core/address.ts";
import { isCellError, type Cell } from "../../core/table.ts";
import type { CellLook } from "../read/sheet-look.ts";
import type { SheetSpec } from "./sheet-spec.ts";
import { storedFormula } from "./stored-formula.ts";
import { styleOf } from "./written-style.ts";
import { encodeEscapes } from "../read/xlsx/escapes.ts";

interface CellDraft {
  value: Cell;
  formula: string | null;
  look: CellLook;
}

/** The cells of a sheet by "row,column" from A1, each with its whole style. */
export function writtenCells({ table, looks = [] }: SheetSpec): Map<string, Partial<WrittenCell>> {
  const { top, left } = parseBlock(table.address);
  const drafts = new Map<string, CellDraft>();
  const draftAt = (row: number, column: number): CellDraft => {
    const key = `${row},${column}`;
    const draft = drafts.get(key) ?? { value: null, formula: null, look: {} };
    drafts.set(key, draft);
    return draft;
  };
  for (const { block, look } of looks) {
    const { top: first, left: from, bottom, right } = parseBlock(block);
    for (let row = first; row <= bottom; row++) {
      for (let column = from; column <= right; column++) {
        const draft = draftAt(row, column);
        draft.look = { ...draft.look, ...look };
      }
    }
  }
  lay(table.rows, (row, column, value) => (draftAt(top + row, left + column).value = value));
  lay(table.formulas, (row, column, formula) => (draftAt(top + row, left + column).formula = formula));
  lay(table.formats, (row, column, format) => addLook(draftAt(top + row, left + column), { format }));
  lay(table.fonts, (row, column, font) => addLook(draftAt(top + row, left + column), { font }));
  return new Map([...drafts].map(([key, draft]) => [key, writtenCell(draft)]));
}

/** Visits what is there, row by row. */
function lay<Value>(
  rows: readonly (readonly (Value | null)[])[] | undefined,
  visit: (row: number, column: number, value: Value) => void,
): void {
  rows?.forEach((cells, row) => cells.forEach((cell, column) => cell !== null && visit(row, column, cell)));
}

function addLook(draft: CellDraft, look: CellLook): void {
  // One look serves many cells: a new one is made only where something differs.
  if (Object.entries(look).every(([key, value]) => draft.look[key as keyof CellLook] === value)) return;
  draft.look = { ...draft.look, ...look };
}

function writtenCell({ value, formula, look }: CellDraft): Partial<WrittenCell> {
  // In a cell of text format such a text stays a text even after the user has edited it.
  const isRisky = formula === null && typeof value === "string" && /^[=+\-@\t\r\n]/.test(value);
  return { ...contentOf(value, formula), style: styleOf(isRisky ? { ...look, format: "@" } : look) };
}

function contentOf(value: Cell, formula: string | null): Partial<WrittenCell> {
  if (isCellError(value)) return formula === null ? { value: value.error } : { formula: storedFormula(formula) };
  const plain = typeof value === "string" ? encodeEscapes(value) : value;
  if (formula !== null) return { formula: storedFormula(formula), ...(plain !== null && { formulaResult: plain }) };
  // As rich text: a plain text that reads "#N/A" would be written as an error.
  return typeof plain === "string" && plain.startsWith("#")
    ? { value: plain, richText: [{ text: plain }] }
    : { value: plain };
}
