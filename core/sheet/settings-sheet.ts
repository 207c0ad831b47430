import { dayInWords } from "../civil-date.ts";
import { foldText } from "../register/fold.ts";
import { isCount } from "../share.ts";
import type { Cell, WorkbookContent } from "../table.ts";
import { readDate } from "./read-date.ts";
import type { OwnSheet } from "./own-sheets.ts";
import { ownSheetTitles } from "./own-sheets.ts";
import { ownTable } from "./own-table.ts";
import { formatBlock } from "../address.ts";

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

const items = {
  year: "Năm",
  district: "Huyện",
  base: "Số đơn vị cấp xã",
  registerOn: "Ngày danh mục",
  reportDue: "Ngày báo cáo",
  sheet: "Sheet rà soát",
  headerRow: "Dòng tiêu đề",
} as const;
const columnItem = /^Cột (\S+)$/;
const noColumn = "(không có)";

/**
 * Reads «Cài đặt»: rows of Mục | Giá trị | Nguồn. What it does not know is passed over.
 *
 * @example readSettings({ tables: [table] }) // {}
 */
export function readSettings(content: WorkbookContent): Settings {
  const table = ownTable(content, "DIABAN_CAIDAT");
  if (!table) return {};
  const values = new Map<string, { readonly value: Cell; readonly source: Cell }>();
  for (const [item, value = null, source = null] of table.rows) {
    if (typeof item === "string" && value !== null) values.set(foldText(item), { value, source });
  }
  const at = (item: string) => values.get(foldText(item));
  const year = wholeNumber(at(items.year)?.value);
  const n = wholeNumber(at(items.base)?.value);
  const registerOn = readDate(at(items.registerOn)?.value ?? null).iso;
  const reportDue = readDate(at(items.reportDue)?.value ?? null).iso;
  const headerRow = wholeNumber(at(items.headerRow)?.value);
  const district = textOf(at(items.district)?.value);
  const sheet = textOf(at(items.sheet)?.value);
  const columns = columnsIn(table.rows);
  return {
    ...(year !== null && { year }),
    ...(district !== null && { district }),
    ...(n !== null && { base: { n, source: textOf(at(items.base)?.source) ?? "" } }),
    ...(registerOn !== null && { registerOn }),
    ...(reportDue !== null && { reportDue }),
    ...(sheet !== null && { sheet }),
    ...(headerRow !== null && headerRow > 0 && { headerRow }),
    ...(Object.keys(columns).length > 0 && { columns }),
  };
}

/**
 * «Cài đặt» as a sheet of ours.
 *
 * @example settingsSheet({ year: 2018 }).name // "DIABAN_CAIDAT"
 */
export function settingsSheet(settings: Settings): OwnSheet {
  const { year, district, base, registerOn, reportDue, sheet, headerRow, columns = {} } = settings;
  const title = ownSheetTitles.DIABAN_CAIDAT.vi;
  const rows: Cell[][] = [
    ["Cài đặt của Địa bàn cho sổ này", null, null],
    ["Mục", "Giá trị", "Nguồn"],
  ];
  if (year !== undefined) rows.push([items.year, year, null]);
  if (district !== undefined) rows.push([items.district, district, null]);
  if (base !== undefined) rows.push([items.base, base.n, base.source]);
  if (registerOn !== undefined) rows.push([items.registerOn, dayInWords(registerOn), null]);
  if (reportDue !== undefined) rows.push([items.reportDue, dayInWords(reportDue), null]);
  if (sheet !== undefined) rows.push([items.sheet, sheet, null]);
  if (headerRow !== undefined) rows.push([items.headerRow, headerRow, null]);
  for (const [use, letter] of Object.entries(columns)) rows.push([`Cột ${use}`, letter ?? noColumn, null]);
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right: 2 });
  return {
    name: "DIABAN_CAIDAT",
    title,
    table: { name: title, sheet: title, address, rows },
    widths: [28, 28, 40],
    headings: [0, 1],
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

function textOf(cell: Cell | undefined): string | null {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" && cell.trim() !== "" ? cell.trim() : null;
}
