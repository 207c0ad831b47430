import { formatBlock } from "../../address.ts";
import type { Criterion } from "../../plan/plan.ts";
import { valueColumns, type ValueColumn } from "../../plan/value-columns.ts";
import type { AreaFacts } from "../../score/score.ts";
import type { Cell, Table } from "../../table.ts";
import { findHeader, headerAt, type Header } from "../header/header.ts";
import { readFacts } from "../cells/read-cells.ts";
import { registerDates, registerOf } from "../../register/registers.ts";
import { isNumberingRow } from "../areas/row-kind.ts";
import { sortRows } from "../areas/rows.ts";
import { areUnnamedAreas } from "../areas/unnamed-rows.ts";
import { SheetColumns } from "../header/sheet-columns.ts";
import { selectionVocabulary } from "../header/vocabulary.ts";

/** The areas of a range of figures: what a cell formula is handed. */
export interface CriteriaRange {
  /** One entry an area. */
  readonly facts: readonly AreaFacts[];
  /** How many rows the header takes, with what stands above it. */
  readonly headerRows: number;
  /** For each row below the header down to the last area the index into `facts`; null for a row that is no area. */
  readonly rows: readonly (number | null)[];
  /** Whether a column says which unit a row is. */
  readonly hasNames: boolean;
}

/** Why a range cannot be read. */
export interface UnreadableRange {
  readonly why: "empty" | "no-header" | "duplicate-column";
  /** How wide it is, and for a duplicate the column id. */
  readonly width: number;
  readonly column?: string;
}

/**
 * Reads a range that is either exactly the value columns in the plan's order, or has its header row and its columns
 * in any order. Cells that say no number have no value, as blanks have none. Which rows are areas is read as in a sheet where the range
 * has names or codes, else from the figures.
 *
 * @example readCriteriaRange([["Số vụ ma túy", "PPHS"], [3, 12]], plan7488.criteria).facts[0][0] // 12 for a1
 */
export function readCriteriaRange(
  rows: readonly (readonly Cell[])[],
  criteria: readonly Criterion[],
): CriteriaRange | UnreadableRange {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return { why: "empty", width };
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 });
  const table: Table = { name: "", sheet: "", address, rows };
  const columns = valueColumns(criteria);
  const header = headerOf(table, criteria);
  if (header) {
    const at = columns.map(({ id }) => header.columns.find(({ use }) => use === id)?.index ?? -1);
    const twice = columns.find(({ id }) => header.columns.filter(({ use }) => use === id).length > 1);
    return twice ? { why: "duplicate-column", width, column: twice.id } : readAreas(table, header, columns, at);
  }
  if (width !== columns.length) return { why: "no-header", width };
  return readAreas(table, null, columns, [...columns.keys()]);
}

/**
 * True for a range that cannot be read.
 *
 * @example isUnreadable(readCriteriaRange([], plan7488.criteria)) // true
 */
export function isUnreadable(range: CriteriaRange | UnreadableRange): range is UnreadableRange {
  return "why" in range;
}

/** A formula may be given one or two columns, too few for a header that has to be searched for. */
function headerOf(table: Table, criteria: readonly Criterion[]): Header | null {
  const vocabulary = selectionVocabulary(criteria);
  const found = findHeader(table, vocabulary);
  if (found) return found;
  const first = headerAt(table, { top: 0, bottom: 0 }, vocabulary);
  return first.values > 0 ? first : null;
}

function readAreas(
  table: Table,
  header: Header | null,
  columns: readonly ValueColumn[],
  at: readonly number[],
): CriteriaRange {
  const headerRows = header ? header.bottom + 1 : 0;
  const read = table.rows.slice(headerRows).map((cells, offset) => ({
    // A row that numbers the columns stands directly below their headings, and says nothing.
    cells: header && offset === 0 && isNumberingRow(cells) ? [] : at.map((column) => cells[column] ?? null),
    facts: readFacts(table, headerRows + offset, columns, at, []),
  }));
  const named = header && areNamedAreas(table, header, columns);
  const isArea = named ?? areUnnamedAreas(read, columns);
  const facts: AreaFacts[] = [];
  const rows = read.slice(0, isArea.lastIndexOf(true) + 1).map((row, offset) => {
    if (isArea[offset] !== true) return null;
    facts.push(row.facts);
    return facts.length - 1;
  });
  return { facts, headerRows, rows, hasNames: named !== null };
}

/** For each row below the header whether it is an area; null where the range has neither names nor codes. */
function areNamedAreas(table: Table, header: Header, values: readonly ValueColumn[]): readonly boolean[] | null {
  const columns = new SheetColumns({ table, header }, values);
  if (columns.at("name") < 0 && columns.at("code") < 0) return null;
  const { areas } = sortRows(table, header.bottom, columns.forRows, registerOf(registerDates[0]));
  const found = new Set(areas.map(({ row }) => row));
  return table.rows.slice(header.bottom + 1).map((_cells, offset) => found.has(header.bottom + 1 + offset));
}
