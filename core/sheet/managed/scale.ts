import type { Criterion } from "../../plan/plan.ts";
import { valueColumns } from "../../plan/value-columns.ts";
import { ratioOf, type Decimal } from "../../ratio.ts";
import { foldText } from "../../register/fold.ts";
import { checkScale, type Scale, type ScaleRow } from "../../score/scale.ts";
import type { Sentence } from "../../sentence.ts";
import {
  isEmptyCell,
  originOf,
  placeOf,
  type Cell,
  type CellPlace,
  type Table,
  type WorkbookContent,
} from "../../table.ts";
import type { ManagedSheet } from "./managed-sheets.ts";
import { isText, managedTable } from "./managed-table.ts";
import { readDate } from "../cells/read-date.ts";
import { managedSheetOf, put, existingRows } from "./existing-rows.ts";

const header = ["Mã", "Tiêu chí", "Mức chuẩn", "Trọng số", "Căn cứ"] as const;
const basisInWords: Readonly<Record<ScaleRow["basis"], string>> = {
  plan: "Kế hoạch",
  stated: "Người dùng đặt",
  frozen: "Chốt từ số liệu",
  fixed: "Cố định",
};

/** A scale stored in the workbook; `problems` is not empty when it cannot be used as it stands. */
export interface StoredScale {
  /** Null too while no level of a count is written: the scale is laid out, but not stored yet. */
  readonly scale: Scale | null;
  readonly problems: readonly Sentence[];
  /** By the column that bears the weight: they hold although the levels do not. Absent when one cannot be used. */
  readonly weights?: Readonly<Record<string, Decimal>>;
}

/**
 * Reads «Thang điểm»; null when the workbook has none.
 *
 * @example readScale({ tables: [table] }, plan7488.criteria) // null
 */
export function readScale(content: WorkbookContent, criteria: readonly Criterion[]): StoredScale | null {
  const table = managedTable(content, "DIABAN_THANGDIEM");
  if (!table) return null;
  const found = rowsById(table);
  const weights = weightsIn(found, criteria);
  const own = weights && { weights };
  if (weights && isWithoutLevels(found, criteria)) return { scale: null, problems: [], weights };
  const rows: ScaleRow[] = [];
  const problems: Sentence[] = [];
  const firstParts = new Set<string>();
  for (const { id, kind, criterionId } of valueColumns(criteria)) {
    const isFirstPart = !firstParts.has(criterionId);
    firstParts.add(criterionId);
    const cells = found.get(id);
    const level = decimalOf(cells?.[2]);
    const weight = isFirstPart ? decimalOf(cells?.[3]) : null;
    if (level === null || (isFirstPart && weight === null)) {
      problems.push({
        vi: `«Thang điểm» thiếu hoặc sai mức chuẩn, trọng số của ${id}.`,
        en: `The scale lacks a readable level or weight for ${id}.`,
      });
      continue;
    }
    rows.push({ column: id, kind, level, weight, basis: basisOf(cells?.[4]), ...noteOf(cells?.[4]) });
  }
  if (problems.length > 0) return { scale: null, problems, ...own };
  const scale: Scale = { rows, provisional: false, ...dateAndSource(table) };
  const faults = checkScale(criteria, scale) ?? [];
  return faults.length > 0 ? { scale: null, problems: faults, ...own } : { scale, problems: [], ...own };
}

type RowsById = ReadonlyMap<string, readonly Cell[]>;

function weightsIn(found: RowsById, criteria: readonly Criterion[]): Readonly<Record<string, Decimal>> | null {
  const weights: Record<string, Decimal> = {};
  const rows = valueColumns(criteria).map(({ id, kind, criterion }, index, columns): ScaleRow => {
    const isFirstPart = columns[index - 1]?.criterion !== criterion;
    const weight = isFirstPart ? decimalOf(found.get(id)?.[3]) : null;
    if (weight !== null) weights[id] = weight;
    return { column: id, kind, level: 1, weight, basis: "fixed" };
  });
  return checkScale(criteria, { rows, provisional: true }) === null ? weights : null;
}

function isWithoutLevels(found: RowsById, criteria: readonly Criterion[]): boolean {
  const counts = valueColumns(criteria).filter(({ kind }) => kind === "count");
  return counts.length > 0 && counts.every(({ id }) => found.has(id) && isEmptyCell(found.get(id)?.[2]));
}

/**
 * «Thang điểm» as a sheet of ours: title; date and source; header; one row a value column.
 *
 * @example scaleSheet(scale, plan7488.criteria, "2018-01-15", "Rà soát 2018").name // "DIABAN_THANGDIEM"
 */
export function scaleSheet(scale: Scale, criteria: readonly Criterion[], date: string, source: string): ManagedSheet {
  const columns = valueColumns(criteria);
  const rows: Cell[][] = [
    ["Thang điểm đã chốt (Quy ước Q13, Q14)", null, null, null, null],
    ["Ngày", date, "Nguồn", source, null],
    [...header],
    ...scale.rows.map((row, index): Cell[] => [
      row.column,
      columns[index]?.heading.vi ?? row.column,
      numberIfExact(row.level),
      row.weight === null ? null : numberIfExact(row.weight),
      row.note ?? basisText(row),
    ]),
  ];
  return laidOut(rows);
}

/**
 * «Thang điểm» with weights alone: the levels of counts are left blank, so that nothing is frozen (see `readScale`).
 *
 * @example weightsSheet(scale, plan7488.criteria).table.rows[2][3] // 1
 */
