import { foldText } from "../../register/fold.ts";
import { isCount } from "../../share.ts";
import type { RememberedColumn } from "../area-sheet.ts";
import type { Cell, WorkbookContent } from "../../table.ts";
import { readDate } from "../cells/read-date.ts";
import { managedTable } from "./managed-table.ts";

/** What belongs to the workbook and was set by hand. */
export interface Settings {
  /** Which plan the sheet «Kế hoạch» holds, in words; the sheet itself is what counts. */
  readonly plan?: string;
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
  /** Answers about columns that the user has confirmed. */
  readonly columns?: readonly RememberedColumn[];
  /** No area is carried over into the year: the user's word where no column and no ledger says it. */
  readonly noCarriedOver?: true;
  /** ISO day at which the areas of the year are judged (Quy ước Q9). */
  readonly judgedOn?: string;
  /** First and last ISO day of the period that the figures of the list are counted over. */
  readonly countedFrom?: string;
  readonly countedTo?: string;
  /** The body that reports, as it signs: never a person. */
  readonly committee?: string;
}

/** What the rows of «Cài đặt» are called. */
export const settingsItems: Readonly<Record<Exclude<keyof Settings, "columns">, string>> = {
  plan: "Kế hoạch",
  year: "Năm",
  district: "Huyện",
  base: "Số đơn vị cấp xã",
  registerOn: "Ngày danh mục",
  reportDue: "Ngày báo cáo",
  sheet: "Sheet rà soát",
  headerRow: "Dòng tiêu đề",
  noCarriedOver: "Không có địa bàn chuyển tiếp",
  judgedOn: "Ngày chốt đánh giá",
  countedFrom: "Kỳ số liệu từ ngày",
  countedTo: "Kỳ số liệu đến ngày",
  committee: "Cơ quan báo cáo",
};
export const settingsDays = ["registerOn", "judgedOn", "countedFrom", "countedTo", "reportDue"] as const;
const settingsTexts = ["plan", "district", "sheet", "committee"] as const;
const columnItem = /^Cột ([A-Z]{1,3})$/;
/** What stands beside an item that is a yes by itself. */
export const stated = "có";
/** Stands in place of a use for a column that is read by nobody. */
export const readByNobody = "không đọc";

/**
 * All of «Cài đặt»: rows of Mục | Giá trị | Nguồn; a column's row is «Cột D» | use | heading | sheet. What it does not know is passed over.
 *
 * @example readSettings({ tables: [table] }) // {}
 */
export function readSettings(content: WorkbookContent): Settings {
  const { rows } = managedTable(content, "DIABAN_CAIDAT") ?? { rows: [] };
  const known = new Map<string, readonly Cell[]>();
  for (const row of rows) {
    const [item, value = null] = row;
    if (typeof item === "string" && value !== null) known.set(foldText(item), row);
  }
  const at = (key: keyof typeof settingsItems, column = 1): Cell =>
    known.get(foldText(settingsItems[key]))?.[column] ?? null;
  const year = wholeNumber(at("year"));
  const n = wholeNumber(at("base"));
  const headerRow = wholeNumber(at("headerRow"));
  const columns = columnsIn(rows);
  return {
    ...eachStated(settingsTexts, (key) => settingText(at(key))),
    ...eachStated(settingsDays, (key) => readDate(at(key)).iso),
    ...(year !== null && { year }),
    ...(n !== null && { base: { n, source: settingText(at("base", 2)) ?? "" } }),
    ...(headerRow !== null && headerRow > 0 && { headerRow }),
    ...(columns.length > 0 && { columns }),
    ...(settingText(at("noCarriedOver"))?.toLowerCase() === stated && { noCarriedOver: true as const }),
  };
}

function eachStated<Key extends string>(keys: readonly Key[], read: (key: Key) => string | null) {
  const values = keys.flatMap((key) => {
    const value = read(key);
    return value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(values) as Partial<Record<Key, string>>;
}

function columnsIn(rows: readonly (readonly Cell[])[]): readonly RememberedColumn[] {
  return rows.flatMap(([item = null, value = null, heading = null, sheet = null]) => {
    const column = typeof item === "string" ? columnItem.exec(item.trim())?.[1] : undefined;
    const use = settingText(value);
    if (column === undefined || use === null || typeof heading !== "string" || typeof sheet !== "string") return [];
    return [{ sheet, column, heading, use: use === readByNobody ? null : use }];
  });
}

function wholeNumber(cell: Cell): number | null {
  if (isCount(cell)) return cell;
  return typeof cell === "string" && /^\d{1,9}$/.test(cell.trim()) ? Number(cell) : null;
}

function settingText(cell: Cell): string | null {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" && cell.trim() !== "" ? cell.trim() : null;
}
