import { formatBlock } from "../../address.ts";
import { dayText } from "../../civil-date.ts";
import type { LedgerEntry } from "../../life-cycle/ledger-entry.ts";
import { terms } from "../../terms.ts";
import type { Cell } from "../../table.ts";
import { managedSheetTitles, type ManagedSheet } from "../managed/managed-sheets.ts";

const header = ["Mã", "Tên", "Năm", "Sự kiện", "Ngày", "Số quyết định", "Ghi chú"] as const;

/**
 * «Sổ theo dõi» as a sheet of ours, one row an entry in the order given.
 *
 * @example ledgerSheet(entries).name // "DIABAN_SOTHEODOI"
 */
export function ledgerSheet(entries: readonly LedgerEntry[]): ManagedSheet {
  const title = managedSheetTitles.DIABAN_SOTHEODOI.vi;
  const rows: Cell[][] = [
    ["Sổ theo dõi địa bàn chuyển hóa", null, null, null, null, null, null],
    [...header],
    ...entries.map(({ unit, year, event, date, decisionNumber, note }): Cell[] => [
      unit.code,
      unit.name,
      year,
      terms.event[event].vi,
      date === null ? null : dayText(date),
      decisionNumber,
      note,
    ]),
  ];
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right: header.length - 1 });
  return {
    name: "DIABAN_SOTHEODOI",
    title,
    table: { name: title, sheet: title, address, rows },
    widths: [10, 32, 8, 20, 12, 20, 40],
    headings: [0, 1],
  };
}
