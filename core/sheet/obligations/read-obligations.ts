import type { Obligation } from "../../plan/obligation.ts";
import { foldText } from "../../register/fold.ts";
import type { Evidence } from "../../rules/judge-obligation.ts";
import { placeOf, type Cell, type CellPlace, type Table, type WorkbookContent } from "../../table.ts";
import { readCount, readYesNo } from "../cells/cell-vocabulary.ts";
import { readDate } from "../cells/read-date.ts";
import { readText } from "../cells/read-text.ts";
import { managedTable } from "../managed/managed-table.ts";
import { obligationHeadings, type ObligationColumn } from "./obligation-headings.ts";

const columnNamed = new Map(
  Object.entries(obligationHeadings).map(([id, heading]) => [foldText(heading), id as ObligationColumn]),
);

/** One row: a duty of one holder in one year, with its evidence as it is written. */
export interface ObligationRow {
  readonly obligation: Obligation;
  /** Both "" for a duty of the district or the province. */
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly evidence: Evidence;
  readonly place: CellPlace;
}

/** What was understood of the sheet «Thực hiện». */
interface ObligationSheet {
  readonly rows: readonly ObligationRow[];
  /** Codes that the plan does not have, and where they stand. */
  readonly unknown: readonly { readonly id: string; readonly place: CellPlace }[];
  /** Cells with something in them that is no answer, no count and no day: no evidence, and said. */
  readonly unreadable: readonly CellPlace[];
}

/** Rows within which the heading row stands. */
const searched = 12;

/**
 * The sheets «Thực hiện» of a workbook: the one of the program's name, else each with a heading «Mã nghĩa vụ» and at least
 * three of the others. Several years may stand below each other. Null where there is none, or the plan has no duties.
 *
 * @example readObligations({ tables: [] }, obligationsOf(plan7488)) // null
 */
export function readObligations(content: WorkbookContent, obligations: readonly Obligation[]): ObligationSheet | null {
  if (obligations.length === 0) return null;
  const own = managedTable(content, "DIABAN_THUCHIEN");
  const found = (own ? [own] : content.tables).flatMap((table) => {
    const head = headOf(table);
    return head ? [readTable(table, head, obligations)] : [];
  });
  if (found.length === 0) return null;
  return {
    rows: found.flatMap(({ rows }) => rows),
    unknown: found.flatMap(({ unknown }) => unknown),
    unreadable: found.flatMap(({ unreadable }) => unreadable),
  };
}

/**
 * The row of a table with the headings of the sheet «Thực hiện», from 0; null where there is none.
 *
 * @example headingRowOf({ name: "", sheet: "", address: "A1", rows: [["Mã nghĩa vụ"]] }) // null
 */
export function headingRowOf(table: Table): number | null {
  return headOf(table)?.row ?? null;
}

interface Head {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<ObligationColumn, number>>>;
}

function headOf({ rows }: Table): Head | null {
  for (const [row, cells] of rows.slice(0, searched).entries()) {
    const columns: Partial<Record<ObligationColumn, number>> = {};
    for (const [column, cell] of cells.entries()) {
      const id = typeof cell === "string" ? columnNamed.get(foldText(cell)) : undefined;
      if (id) columns[id] ??= column;
    }
    if (columns.id !== undefined && Object.keys(columns).length >= 4) return { row, columns };
  }
  return null;
}

function readTable(table: Table, { row: head, columns }: Head, obligations: readonly Obligation[]): ObligationSheet {
  const rows: ObligationRow[] = [];
  const unknown: { id: string; place: CellPlace }[] = [];
  const unreadable: CellPlace[] = [];
  const textAt = (row: number, id: ObligationColumn) => readText(table, row, columns[id] ?? -1);
  const placeAt = (row: number, id: ObligationColumn): CellPlace => placeOf(table, row, columns[id] ?? 0);
  for (let row = head + 1; row < table.rows.length; row += 1) {
    const id = textAt(row, "id").toUpperCase();
    // A group row («II. Xã Phước Tân») has a text and no code; a repeated heading row says its own name.
    if (!/^[A-Z]{1,3}\d{1,2}$/.test(id)) continue;
    const obligation = obligations.find((one) => one.id === id);
    if (!obligation) {
      unknown.push({ id, place: placeAt(row, "id") });
      continue;
    }
    const cellAt = (column: ObligationColumn) => table.rows[row]?.[columns[column] ?? -1] ?? null;
    const read = <Value>(column: ObligationColumn, value: Value | null): Value | null => {
      if (value === null && textAt(row, column) !== "") unreadable.push(placeAt(row, column));
      return value;
    };
    const year = readCount(cellAt("year")).value;
    if (year === null) {
      // Of which year it is nobody says: it is evidence of none.
      unreadable.push(placeAt(row, "id"));
      continue;
    }
    const answer = read("answer", readYesNo(cellAt("answer")).value);
    const document = textAt(row, "document");
    const evidence: Evidence = {
      answer: answer === null ? null : answer > 0,
      done: read("done", readCount(cellAt("done")).value),
      total: read("total", readCount(cellAt("total")).value),
      document: document === "" ? null : document,
      date: read("date", readDate(cellAt("date")).iso),
      money: read("money", moneyOf(cellAt("money"))),
    };
    const [code, name] = [textAt(row, "code"), textAt(row, "name")];
    if (code === "" && name === "" && obligation.scope.every((scope) => scope === "area")) {
      // A row of the template for an area that nobody has chosen yet; evidence in it is of no area.
      if (Object.values(evidence).some((value) => value !== null)) unreadable.push(placeAt(row, "id"));
      continue;
    }
    rows.push({ obligation, code, name, year, evidence, place: placeAt(row, "id") });
  }
  return { rows, unknown, unreadable };
}

/** Million đồng may have decimals; a figure with a unit or of thousands in dots is not guessed. */
function moneyOf(cell: Cell): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) && cell >= 0 ? cell : null;
  return typeof cell === "string" && /^\d{1,9}$/.test(cell.trim()) ? Number(cell) : null;
}
