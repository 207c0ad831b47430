import { isEmptyCell, type Cell, type Table } from "../../table.ts";
import { isNumberingRow, isSignatureLabel, isTotalLabel, labelShown } from "../areas/row-kind.ts";
import type { FoundArea } from "../areas/rows.ts";
import type { SkippedRow } from "../area-sheet.ts";
import { repairedText } from "../cells/read-text.ts";
import type { StatedCount } from "./ledger.ts";
import type { LedgerCells } from "./ledger-cells.ts";
import { yearOfLabel } from "./ledger-summary.ts";
import { namesListed } from "./summary-names.ts";

/** What stands below the header of a summary. */
interface SummaryRows {
  /** Each name of a list is an area, in the order of rows and columns. */
  readonly areas: readonly FoundArea[];
  /** The rows that tell of a year. */
  readonly ofYears: readonly number[];
  readonly skipped: readonly SkippedRow[];
}

/** The rows of a summary: those with a year of their own or with lists, and those about none of its areas. */
export function summaryRows(cells: LedgerCells): SummaryRows {
  const { rows } = cells.table;
  const ofYears: number[] = [];
  const skipped: SkippedRow[] = [];
  for (let row = cells.layout.header.bottom + 1; row < rows.length; row += 1) {
    if (rows[row]?.every(isEmptyCell) ?? true) continue;
    const text = cells.label(row);
    const kind = kindWithoutYear(cells, row, text);
    if (kind === null) ofYears.push(row);
    else skipped.push({ row, kind, text: labelShown(text) });
  }
  return { areas: ofYears.flatMap((row) => areasListed(cells, row)), ofYears, skipped };
}

/** The numbers of areas in the columns of counts. */
export function countsListed({ table, counts }: LedgerCells, row: number, year: number | null): StatedCount[] {
  return counts.flatMap(({ index: column, event }) => {
    const n = table.rows[row]?.[column];
    return typeof n === "number" && Number.isSafeInteger(n) ? [{ row, column, year, event, n }] : [];
  });
}

/** Why a row is about none of the areas; null where it tells of a year. */
function kindWithoutYear(cells: LedgerCells, row: number, text: string): SkippedRow["kind"] | null {
  const given = cells.table.rows[row] ?? [];
  if (cells.year(row) !== null) return null;
  if (isNumberingRow(given)) return "numbering";
  if (isTotalLabel(text)) return "total";
  if (isSignatureLabel(text)) return "signature";
  if (yearOfLabel(text) !== null) return "group";
  return cells.lists.some(({ index }) => isNamed(given[index])) ? null : "note";
}

/** Names, and not who signs below them. */
function isNamed(cell: Cell | undefined): boolean {
  return typeof cell === "string" && namesListed(cell).length > 0 && !isSignatureLabel(cell);
}

function areasListed({ table, lists }: LedgerCells, row: number): readonly FoundArea[] {
  return lists.flatMap(({ index: column }) =>
    namesListed(textWithLines(table, row, column)).map((name): FoundArea => ({
      row,
      said: { code: null, name },
      group: 0,
      district: null,
      column,
    })),
  );
}

/** A list may have a name on each line. */
function textWithLines({ rows, fonts }: Table, row: number, column: number): string {
  const cell = rows[row]?.[column];
  return typeof cell === "string" ? (repairedText(cell, fonts?.[row]?.[column]) ?? cell) : "";
}
