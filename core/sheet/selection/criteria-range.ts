import { formatBlock } from "../../address.ts";
import type { Criterion } from "../../plan/plan.ts";
import { valueColumns, type ValueColumn } from "../../plan/value-columns.ts";
import type { AreaFacts } from "../../score/score.ts";
import type { Cell, Table } from "../../table.ts";
import { findHeader, headerAt, type Header } from "../header/header.ts";
import { readFacts } from "../cells/read-cells.ts";
import { isNumberingRow } from "../areas/row-kind.ts";
import { selectionVocabulary } from "../header/vocabulary.ts";

/** The areas of a range of figures, without names: what a cell formula is handed. */
export interface CriteriaRange {
  /** One entry an area. */
  readonly facts: readonly AreaFacts[];
  /** For each row below the header the index into `facts`, or null for a row that numbers the columns. */
  readonly rows: readonly (number | null)[];
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
 * in any order. Cells that say no number have no value, as blanks have none.
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
    return twice
      ? { why: "duplicate-column", width, column: twice.id }
      : readAreas(table, header.bottom + 1, columns, at);
  }
  if (width !== columns.length) return { why: "no-header", width };
  return readAreas(table, 0, columns, [...columns.keys()]);
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

function readAreas(table: Table, from: number, columns: readonly ValueColumn[], at: readonly number[]): CriteriaRange {
  const facts: AreaFacts[] = [];
  const rows = table.rows.slice(from).map((cells, offset) => {
    if (offset === 0 && from > 0 && isNumberingRow(cells)) return null;
    facts.push(readFacts(table, from + offset, columns, at, []));
    return facts.length - 1;
  });
  return { facts, rows };
}
