import type { Register } from "../../register/unit.ts";
import type { WorkbookContent } from "../../table.ts";
import type { AreaSheet, NamedRow, ReadingOptions, SheetPlace, SheetValue, TotalRow } from "../area-sheet.ts";
import type { Layout } from "../header/layout.ts";
import { nameRows, untidyCell } from "./named-rows.ts";
import { sortRows, type FoundArea, type FoundRows } from "./rows.ts";
import type { SheetColumns } from "../header/sheet-columns.ts";

/** All that the rows of a sheet are read with. */
export interface RowSource<Value extends SheetValue> {
  readonly content: WorkbookContent;
  readonly layout: Layout;
  readonly columns: SheetColumns<Value>;
  readonly register: Register;
  readonly year: number | null;
  readonly options: ReadingOptions;
  /** The locality that the workbook names, for a sheet that names none. */
  readonly place?: SheetPlace | null;
}

/** A sheet whose rows are told apart and have their units; the cells of each are still to be read. */
interface NamedSheet<Value extends SheetValue> extends Omit<AreaSheet, "areas" | "odd" | "values"> {
  readonly values: readonly Value[];
  readonly named: readonly NamedRow[];
}

/**
 * Reads the rows below a header: which are areas, of which unit, in which district, what totals add up. Nothing is
 * dropped without being named in `skipped`.
 */
export function readAreas<Value extends SheetValue>(source: RowSource<Value>): NamedSheet<Value> {
  const { content, layout, columns, register, year, options } = source;
  const { table, header } = layout;
  const rows = sortRows(table, header.bottom, columns.forRows, register);
  const within = { ...options, ...(source.place !== undefined && { place: source.place }) };
  const { named, place, district, manyDistricts } = nameRows(layout, columns, rows.areas, register, within, content);
  return {
    table,
    headerTop: header.top,
    headerBottom: header.bottom,
    columns: header.columns,
    values: columns.values,
    named,
    skipped: rows.skipped,
    totals: rows.totals.map((total) => ({ row: total.row, label: total.label, of: partsOf(total, rows) })),
    year,
    place,
    district,
    manyDistricts,
    untidy: named.flatMap((row) => untidyCell(table, row, columns.at("name"), register)),
  };
}

/** Which areas a total should be the sum of. */
function partsOf(total: FoundRows["totals"][number], { areas }: FoundRows): TotalRow["of"] {
  const indexes = areas.map((_area, index) => index);
  const sameGroup = (index: number) => areas[index]?.group === total.group;
  if (total.kind === "group") return indexes.filter(sameGroup);
  const before = indexes.filter((index) => index < total.areasBefore);
  const hasGroups = areas.some(({ group }: FoundArea) => group > 0);
  const more = total.areasBefore < areas.length;
  // A «Tổng cộng» that areas still follow closes its group, unless it stands above them all.
  if (total.kind === "total") return hasGroups && more && before.length > 0 ? before.filter(sameGroup) : indexes;
  return hasGroups ? before.filter(sameGroup) : before;
}
