import { dayText } from "../civil-date.ts";
import { originOf, type Cell, type Table, type WorkbookContent } from "../table.ts";
import type { ManagedSheet } from "./managed/managed-sheets.ts";
import { isText, managedTable } from "./managed/managed-table.ts";
import { readDate } from "./cells/read-date.ts";
import { noColumn, readSettings, settingsItems, textOf, type Settings } from "./settings-sheet.ts";
import { managedSheetOf, put, standingRows } from "./managed/existing-rows.ts";

/** All that belongs to the workbook and was set by hand: what a check needs, and what else the year's work does. */
export interface WorkbookSettings extends Settings {
  /** Which plan the sheet «Kế hoạch» holds, in words; the sheet itself is what counts. */
  readonly plan?: string;
  /** ISO day at which the areas of the year are judged (Quy ước Q9). */
  readonly judgedOn?: string;
  /** First and last ISO day of the period that the figures of the list are counted over. */
  readonly countedFrom?: string;
  readonly countedTo?: string;
  /** The body that reports, as it signs: never a person. */
  readonly committee?: string;
}

type PlainKey = Exclude<keyof WorkbookSettings, "base" | "columns">;

const items: Readonly<Record<PlainKey | "base", string>> = {
  plan: "Kế hoạch",
  ...settingsItems,
  judgedOn: "Ngày chốt đánh giá",
  countedFrom: "Kỳ số liệu từ ngày",
  countedTo: "Kỳ số liệu đến ngày",
  committee: "Cơ quan báo cáo",
};
const days: readonly PlainKey[] = ["registerOn", "judgedOn", "countedFrom", "countedTo", "reportDue"];

/**
 * All of «Cài đặt»: rows of Mục | Giá trị | Nguồn. What it does not know is passed over.
 *
 * @example readWorkbookSettings({ tables: [table] }) // {}
 */
export function readWorkbookSettings(content: WorkbookContent): WorkbookSettings {
  const rows = managedTable(content, "DIABAN_CAIDAT")?.rows ?? [];
  const valueOf = (item: string): Cell =>
    rows.filter(([own, value = null]) => isText(own, item) && value !== null).at(-1)?.[1] ?? null;
  const dayOf = (item: string) => readDate(valueOf(item)).iso;
  const [plan, committee] = [textOf(valueOf(items.plan)), textOf(valueOf(items.committee))];
  const judgedOn = dayOf(items.judgedOn);
  const countedFrom = dayOf(items.countedFrom);
  const countedTo = dayOf(items.countedTo);
  return {
    ...(plan !== null && { plan }),
    ...readSettings(content),
    ...(judgedOn !== null && { judgedOn }),
    ...(countedFrom !== null && { countedFrom }),
    ...(countedTo !== null && { countedTo }),
    ...(committee !== null && { committee }),
  };
}

/** One row of the sheet: what it is called, and what is to stand behind it; null empties the cell. */
interface Row {
  readonly item: string;
  readonly value: Cell;
  /** Absent where the source is not ours to write. */
  readonly source?: Cell;
}

/**
 * «Cài đặt» as a sheet of ours.
 *
 * @example settingsSheet({ year: 2018 }).name // "DIABAN_CAIDAT"
 */
export function settingsSheet(settings: WorkbookSettings): ManagedSheet {
  return laidOut(null, changedRows({}, settings));
}

/**
 * «Cài đặt» of a workbook with other settings in it. Rows whose setting stays the same, and all that the user typed there,
 * stay as they are and where they are; what is no longer set keeps its row with an empty value.
 *
 * @example settingsWith({ tables: [] }, { year: 2018 }).table.rows.at(-1) // ["Năm", 2018, null]
 */
export function settingsWith(content: WorkbookContent, settings: WorkbookSettings): ManagedSheet {
  return laidOut(managedTable(content, "DIABAN_CAIDAT"), changedRows(readWorkbookSettings(content), settings));
}

function changedRows(before: WorkbookSettings, after: WorkbookSettings): readonly Row[] {
  const plain = (Object.keys(items) as (keyof typeof items)[]).flatMap((key): Row[] => {
    const item = items[key];
    if (key === "base") return isSameBase(before, after) ? [] : [baseRow(after)];
    const value = after[key] ?? null;
    if (value === (before[key] ?? null)) return [];
    return [{ item, value: typeof value === "string" && days.includes(key) ? dayText(value) : value }];
  });
  const [was = {}, is = {}] = [before.columns, after.columns];
  const columns = [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((use): Row[] => {
    const value = Object.hasOwn(is, use) ? (is[use] ?? noColumn) : null;
    const old = Object.hasOwn(was, use) ? (was[use] ?? noColumn) : null;
    return value === old ? [] : [{ item: `Cột ${use}`, value }];
  });
  return [...plain, ...columns];
}

function isSameBase({ base: a }: Settings, { base: b }: Settings): boolean {
  return a?.n === b?.n && a?.source === b?.source;
}

function baseRow({ base }: Settings): Row {
  return { item: settingsItems.base, value: base?.n ?? null, source: base?.source ?? null };
}

function laidOut(standing: Table | null, changed: readonly Row[]): ManagedSheet {
  const old = standing ? standingRows(standing) : [];
  const isBegun = standing !== null && old.length > 0;
  // The rows are read from the first column with something in it, and so they are written there.
  const first = isBegun ? originOf(standing).left : 0;
  const rows: Cell[][] = isBegun ? old : [["Cài đặt của Địa bàn cho sổ này"], ["Mục", "Giá trị", "Nguồn"]];
  for (const { item, value, source } of changed) {
    const own = rows.filter((row) => isText(row[first], item));
    if (own.length === 0 && value !== null) {
      const row: Cell[] = [];
      put(row, first, item);
      rows.push(row);
      own.push(row);
    }
    for (const row of own) {
      put(row, first + 1, value);
      if (source !== undefined) put(row, first + 2, source);
    }
  }
  return managedSheetOf("DIABAN_CAIDAT", rows, { widths: [28, 28, 40], headings: [0, 1] });
}
