import type { Sentence } from "../sentence.ts";
import type { Table } from "../table.ts";

/** Workbook-level defined names by which our own sheets are known, whatever the user renames them to. */
export type OwnSheetName =
  "DIABAN_KETQUA" | "DIABAN_THANGDIEM" | "DIABAN_SOTHEODOI" | "DIABAN_NHATKY" | "DIABAN_CAIDAT" | "DIABAN_KEHOACH";

export const ownSheetTitles: Readonly<Record<OwnSheetName, Sentence>> = {
  DIABAN_KETQUA: { vi: "Kết quả rà soát", en: "Review results" },
  DIABAN_THANGDIEM: { vi: "Thang điểm", en: "Scale" },
  DIABAN_SOTHEODOI: { vi: "Sổ theo dõi", en: "Ledger" },
  DIABAN_NHATKY: { vi: "Nhật ký", en: "Log" },
  DIABAN_CAIDAT: { vi: "Cài đặt", en: "Settings" },
  DIABAN_KEHOACH: { vi: "Kế hoạch", en: "Plan" },
};

/** A sheet of ours, ready to be laid into a workbook from A1. */
export interface OwnSheet {
  readonly name: OwnSheetName;
  /** The tab's title; the writer adds « (2)» when a sheet of the user's bears it already. */
  readonly title: string;
  /** `table.sheet` equals `title`, `table.address` starts at A1. Texts are texts: none becomes a formula. */
  readonly table: Table;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Rows (from 0) set in bold. */
  readonly headings: readonly number[];
}