export function weightsSheet(scale: Scale, criteria: readonly Criterion[]): ManagedSheet {
  const columns = valueColumns(criteria);
  return laidOut([
    ["Thang điểm: trọng số đã đặt, mức chuẩn chưa chốt (Quy ước Q13, Q14)", null, null, null, null],
    [...header],
    ...scale.rows.map(({ column, kind, level, weight }, index): Cell[] => [
      column,
      columns[index]?.heading.vi ?? column,
      kind === "count" ? null : numberIfExact(level),
      weight === null ? null : numberIfExact(weight),
      null,
    ]),
  ]);
}

/** A cell that states the weight of a criterion. */
export interface WeightCell extends CellPlace {
  readonly value: Cell;
  /** Without its "="; null where the cell has none. */
  readonly formula: string | null;
}

/**
 * Where «Thang điểm» has the weight of each criterion, by the column that bears it.
 *
 * @returns nothing without such a sheet, or where it lacks a row
 * @example weightCells({ tables: [table] }, plan7488.criteria).size // 0
 */
export function weightCells(content: WorkbookContent, criteria: readonly Criterion[]): ReadonlyMap<string, WeightCell> {
  const table = managedTable(content, "DIABAN_THANGDIEM");
  const places = new Map<string, WeightCell>();
  if (!table) return places;
  const bearers = new Set(valueColumns(criteria).map(({ id }) => id));
  table.rows.forEach(([id, , , value = null], row) => {
    const column = typeof id === "string" ? foldText(id) : "";
    if (!bearers.has(column) || places.has(column)) return;
    places.set(column, { ...placeOf(table, row, 3), value, formula: table.formulas?.[row]?.[3] ?? null });
  });
  return places;
}

function laidOut(rows: readonly (readonly Cell[])[]): ManagedSheet {
  const headerRow = rows.findIndex(([first]) => first === header[0]);
  return managedSheetOf("DIABAN_THANGDIEM", rows, { widths: [8, 40, 12, 12, 44], headings: [0, headerRow] });
}

/**
 * «Thang điểm» of a workbook with this scale in it. Where a sheet is there that has a row for each column, as a template
 * lays it out, only levels, weights, grounds, date and source change in it.
 *
 * @example scaleWith({ tables: [] }, scale, plan7488.criteria, "2018-01-15", "Rà soát 2018").name // "DIABAN_THANGDIEM"
 */
export function scaleWith(
  content: WorkbookContent,
  scale: Scale,
  criteria: readonly Criterion[],
  date: string,
  source: string,
): ManagedSheet {
  const fresh = scaleSheet(scale, criteria, date, source);
  const standing = managedTable(content, "DIABAN_THANGDIEM");
  if (!standing) return fresh;
  const { left } = originOf(standing);
  const rows = existingRows(standing);
  const rowOf = (text: Cell | undefined) =>
    typeof text === "string" ? rows.find((row) => isText(row[left], text)) : undefined;
  const [, about = [], , ...levels] = fresh.table.rows;
  const day = rowOf(about[0]);
  if (!day || !levels.every(([id]) => rowOf(id))) return fresh;
  put(day, left + 1, date);
  put(day, left + 3, source);
  for (const [id, , level = null, weight = null, basis = null] of levels) {
    const row = rowOf(id);
    if (!row) continue;
    put(row, left + 2, level);
    if (weight !== null) put(row, left + 3, weight);
    put(row, left + 4, basis);
  }
  return managedSheetOf("DIABAN_THANGDIEM", rows, fresh);
}

function basisText({ basis, positives }: ScaleRow): string {
  const text = basisInWords[basis];
  return basis === "frozen" && positives !== undefined ? `${text}: ${positives} giá trị dương` : text;
}

function basisOf(cell: Cell | undefined): ScaleRow["basis"] {
  const text = typeof cell === "string" ? cell : "";
  if (text.startsWith(basisInWords.plan)) return "plan";
  if (text.startsWith(basisInWords.frozen)) return "frozen";
  return text.startsWith(basisInWords.fixed) ? "fixed" : "stated";
}

function noteOf(cell: Cell | undefined): Pick<ScaleRow, "note" | "positives"> {
  if (typeof cell !== "string") return {};
  const positives = /^Chốt từ số liệu: (\d{1,6}) giá trị dương$/.exec(cell)?.[1];
  return positives !== undefined ? { positives: Number(positives) } : { note: cell };
}

function rowsById(table: Table): RowsById {
  const rows = new Map<string, readonly Cell[]>();
  for (const row of table.rows) {
    const [id] = row;
    if (typeof id === "string" && !rows.has(foldText(id))) rows.set(foldText(id), row);
  }
  return rows;
}

/** A weight or level is read as the decimal that is shown: 0.1 is exactly 1/10. */
function decimalOf(cell: Cell | undefined): Decimal | null {
  const text = typeof cell === "number" ? cell : typeof cell === "string" ? cell.trim().replace(",", ".") : null;
  if (text === null || text === "") return null;
  try {
    ratioOf(text);
    return text;
  } catch {
    return null;
  }
}

/** Excel holds a decimal of up to 15 digits as a number and shows it unchanged. */
function numberIfExact(decimal: Decimal): Cell {
  const number = Number(decimal);
  return String(number) === String(decimal) ? number : String(decimal);
}

function dateAndSource(table: Table): Pick<Scale, "date" | "source"> {
  const row = table.rows.find(([first]) => first === "Ngày");
  const date = readDate(row?.[1] ?? null).iso;
  const source = row?.[3];
  return { ...(date !== null && { date }), ...(typeof source === "string" && { source }) };
}
