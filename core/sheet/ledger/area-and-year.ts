import type { LedgerEvent } from "../../life-cycle/ledger-entry.ts";
import type { Table } from "../../table.ts";
import type { ColumnUse } from "../area-sheet.ts";
import type { Header } from "../header/header.ts";
import { whyAsked } from "../heading/heading-answer.ts";
import { isPlanYear } from "../header/year-uses.ts";
import { readEvents } from "./ledger-words.ts";

/** How a year ended; the other events say why an area is on the list. */
const results: ReadonlySet<LedgerEvent> = new Set(["met", "notMet", "relapsed", "left"]);

/** Columns of a ledger with a row a year: beside a name in each row nobody reads them. */
const isOfSummary = /^(?:names|count) /;

/**
 * The header of a ledger with a row an event, or an area and a year. The only column of names stands for the name where
 * no other does; a column that its heading leaves unread although its cells are events, or years, is asked about.
 */
export function asAreaAndYear(table: Table, header: Header): Header {
  const uses = new Set(header.columns.map(({ use }) => use));
  const listed = header.columns.filter(({ use }) => use?.startsWith("names "));
  const name = uses.has("name") || listed.length !== 1 ? undefined : listed[0];
  const columns = header.columns.map((column): ColumnUse => {
    if (column === name) return { ...column, use: "name" };
    const use = column.use !== null && isOfSummary.test(column.use) ? null : column.use;
    if (use !== null || column.personal || column.question || column.isStated || column.heading === "") return column;
    const said = useOfCells(table, header.bottom, column.index);
    const question = said === null || uses.has(said) ? null : { among: [said], why: whyAsked.incomplete };
    return { ...column, use, question };
  });
  return { ...header, columns, hasName: columns.some(({ use }) => use === "name") };
}

/** What most filled cells below a header say. */
function useOfCells({ rows }: Table, bottom: number, column: number): "year" | "kind" | "result" | null {
  const cells = rows.slice(bottom + 1).flatMap((row) => {
    const cell = row[column];
    return cell === undefined || cell === null || cell === "" ? [] : [cell];
  });
  const events = cells.map((cell) => (typeof cell === "string" && cell.length < 200 ? readEvents(cell).events : []));
  const isMost = (count: number) => count * 2 > cells.length;
  if (isMost(cells.filter((cell) => isPlanYear(Number(cell))).length)) return "year";
  if (!isMost(events.filter((found) => found.length > 0).length)) return null;
  return isMost(events.filter(([first]) => first !== undefined && results.has(first)).length) ? "result" : "kind";
}
