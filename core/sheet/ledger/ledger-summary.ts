import { foldText } from "../../register/fold.ts";
import type { Table } from "../../table.ts";
import type { StatedCount } from "./ledger.ts";
import { eventOfLabel, statedCounts } from "./ledger-words.ts";
import { readText } from "../cells/read-text.ts";

const yearLabel = /^(?:(?:[ivx]+|\d{1,2})[.)/:-]?\s+)?(?:các |danh sách )?(?:địa bàn |các xã )?năm (20\d\d)(?!\d)/;
const countLabel = /^(?:(?:tổng|cộng)(?!\p{L})|số (?:địa bàn|xã|đơn vị)(?!\p{L}))/u;

/** The year that a row heads: «Năm 2018», «II. Địa bàn năm 2019». */
export function yearOfLabel(label: string): number | null {
  const year = yearLabel.exec(foldText(label))?.[1];
  return year === undefined ? null : Number(year);
}

/** A row about many areas, as ledgers have them besides the totals of every sheet. */
export function isSummaryLabel(label: string): boolean {
  return yearOfLabel(label) !== null || countLabel.test(foldText(label)) || statedCounts(label).length > 0;
}

/** The numbers of areas that a row about many areas states, in words or under an event of its label. */
export function countsInRow(
  table: Table,
  row: number,
  label: string,
  yearIn: (column: number) => number | null,
): readonly StatedCount[] {
  const event = eventOfLabel(label);
  return (table.rows[row] ?? []).flatMap((cell, column) => {
    const year = yearIn(column);
    const text = readText(table, row, column);
    const said = statedCounts(text).map(([counted, n]) => ({
      row,
      column,
      year: yearInText(text) ?? year,
      event: counted,
      n,
    }));
    if (said.length > 0 || event === null || typeof cell !== "number" || year === null || cell === year) return said;
    return Number.isSafeInteger(cell) && cell >= 0 ? [{ row, column, year, event, n: cell }] : [];
  });
}

function yearInText(text: string): number | null {
  const year = /năm (20\d\d)(?!\d)/.exec(foldText(text))?.[1];
  return year === undefined ? null : Number(year);
}
