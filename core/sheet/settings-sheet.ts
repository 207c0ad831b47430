import { foldText } from "../register/fold.ts";
import { isCount } from "../share.ts";
import type { Cell, WorkbookContent } from "../table.ts";
import { readDate } from "./cells/read-date.ts";
import { managedTable } from "./managed/managed-table.ts";

/** What belongs to the workbook and was set by hand. */
export interface Settings {
  readonly year?: number;
  readonly district?: string;
  /** The number that 15 % is taken of, with its source in the user's words. */
  readonly base?: { readonly n: number; readonly source: string };
  /** ISO day of the register that the units of the workbook are those of. */
  readonly registerOn?: string;
  /** The district's own date for its report, ISO. */
  readonly reportDue?: string;
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly columns?: Readonly<Record<string, string | null>>;
}

/** What the rows of «Cài đặt» are called. */
export const settingsItems = {
  year: "Năm",
  district: "Huyện",
  base: "Số đơn vị cấp xã",
  registerOn: "Ngày danh mục",
  reportDue: "Ngày báo cáo",
  sheet: "Sheet rà soát",
  headerRow: "Dòng tiêu đề",
} as const;
const columnItem = /^Cột (\S+)$/;
export const noColumn = "(không có)";

/**
 * Reads «Cài đặt»: rows of Mục | Giá trị | Nguồn. What it does not know is passed over.
 *
 * @example readSettings({ tables: [table] }) // {}
 */
export function readSettings(content: WorkbookContent): Settings {
  const table = managedTable(content, "DIABAN_CAIDAT");
  if (!table) return {};
  const values = new Map<string, { readonly value: Cell; readonly source: Cell }>();
  for (const [item, value = null, source = null] of table.rows) {
    if (typeof item === "string" && value !== null) values.set(foldText(item), { value, source });
  }
  const at = (item: string) => values.get(foldText(item));
  const year = wholeNumber(at(settingsItems.year)?.value);
  const n = wholeNumber(at(settingsItems.base)?.value);
  const registerOn = readDate(at(settingsItems.registerOn)?.value ?? null).iso;
  const reportDue = readDate(at(settingsItems.reportDue)?.value ?? null).iso;
  const headerRow = wholeNumber(at(settingsItems.headerRow)?.value);
  const district = textOf(at(settingsItems.district)?.value);
  const sheet = textOf(at(settingsItems.sheet)?.value);
  const columns = columnsIn(table.rows);
  return {
    ...(year !== null && { year }),
    ...(district !== null && { district }),
    ...(n !== null && { base: { n, source: textOf(at(settingsItems.base)?.source) ?? "" } }),
    ...(registerOn !== null && { registerOn }),
    ...(reportDue !== null && { reportDue }),
    ...(sheet !== null && { sheet }),
    ...(headerRow !== null && headerRow > 0 && { headerRow }),
    ...(Object.keys(columns).length > 0 && { columns }),
  };
}

function columnsIn(rows: readonly (readonly Cell[])[]): Record<string, string | null> {
  const columns: Record<string, string | null> = Object.create(null) as Record<string, string | null>;
  for (const [item, value] of rows) {
    const use = typeof item === "string" ? columnItem.exec(item)?.[1] : undefined;
    if (use === undefined || typeof value !== "string") continue;
    if (value === noColumn) columns[use] = null;
    else if (/^[A-Z]{1,3}$/i.test(value)) columns[use] = value.toUpperCase();
  }
  return columns;
}

function wholeNumber(cell: Cell | undefined): number | null {
  if (isCount(cell)) return cell;
  return typeof cell === "string" && /^\d{1,9}$/.test(cell.trim()) ? Number(cell) : null;
}

export function textOf(cell: Cell | undefined): string | null {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" && cell.trim() !== "" ? cell.trim() : null;
}
