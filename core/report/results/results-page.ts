import { formatBlock } from "../../address.ts";
import type { Assessment } from "../../assess/assessment.ts";
import { yearInSheets } from "../../evaluation/year-in-sheets.ts";
import type { Plan } from "../../plan/plan.ts";
import { fill, type Language, type Sentence } from "../../sentence.ts";
import {
  managedSheetTitles,
  type ManagedLook,
  type ManagedPage,
  type ManagedSheet,
  type ManagedSheetName,
} from "../../sheet/managed/managed-sheets.ts";
import type { Cell } from "../../table.ts";
import { paperCell } from "../paper-form.ts";

const words = {
  title: { vi: "KẾT QUẢ RÀ SOÁT, LỰA CHỌN ĐỊA BÀN NĂM {year}", en: "REVIEW AND SELECTION OF AREAS {year}" },
  titleAlone: { vi: "KẾT QUẢ RÀ SOÁT, LỰA CHỌN ĐỊA BÀN", en: "REVIEW AND SELECTION OF AREAS" },
  issuer: { vi: "ỦY BAN NHÂN DÂN {place}", en: "PEOPLE'S COMMITTEE OF {place}" },
} as const satisfies Record<string, Sentence>;

/** Fill of the rows that part a table into groups, and of its headings. */
export const greyFill = "#EDEDED";

/** The locality whose workbook it is, with its type: "Thành phố Biên Hòa"; "" where nothing says it. */
export function placeOfResults({ opened: { register }, selection }: Assessment): string {
  return selection?.sheet.district?.name ?? register.units[0]?.province.name ?? "";
}

/** «Kế hoạch số 7488/KH-UBND»; of a plan without a list of documents as it is cited. */
function planName(plan: Plan): string {
  const own = plan.documents?.find(({ role }) => role === "plan");
  return own ? `${own.kind} số ${own.number}` : plan.document;
}

/** What stands above and below each printed page. */
function pageOf(assessment: Assessment, headingRow: number, language: Language): ManagedPage {
  const year = yearInSheets(assessment);
  const place = placeOfResults(assessment).toLocaleUpperCase("vi");
  return {
    header: [
      place === "" ? "" : fill(words.issuer, { place })[language],
      year === null ? words.titleAlone[language] : fill(words.title, { year: String(year) })[language],
      planName(assessment.opened.plan),
    ],
    headingRow,
  };
}

/** A whole row of a sheet of results as a block, in A1 form. */
export function rowBlock(row: number, right: number): string {
  return formatBlock({ top: row, left: 0, bottom: row, right });
}

interface ResultsSheet {
  readonly name: ManagedSheetName;
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  /** The row of headings, from 0. */
  readonly headingRow: number;
  readonly looks?: readonly ManagedLook[];
  /** Heights in points by row, from 0. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly hasFilter?: boolean;
}

/** A sheet of results: A4 landscape, one page wide, the headings in sight and on each page. */
export function resultsSheet(
  { name, rows, widths, headingRow, looks = [], heights, hasFilter = false }: ResultsSheet,
  assessment: Assessment,
  language: Language,
): ManagedSheet {
  const title = managedSheetTitles[name][language];
  const right = widths.length - 1;
  const filled = rows.map((row) => Array.from({ length: right + 1 }, (_, column) => paperCell(row[column] ?? null)));
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right });
  const page = pageOf(assessment, headingRow, language);
  return {
    name,
    title,
    table: { name: title, sheet: title, address, rows: filled },
    widths,
    headings: [headingRow],
    looks,
    ...(heights && { heights }),
    page: hasFilter ? { ...page, hasFilter } : page,
  };
}
