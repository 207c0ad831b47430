import type { Sentence } from "../../sentence.ts";
import type { Table } from "../../table.ts";
import { terms } from "../../terms.ts";

/** Workbook-level defined names by which our own sheets are known, whatever the user renames them to. */
export type ManagedSheetName =
  | "DIABAN_KETQUA"
  | "DIABAN_PHATHIEN"
  | "DIABAN_CACHTINH"
  | "DIABAN_KHOANGHANG"
  | "DIABAN_THANGDIEM"
  | "DIABAN_SOTHEODOI"
  | "DIABAN_THUCHIEN"
  | "DIABAN_NHATKY"
  | "DIABAN_CAIDAT"
  | "DIABAN_KEHOACH"
  | "DIABAN_TONGHOP";

export const managedSheetTitles: Readonly<Record<ManagedSheetName, Sentence>> = {
  DIABAN_KETQUA: { vi: "Kết quả rà soát", en: "Review results" },
  DIABAN_PHATHIEN: { vi: "Phát hiện", en: "Findings" },
  DIABAN_CACHTINH: { vi: "Cách tính", en: "Method" },
  DIABAN_KHOANGHANG: { vi: "Khoảng hạng", en: "Rank ranges" },
  DIABAN_THANGDIEM: { vi: "Thang điểm", en: "Scale" },
  DIABAN_SOTHEODOI: { vi: "Sổ theo dõi", en: "Ledger" },
  DIABAN_THUCHIEN: { vi: "Thực hiện", en: "Duties" },
  DIABAN_NHATKY: { vi: "Nhật ký", en: "Log" },
  DIABAN_CAIDAT: { vi: "Cài đặt", en: "Settings" },
  DIABAN_KEHOACH: terms.kind.law,
  DIABAN_TONGHOP: { vi: "Bảng tổng hợp", en: "Summary tables" },
};

/** A sheet of ours, ready to be laid into a workbook from A1. */
export interface ManagedSheet {
  readonly name: ManagedSheetName;
  /** The tab's title; the writer adds « (2)» when a sheet of the user's bears it already. */
  readonly title: string;
  /** `table.sheet` equals `title`, `table.address` starts at A1. Texts are texts: none becomes a formula. */
  readonly table: Table;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Rows (from 0) set in bold. */
  readonly headings: readonly number[];
  /** Drawn where the spreadsheet can draw; what they show stands in the cells all the same. */
  readonly charts?: readonly ManagedChart[];
  /** Laid one over the other in this order, over what each cell of a sheet of ours looks like. */
  readonly looks?: readonly ManagedLook[];
  /** Heights in points by row, from 0; a row without one is as high as its texts ask. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Only of a sheet that is printed. */
  readonly page?: ManagedPage;
}

/** How a block of a sheet of ours looks. */
export interface ManagedLook {
  /** A1 form. */
  readonly block: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB" */
  readonly fill?: string;
  /** Number format code. */
  readonly format?: string;
  /** A thick line along the upper edge. */
  readonly lineAbove?: boolean;
  /** Texts run on over the empty cells beside them, without lines around. */
  readonly isFree?: boolean;
}

/** A4 landscape, one page wide. */
export interface ManagedPage {
  /** Left, middle and right above each page. */
  readonly header: readonly [string, string, string];
  /** The row of headings, from 0: it stands on each page, and stays in sight with what is above it. */
  readonly headingRow: number;
  /** The headings have arrows to filter by. */
  readonly hasFilter?: boolean;
}

/** A chart of ours on a sheet of ours. */
export interface ManagedChart {
  /** By which it is found again; begins with DIABAN_. */
  readonly name: string;
  readonly title: string;
  readonly kind: "line" | "column" | "bar";
  /** A1 block: names of the series in its first row, of the categories in its first column. */
  readonly data: string;
  /** A1 block that it lies over. */
  readonly over: string;
}
