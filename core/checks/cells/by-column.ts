import type { Finding, Fix } from "../../finding.ts";
import { fill, type Sentence } from "../../sentence.ts";
import type { AreaSheet, CellTrouble, OddCell, UntidyText } from "../../sheet/area-sheet.ts";
import { shownText } from "../../sheet/cells/shown-text.ts";
import { placeOf, type Cell } from "../../table.ts";
import type { SheetContext, Particulars } from "../check.ts";
import { cellInWords, listOf, plainText, spoken } from "../listing.ts";
import { cellAt, columnInWords, isValueColumn, namedUnit } from "../sheet-parts.ts";

/** A cell that a finding lists, with what a fix would write into it if one can be offered. */
interface FaultyCell {
  readonly row: number;
  readonly column: number;
  readonly raw: Cell;
  readonly mended?: Cell;
}

/** The faulty cells of one column, top to bottom. */
export interface FaultyColumn {
  /** Value column id or plain use. */
  readonly use: string;
  readonly heading: string;
  readonly cells: readonly FaultyCell[];
}

/** The columns in which the reader met a trouble, left to right. */
export function columnsInTrouble({ odd, columns }: AreaSheet, trouble: CellTrouble): readonly FaultyColumn[] {
  const cells = new Map<number, OddCell[]>();
  for (const cell of odd) {
    if (cell.trouble !== trouble) continue;
    const own = cells.get(cell.column);
    if (own) own.push(cell);
    else cells.set(cell.column, [cell]);
  }
  if (cells.size === 0) return [];
  return columns.flatMap(({ index, use, heading }) => {
    const own = cells.get(index);
    return use === null || !own ? [] : [{ use, heading, cells: own }];
  });
}

/** The same for the columns that hold no figures, where the reader looks for no trouble but a cell may still have it. */
export function plainColumnsWith(
  sheet: AreaSheet,
  isFaulty: (row: number, column: number) => boolean,
): readonly FaultyColumn[] {
  return sheet.columns.flatMap(({ index, use, heading }) => {
    if (use === null || isValueColumn(sheet, use)) return [];
    const faulty: number[] = [];
    for (let row = sheet.headerBottom + 1; row < sheet.table.rows.length; row += 1) {
      if (isFaulty(row, index)) faulty.push(row);
    }
    if (faulty.length === 0) return [];
    const areas = new Set(sheet.areas.map(({ row }) => row));
    const skipped = new Set(sheet.skipped.map(({ row }) => row));
    const told = new Set(sheet.odd.flatMap(({ row, column }) => (column === index ? [row] : [])));
    // A row whose very name cannot be read is no area yet, and nobody else would speak of it.
    const isRow = (row: number) => areas.has(row) || (!skipped.has(row) && (use === "name" || use === "code"));
    const cells = faulty
      .filter((row) => isRow(row) && !told.has(row))
      .map((row): FaultyCell => ({ row, column: index, raw: cellAt(sheet, row, index) }));
    return cells.length > 0 ? [{ use, heading, cells }] : [];
  });
}

/** The columns with texts in a legacy encoding or not tidy; what a person's name looks like is nobody's business. */
function untidyColumns({ untidy, columns }: AreaSheet, kind: UntidyText["kind"]): readonly FaultyColumn[] {
  if (untidy.length === 0) return [];
  return columns.flatMap(({ index, use, heading, personal }) => {
    const own = untidy.filter((text) => text.kind === kind && text.column === index);
    if (personal || own.length === 0) return [];
    const cells = own.map(({ row, column, raw, tidy }) => ({ row, column, raw, mended: tidy }));
    return [{ use: use ?? "", heading, cells }];
  });
}

/**
 * The particulars of a column's finding: {column}, {count} and {cells}, places, units, values and, where cells can be
 * mended, the fix.
 *
 * @param fixLabel says in {count} how many cells it changes
 */
export function particularsOf(
  sheet: AreaSheet,
  { use, heading, cells }: FaultyColumn,
  fixLabel?: Sentence,
): Particulars & { readonly numbers: NonNullable<Particulars["numbers"]> } {
  const areaOfRow = new Map(sheet.areas.map((area) => [area.row, area]));
  const places = cells.map(({ row, column }) => placeOf(sheet.table, row, column));
  const units = cells.map(({ row }) => areaOfRow.get(row)).map((area) => area && namedUnit(area));
  const words = cells.map(({ raw }, at) => {
    const address = places[at]?.address ?? "";
    return raw === null ? address : spoken(address, " ", cellInWords(raw));
  });
  const values = cells.map(({ raw }, at) => `${units[at]?.code ?? units[at]?.name ?? ""}=${plainText(raw)}`);
  const isValue = isValueColumn(sheet, use);
  const fix = fixLabel && fixOf(sheet, cells, fixLabel);
  return {
    numbers: { column: columnInWords(sheet, use, heading), count: cells.length, cells: listOf(words) },
    cells: places,
    units: units.filter((unit) => unit !== undefined),
    // Sorting the sheet must not reopen what was settled.
    values: isValue ? values.sort() : [heading, ...values.sort()],
    ...(isValue && { column: use }),
    ...(fix && { fix }),
  };
}

function fixOf({ table }: AreaSheet, cells: readonly FaultyCell[], label: Sentence): Fix | undefined {
  const changes = cells.flatMap(({ row, column, raw, mended }) => {
    // A value written over a formula would cut the cell off from what it is worked out of.
    const isFormula = (table.formulas?.[row]?.[column] ?? null) !== null;
    return mended === undefined || isFormula ? [] : [{ ...placeOf(table, row, column), before: raw, after: mended }];
  });
  return changes.length > 0 ? { label: fill(label, { count: changes.length }), changes } : undefined;
}

/** The same with both faces of each number: «D4 hiện 03/4, giá trị 43193». */
export function findShown(
  { reading: { sheet } }: SheetContext,
  trouble: CellTrouble,
  say: (particulars: Particulars) => Finding,
): readonly Finding[] {
  if (!sheet) return [];
  return columnsInTrouble(sheet, trouble).map((column) => {
    const particulars = particularsOf(sheet, column);
    const cells = listOf(column.cells.map(({ row, column: at }) => shownFaces(sheet, row, at)));
    return say({ ...particulars, numbers: { ...particulars.numbers, cells } });
  });
}

function shownFaces(sheet: AreaSheet, row: number, column: number): Sentence {
  const { table } = sheet;
  const { address } = placeOf(table, row, column);
  const raw = cellAt(sheet, row, column);
  const shown = shownText(raw, table.formats?.[row]?.[column] ?? null, table.texts?.[row]?.[column] ?? null);
  const faces = { address, shown, value: plainText(raw) };
  return shown === ""
    ? fill({ vi: "{address} không hiện gì, giá trị {value}", en: "{address} shows nothing, holds {value}" }, faces)
    : fill({ vi: "{address} hiện {shown}, giá trị {value}", en: "{address} shows {shown}, holds {value}" }, faces);
}

/** One finding a column, for the checks that have nothing more to say than which cells. */
export function findTrouble(
  { reading: { sheet } }: SheetContext,
  trouble: CellTrouble | UntidyText["kind"],
  say: (particulars: Particulars) => Finding,
  fixLabel?: Sentence,
): readonly Finding[] {
  if (!sheet) return [];
  const columns =
    trouble === "legacy" || trouble === "untidy" || trouble === "surrounded"
      ? untidyColumns(sheet, trouble)
      : columnsInTrouble(sheet, trouble);
  return columns.map((column) => say(particularsOf(sheet, column, fixLabel)));
}
