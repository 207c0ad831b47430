import { CellValueType, type ICellData } from "@univerjs/core";
import { isCellError, type Cell } from "../../../core/table.ts";

/** The errors that a cell can show; Univer stores them as texts of the plain kind. */
const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  // Univer's own: a formula that it cannot read, and one that needs itself.
  "#ERROR!",
  "#CYCLE!",
]);

/**
 * A cell's value as Univer keeps it. A text that would be taken for a number, a truth value, a formula or an error is
 * kept as a forced text, so that no later touch turns it into one.
 */
export function valueData(cell: Cell): Pick<ICellData, "v" | "t"> | null {
  if (cell === null) return null;
  if (isCellError(cell)) return { v: errors.has(cell.error) ? cell.error : "#VALUE!", t: CellValueType.STRING };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof cell === "number") return { v: cell, t: CellValueType.NUMBER };
  return { v: cell, t: isEasilyMistaken(cell) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function isEasilyMistaken(text: string): boolean {
  const bare = text.trim();
  return bare === "" || /^[=+\-@\t\d.,]/.test(bare) || /^(?:true|false)$/i.test(bare) || errors.has(text);
}

/** What a cell of Univer holds, exactly: the reverse of `valueData`. */
export function cellOf(data: ICellData | null | undefined): Cell {
  if (!data) return null;
  const { v, t, p } = data;
  // Text with several fonts stands in a document of its own, which always ends with a paragraph mark.
  if (p?.body) return documentText(p.body.dataStream);
  if (v === null || v === undefined || v === "") return null;
  if (typeof v === "boolean") return v;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === "1" || String(v).toUpperCase() === "TRUE";
  if (typeof v === "number") return v;
  if (t === CellValueType.NUMBER && v.trim() !== "" && Number.isFinite(Number(v))) return Number(v);
  if (t !== CellValueType.FORCE_STRING && errors.has(v)) return { error: v };
  return v;
}

function documentText(stream: string): Cell {
  const text = stream.replace(/\r\n$/, "").replace(/[\r\n]+/g, "\n");
  return text === "" ? null : text;
}
