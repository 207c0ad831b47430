import { CellValueType, type ICellData } from "@univerjs/core";
import type { Position } from "../../../core/address.ts";
import { valueData } from "./cells.ts";
import { typedValue } from "../typed-value.ts";
import { storedFormula } from "./typed-formula.ts";
import type { UniverHost } from "./univer-host.ts";

const asText = "@";

/** Enters what was typed outside of the grid into a cell of the visible sheet, as the grid's own editor would: one undo step. */
export function enterTyped(host: UniverHost, book: string, { row, column }: Position, typed: string): void {
  const model = host.model(book);
  const sheet = model.getActiveSheet();
  const style = model.getStyles().getStyleByCell(sheet.getCellRaw(row, column)) ?? {};
  const format = style.n?.pattern;
  const { pattern, ...data } = typedData(typed, format === asText);
  // A formula, several fonts or a note of ours in the cell would outlive its value.
  const cell: ICellData = { f: null, si: null, p: null, custom: null, v: null, t: null, ...data };
  if (pattern !== undefined && format === undefined) cell.s = { ...style, n: { pattern } };
  host.inOneStep(book, () => host.setCells(book, sheet.getSheetId(), { [row]: { [column]: cell } }));
}

function typedData(typed: string, isText: boolean): Pick<ICellData, "f" | "v" | "t"> & { readonly pattern?: string } {
  const forced = (v: string) => ({ v, t: CellValueType.FORCE_STRING });
  if (typed.trim() === "") return {};
  if (isText) return forced(typed);
  if (typed.startsWith("'")) return forced(typed.slice(1));
  if (/^=./.test(typed)) return { f: storedFormula(typed) };
  const text = typed.trim();
  if (/^\d{1,15}$/.test(text)) return { v: Number(text), t: CellValueType.NUMBER };
  const read = typedValue(text);
  if (read === null) return { ...valueData(typed) };
  const { value, format } = read;
  if (typeof value === "string") return forced(value);
  return { v: value, t: CellValueType.NUMBER, ...(format !== null && { pattern: format }) };
}
