import { shortened } from "../../sentence.ts";
import { isEmptyCell, type Cell, type Table } from "../../table.ts";
import type { LedgerEvent } from "../../life-cycle/ledger-entry.ts";
import { isNumberingRow, isSignatureLabel, isTotalLabel } from "../areas/row-kind.ts";
import type { FoundArea, FoundRows } from "../areas/rows.ts";
import type { ColumnUse, SkippedRow } from "../area-sheet.ts";
import { yearOfLabel } from "./ledger-summary.ts";
import { foldText } from "../../register/fold.ts";
import { tidyText } from "../../register/tidy.ts";
import { repairedText } from "../cells/read-text.ts";

/** A column of a summary: the names, or the number, of the areas with one event in the year of the row. */
export interface SummaryColumn {
  readonly index: number;
  readonly event: LedgerEvent;
}

/** The columns of a summary that list names, or count. @example summaryColumns(columns, "names") // [{ index: 1, event: "met" }] */
export function summaryColumns(columns: readonly ColumnUse[], what: "names" | "count"): readonly SummaryColumn[] {
  return columns.flatMap(({ index, use }) => {
    const [kind, event] = use?.split(" ") ?? [];
    return kind === what ? [{ index, event: event as LedgerEvent }] : [];
  });
}

const nobody = new Set(["", "-", "–", "/", "…", "...", "0", "không", "không có"]);
const between = /[;,+\n\r]|(?<!\p{L})và(?!\p{L})/u;
/** «03 phường: A, B», «các xã A, B»: a count and a kind before the names. */
const lead =
  /^\s*(?:(?:các|gồm|\d{1,3})(?=[\s:])[^:;,\n]{0,40}:|(?:các|gồm|\d{1,3})\s(?:(?:địa bàn|xã|phường|thị trấn|đơn vị)\s)?)/iu;

/** The names that a cell lists. @example namesListed("các xã Tân An, Trị An và Mã Đà") // ["Tân An", "Trị An", "Mã Đà"] */
function namesListed(text: string): readonly string[] {
  return text
    .replace(lead, "")
    .split(between)
    .map(tidyText)
    .filter((name) => !nobody.has(foldText(name)));
}

/** With its lines: a list may have a name on each. */
function textAt({ rows, fonts }: Table, row: number, column: number): string {
  const cell = rows[row]?.[column];
  return typeof cell === "string" ? (repairedText(cell, fonts?.[row]?.[column]) ?? cell) : "";
}

/** The rows of a summary: those with a year of their own or with lists, and those about none of its areas. */
export function summaryRows(
  { rows }: Table,
  below: number,
  { lists, hasYear, labelOf }: SummaryLayout,
): Pick<FoundRows, "areas" | "skipped"> {
  const areas: FoundArea[] = [];
  const skipped: SkippedRow[] = [];
  for (let row = below + 1; row < rows.length; row += 1) {
    const text = labelOf(row);
    const skip = (kind: SkippedRow["kind"]) => skipped.push({ row, kind, text: shortened(text, longestLabel) });
    if (rows[row]?.every(isEmptyCell) ?? true) continue;
    if (hasYear(row)) areas.push({ row, said: { code: null, name: null }, group: 0, district: null });
    else if (isNumberingRow(rows[row] ?? [])) skip("numbering");
    else if (isTotalLabel(text)) skip("total");
    else if (isSignatureLabel(text)) skip("signature");
    else if (yearOfLabel(text) !== null) skip("group");
    else if (lists.some(({ index }) => isNamed(rows[row]?.[index])))
      areas.push({ row, said: { code: null, name: null }, group: 0, district: null });
    else skip("note");
  }
  return { areas, skipped };
}

/** What tells the rows of a summary apart. */
interface SummaryLayout {
  readonly lists: readonly SummaryColumn[];
  readonly hasYear: (row: number) => boolean;
  /** The first words of a row. */
  readonly labelOf: (row: number) => string;
}

const longestLabel = 60;

/** Names, and not who signs below them. */
function isNamed(cell: Cell | undefined): boolean {
  return typeof cell === "string" && namesListed(cell).length > 0 && !isSignatureLabel(cell);
}

/** Each name of the rows of a summary as an area found, in the order of rows and columns. */
export function areasListed(table: Table, rows: readonly FoundArea[], lists: readonly SummaryColumn[]): FoundArea[] {
  return rows.flatMap(({ row, group, district }) =>
    lists.flatMap(({ index: column }) =>
      namesListed(textAt(table, row, column)).map((name): FoundArea => ({
        row,
        said: { code: null, name },
        group,
        district,
        column,
      })),
    ),
  );
}
