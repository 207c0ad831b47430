import type { LedgerEntry, LedgerEvent } from "../../life-cycle/ledger-entry.ts";
import { placeOf } from "../../table.ts";
import type { LedgerRow, OddEntry } from "./ledger.ts";
import type { LedgerCells } from "./ledger-cells.ts";
import { ledgerUnitOf, type DatedRow } from "./ledger-units.ts";
import { readEvents } from "./ledger-words.ts";
import { readDate } from "../cells/read-date.ts";
import { readDecision } from "../cells/read-decision.ts";
import { readText } from "../cells/read-text.ts";

/** A row with what it says of its decision; of a wide ledger no row says anything. */
export function ledgerRow(named: DatedRow, cells: LedgerCells, otherYear: number | null): LedgerRow {
  const { row } = named;
  const listed = eventListed(named, cells);
  const both = cells.columns.at("decision") < 0 ? null : readDecision(cells.text(row, "decision"));
  const date = both ? both.day : cells.cell(row, "decisionDate");
  const { events } = readEvents(cells.text(row, "event") || cells.text(row, "kind"));
  return {
    ...named,
    facts: [],
    approved: listed === "approved" || events.includes("approved"),
    // The decision of a carry-over stands in the row of an earlier year.
    carriedOver: false,
    decisionNumber: both ? both.number : cells.text(row, "decisionNumber") || null,
    decisionDate: date === null || date === "" ? null : readDate(date),
    decidedFor: cells.year(row) ?? otherYear,
  };
}

/** The events of one row; what cannot be read is told, and never guessed. */
export function entriesOf(
  area: LedgerRow,
  cells: LedgerCells,
  otherYear: number | null,
  tell: (column: number, trouble: OddEntry["trouble"]) => void,
): readonly LedgerEntry[] {
  const { row, approved, decisionDate } = area;
  const { table, isLong, columns } = cells;
  const unit = ledgerUnitOf(area);
  if (cells.form === "summary") return listedEntry(area, cells, otherYear, tell);
  // The day of a decision that cannot be read is told with the decision.
  const isOddDate = decisionDate !== null && decisionDate.iso === null && typeof decisionDate.raw !== "object";
  const dated = columns.at("decision") < 0 ? "decisionDate" : "decision";
  if (isLong && isOddDate && !approved) tell(columns.at(dated), "date");
  const particulars = {
    decisionNumber: isLong ? area.decisionNumber : null,
    note: isLong ? cells.text(row, "note") || null : null,
  };
  const hasYearColumn = columns.at("year") >= 0;

  return cells.eventColumns.flatMap(({ index, year: ownYear, mayBeBlank }) => {
    const raw = table.rows[row]?.[index] ?? null;
    // An error value is a complaint of its own.
    if (typeof raw === "object" && raw !== null) return [];
    const text = typeof raw === "string" ? readText(table, row, index) : String(raw ?? "");
    const { events, date, unread } = readEvents(text);
    if (unread.length > 0) tell(index, "event");
    else if (events.length === 0 && !mayBeBlank) tell(index, "no-event");
    const year = ownYear ?? (hasYearColumn ? cells.year(row) : otherYear);
    if (year === null && events.length > 0) {
      const isBlank = !hasYearColumn || cells.text(row, "year") === "";
      tell(hasYearColumn ? columns.at("year") : index, isBlank ? "no-year" : "year");
    }
    if (year === null || unit === null) return [];
    const isResult = index === columns.at("result");
    const resultDay = isResult ? readDate(cells.cell(row, "resultDate")).iso : null;
    const day = (isResult ? resultDay : isLong ? decisionDate?.iso : null) ?? date;
    return events.map((event) => ({ place: placeOf(table, row, index), unit, year, event, date: day, ...particulars }));
  });
}

/** The event under which a summary lists a name. */
function eventListed({ column }: DatedRow, { lists }: LedgerCells): LedgerEvent | null {
  return lists.find(({ index }) => index === column)?.event ?? null;
}

function listedEntry(
  area: LedgerRow,
  cells: LedgerCells,
  otherYear: number | null,
  tell: (column: number, trouble: OddEntry["trouble"]) => void,
): readonly LedgerEntry[] {
  const { row, column = 0, decisionDate } = area;
  const event = eventListed(area, cells);
  const unit = ledgerUnitOf(area);
  const year = cells.year(row) ?? otherYear;
  if (year === null) tell(column, "no-year");
  if (event === null || unit === null || year === null) return [];
  const place = placeOf(cells.table, row, column);
  const date = event === "approved" ? (decisionDate?.iso ?? null) : null;
  return [{ place, unit, year, event, date, decisionNumber: area.decisionNumber, note: null }];
}
