import type { LedgerEvent } from "../../life-cycle/ledger-entry.ts";
import type { Table } from "../../table.ts";
import type { ColumnUse } from "../area-sheet.ts";
import type { Header } from "../header/header.ts";
import { readMark } from "../cells/cell-vocabulary.ts";
import { isPlanYear, yearOfUse } from "../header/year-uses.ts";
import { readEvents } from "./ledger-words.ts";

/** How a year ended; the other events say why an area is on the list. */
const results: ReadonlySet<LedgerEvent> = new Set(["met", "notMet", "relapsed", "left"]);

/** Columns of a ledger with a row a year: beside a name in each row nobody reads them. */
const isOfSummary = /^(?:names|count) /;

/**
 * The header of a ledger with a row an event, or an area and a year. The only column of names stands for the name where
 * no other does.
 */
export function asAreaAndYear(table: Table, header: Header): Header {
  const uses = new Set(header.columns.map(({ use }) => use));
  const listed = header.columns.filter(({ use }) => use?.startsWith("names "));
  const name = uses.has("name") || listed.length !== 1 ? undefined : listed[0];
  const columns = header.columns.map((column) => (column === name ? { ...column, use: "name" } : column));
  return askedByCells(table, { ...header, columns, hasName: columns.some(({ use }) => use === "name") });
}

/**
 * A ledger with a row an area: a column that its heading leaves unread although its cells are events or years, or marks
 * below an event («Đạt»: x), is asked about.
 */
export function askedByCells(table: Table, header: Header): Header {
  const uses = new Set(header.columns.map(({ use }) => use));
  const byYear = header.columns.some(({ use }) => yearOfUse(use) !== null);
  const columns = header.columns.map((column): ColumnUse => {
    const use = column.use !== null && isOfSummary.test(column.use) ? null : column.use;
    if (use !== null || column.personal || column.question || column.isStated || column.heading === "") return column;
    const said = useOfCells(table, header.bottom, column);
    if (said === null) return { ...column, use };
    return { ...column, use, question: { among: byYear || uses.has(said) ? [] : [said], why } };
  });
  return { ...header, columns };
}

const why = { vi: "Ô của cột ghi năm, sự kiện hoặc dấu.", en: "Its cells hold years, events or marks." };

/** What most filled cells below a header say. */
function useOfCells({ rows }: Table, bottom: number, { index, heading }: ColumnUse): "year" | "kind" | "result" | null {
  const cells = rows.slice(bottom + 1).flatMap((row) => {
    const cell = row[index];
    return cell === undefined || cell === null || cell === "" ? [] : [cell];
  });
  const events = cells.map((cell) => (typeof cell === "string" && cell.length < 200 ? readEvents(cell).events : []));
  const isMost = (count: number) => count * 2 > cells.length;
  if (isMost(cells.filter((cell) => isPlanYear(Number(cell))).length)) return "year";
  if (isMost(cells.filter((cell) => readMark(cell).value !== null).length))
    return useOfEvents(readEvents(heading).events);
  if (!isMost(events.filter((found) => found.length > 0).length)) return null;
  return isMost(events.filter(([first]) => first !== undefined && results.has(first)).length) ? "result" : "kind";
}

function useOfEvents([first]: readonly LedgerEvent[]): "kind" | "result" | null {
  return first === undefined ? null : results.has(first) ? "result" : "kind";
}
