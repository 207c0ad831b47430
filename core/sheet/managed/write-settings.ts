import { dayText } from "../../civil-date.ts";
import type { RememberedColumn } from "../area-sheet.ts";
import { originOf, type Cell, type Table, type WorkbookContent } from "../../table.ts";
import { managedSheetOf, put, existingRows } from "./existing-rows.ts";
import type { ManagedSheet } from "./managed-sheets.ts";
import { isText, managedTable } from "./managed-table.ts";
import { readByNobody, readSettings, settingsDays, settingsItems, stated, type Settings } from "./settings.ts";

/** One row of the sheet: what it is called, and what is to stand behind it; null empties the cell. */
interface Row {
  readonly item: string;
  readonly value: Cell;
  /** Absent where the source is not ours to write. */
  readonly source?: Cell;
  /** Of the row of a column: by letter, heading and sheet it is known. */
  readonly sheet?: string;
}

/**
 * «Cài đặt» as a sheet of ours.
 *
 * @example settingsSheet({ year: 2018 }).name // "DIABAN_CAIDAT"
 */
export function settingsSheet(settings: Settings): ManagedSheet {
  return laidOut(null, changedRows({}, settings));
}

/**
 * «Cài đặt» of a workbook with other settings in it. Rows whose setting stays the same, and all that the user typed there,
 * stay as they are and where they are; what is no longer set keeps its row with an empty value.
 *
 * @example settingsWith({ tables: [] }, { year: 2018 }).table.rows.at(-1) // ["Năm", 2018, null]
 */
export function settingsWith(content: WorkbookContent, settings: Settings): ManagedSheet {
  return laidOut(managedTable(content, "DIABAN_CAIDAT"), changedRows(readSettings(content), settings));
}

const days: ReadonlySet<string> = new Set(settingsDays);

function changedRows(before: Settings, after: Settings): readonly Row[] {
  const plain = (Object.keys(settingsItems) as (keyof typeof settingsItems)[]).flatMap((key): Row[] => {
    const item = settingsItems[key];
    if (key === "base") return isSameBase(before, after) ? [] : [baseRow(after)];
    const value = after[key] ?? null;
    if (value === (before[key] ?? null)) return [];
    if (value === true) return [{ item, value: stated }];
    return [{ item, value: typeof value === "string" && days.has(key) ? dayText(value) : value }];
  });
  return [...plain, ...changedColumns(before.columns ?? [], after.columns ?? [])];
}

function changedColumns(was: readonly RememberedColumn[], is: readonly RememberedColumn[]): readonly Row[] {
  const isSame = (one: RememberedColumn) => (other: RememberedColumn) =>
    one.sheet === other.sheet && one.column === other.column && one.heading === other.heading;
  const row = ({ sheet, column, heading }: RememberedColumn, value: Cell): Row => ({
    item: `Cột ${column}`,
    value,
    source: heading,
    sheet,
  });
  const gone = was.filter((one) => !is.some(isSame(one))).map((one) => row(one, null));
  const changed = is.filter((one) => was.find(isSame(one))?.use !== one.use);
  return [...gone, ...changed.map((one) => row(one, one.use ?? readByNobody))];
}

function isSameBase({ base: a }: Settings, { base: b }: Settings): boolean {
  return a?.n === b?.n && a?.source === b?.source;
}

function baseRow({ base }: Settings): Row {
  return { item: settingsItems.base, value: base?.n ?? null, source: base?.source ?? null };
}

function laidOut(standing: Table | null, changed: readonly Row[]): ManagedSheet {
  const old = standing ? existingRows(standing) : [];
  const isBegun = standing !== null && old.length > 0;
  // The rows are read from the first column with something in it, and so they are written there.
  const first = isBegun ? originOf(standing).left : 0;
  const rows: Cell[][] = isBegun ? old : [["Cài đặt của Địa bàn cho sổ này"], ["Mục", "Giá trị", "Nguồn"]];
  for (const { item, value, source, sheet } of changed) {
    const own = rows.filter(
      (row) =>
        isText(row[first], item) && (sheet === undefined || (row[first + 2] === source && row[first + 3] === sheet)),
    );
    if (own.length === 0 && value !== null) {
      const row: Cell[] = [];
      put(row, first, item);
      rows.push(row);
      own.push(row);
    }
    for (const row of own) {
      put(row, first + 1, value);
      if (source !== undefined) put(row, first + 2, source);
      if (sheet !== undefined) put(row, first + 3, sheet);
    }
  }
  return managedSheetOf("DIABAN_CAIDAT", rows, { widths: [28, 28, 40], headings: [0, 1] });
}
