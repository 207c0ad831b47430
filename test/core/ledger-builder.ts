import type { LedgerEntry } from "../../core/life-cycle/ledger-entry.ts";
import type { Cell, Table, WorkbookContent } from "../../core/table.ts";
import { tableOf } from "./sheet/table-builder.ts";

export const ledgerHeading = ["Mã", "Tên", "Năm", "Sự kiện", "Ngày", "Số quyết định", "Ghi chú"];

/** A row of the long form as somebody tells it; unit by its code. */
export type ToldRow = readonly [code: string, year: Cell, event: Cell, date?: Cell, decision?: Cell];

/**
 * A workbook with one ledger in the long form: title in row 1, header in row 2, entries from row 3; code in column A,
 * year in C, event in D, day in E, number of the decision in F. Approvals have a decision unless one is given.
 *
 * @example ledgerOf(["25993", 2018, "Phê duyệt"], ["25993", 2018, "Đạt"])
 */
export function ledgerOf(...told: readonly ToldRow[]): WorkbookContent {
  return { tables: [ledgerTable(...told)] };
}

export function ledgerTable(...told: readonly ToldRow[]): Table {
  const rows = told.map(([code, year, event, date, decision]): readonly Cell[] => {
    const isApproval = event === "Phê duyệt" && typeof year === "number";
    const day = date === undefined ? (isApproval ? `15/1/${year}` : null) : date;
    return [code, null, year, event, day, decision === undefined ? (isApproval ? "1/QĐ-UBND" : null) : decision];
  });
  return tableOf([["SỔ THEO DÕI ĐỊA BÀN"], ledgerHeading, ...rows], { name: "Sổ", sheet: "Sổ" });
}

/** A workbook with one ledger in the wide form, years in columns C and on. */
export function wideLedgerOf(years: readonly Cell[], ...rows: readonly (readonly Cell[])[]): WorkbookContent {
  return { tables: [tableOf([["Mã", "Tên", ...years], ...rows], { name: "Sổ", sheet: "Sổ" })] };
}

/** A workbook with one summary: a row a year, headings in row 1. */
export function summaryOf(header: readonly Cell[], ...rows: readonly (readonly Cell[])[]): WorkbookContent {
  return { tables: [tableOf([["Năm", ...header], ...rows], { name: "Sổ", sheet: "Sổ theo dõi Biên Hòa" })] };
}

/** What another workbook's ledger says: units that are due in 2018. */
export function dueIn2018(...codes: readonly string[]): { readonly ledger: readonly LedgerEntry[] } {
  return {
    ledger: codes.map((code): LedgerEntry => ({
      place: null,
      unit: { code, name: code, register: "2017-10-15" },
      year: 2018,
      event: "approved",
      date: null,
      decisionNumber: null,
      note: null,
    })),
  };
}
