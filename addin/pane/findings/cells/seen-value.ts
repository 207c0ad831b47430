import { parseAddress } from "../../../../core/address.ts";
import type { Assessment } from "../../../../core/assess/assessment.ts";
import { valueColumns } from "../../../../core/plan/value-columns.ts";
import { decimalText, type Language } from "../../../../core/sentence.ts";
import { isCellError, originOf, type Cell, type CellPlace, type WorkbookContent } from "../../../../core/table.ts";
import { typedValue } from "../../../workbook/typed-value.ts";

/** A cell as the check saw it, to be answered in the pane. */
interface SeenValue {
  readonly value: Cell;
  /** Without its "="; such a cell is shown and not written. */
  readonly formula: string | null;
  /** Only «Có» and «Không» are answers here. */
  readonly isYesNo: boolean;
}

/** Null for what is not to be shown in the pane: no such sheet, or a column of personal names. */
export function seenValue(content: WorkbookContent, { opened }: Assessment, place: CellPlace): SeenValue | null {
  const table = content.tables.find(({ sheet }) => sheet === place.sheet);
  if (!table || place.address.includes(":")) return null;
  const { top, left } = originOf(table);
  const at = parseAddress(place.address);
  const [row, column] = [at.row - top, at.column - left];
  const { selection, evaluation, ledger } = opened.sheets;
  const read = [selection.sheet, evaluation.sheet, ledger.sheet].find((one) => one?.table.sheet === place.sheet);
  const use = read?.columns.find(({ index }) => index === column);
  if (use?.personal) return null;
  const isInRow = read?.areas.some((area) => area.row === row) ?? false;
  return {
    value: table.rows[row]?.[column] ?? null,
    formula: table.formulas?.[row]?.[column] ?? null,
    isYesNo: isInRow && use !== undefined && isYesNo(use.use, opened.plan),
  };
}

function isYesNo(use: string | null, { criteria, targets, gates }: Assessment["opened"]["plan"]): boolean {
  return (
    valueColumns(criteria).some(({ id, kind }) => id === use && kind === "yes-no") ||
    targets.some(({ kind, columns }) => kind === "yes-no" && columns.some(({ id }) => id === use)) ||
    gates.some(({ id }) => id === use)
  );
}

/** @example textOfCell(12.5, "vi") // "12,5" */
export function textOfCell(value: Cell, language: Language): string {
  if (value === null) return "";
  if (typeof value === "number") return decimalText(value, language);
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/**
 * What was typed, as a spreadsheet takes it: a number where it is one, blank where nothing stands, else the text. A day
 * stays a text, because its cell may not show days.
 *
 * @example cellOfText("12,5", "vi") // 12.5
 */
export function cellOfText(typed: string, language: Language): Cell {
  const text = typed.trim();
  if (text === "") return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (language === "en" && /^[+-]?\d{1,15}\.\d{1,15}$/.test(text)) return Number(text);
  const read = typedValue(text);
  return typeof read?.value === "number" && read.format !== "dd/mm/yyyy" ? read.value : text;
}
