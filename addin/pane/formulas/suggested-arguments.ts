import {
  formatAddress,
  formatBlock,
  parseAddress,
  parseBlock,
  valueColumns,
  type Block,
  type CellPlace,
  type SelectionAssessment,
  type SelectionSheet,
  type WorkbookContent,
} from "../../../core/index.ts";
import type { FunctionId } from "../../functions/index.ts";

/** What a call would be given, by the name of the parameter; what is not known is left out. */
export type SuggestedArguments = Readonly<Record<string, string>>;

/**
 * The right ranges for a function in a workbook as it was read: figures with their header where the columns are not
 * exactly those of the plan, the scale that the workbook stores, the units of the district, the year.
 *
 * @param place the cell in which the call will stand; ranges of another sheet bear its name
 */
export function suggestedArguments(
  id: FunctionId,
  place: CellPlace,
  { reading, result, plan }: SelectionAssessment,
  content: WorkbookContent,
): SuggestedArguments {
  const { sheet } = reading;
  const named = (home: string, block: Block) => prefix(home, place.sheet) + formatBlock(block);
  const scale = storedScale(
    content,
    valueColumns(plan.criteria).map(({ id: column }) => column),
  );
  const own = {
    criteria: sheet && named(sheet.table.sheet, figuresOf(sheet)),
    table: sheet && named(sheet.table.sheet, tableOf(sheet)),
    scale: scale && named(scale.sheet, scale.block),
    units: result && String(result.capUse.base.n),
    selected: result && String(result.capUse.used),
    year: sheet?.year === null || sheet?.year === undefined ? null : String(sheet.year),
    district: sheet?.district ? `"${sheet.district.name}"` : null,
    name: sheet && nameBeside(sheet, place),
    // A new unit is looked up in the list of its day; the two-tier list is the second.
    spread: null,
  };
  const wanted = parametersOf[id] ?? [];
  return Object.fromEntries(
    wanted.flatMap((parameter) => {
      const value = own[parameter];
      return value === null || value === undefined ? [] : [[parameter, value]];
    }),
  );
}

type Suggested = "criteria" | "table" | "scale" | "units" | "selected" | "year" | "district" | "name";

/** What can be said of a function's arguments from the workbook alone. */
const parametersOf: Partial<Readonly<Record<FunctionId, readonly Suggested[]>>> = {
  MUCTRAN: ["units"],
  TRONGTRAN: ["selected", "units"],
  DIEM: ["criteria", "scale"],
  DONGGOP: ["criteria", "scale"],
  XEPHANG: ["criteria", "scale"],
  KHOANGHANG: ["criteria", "scale"],
  DENGHI: ["criteria", "units", "scale"],
  THANGDIEM: ["criteria"],
  HANBAOCAO: ["year"],
  MADONVI: ["name", "district"],
  KIEMTRA: ["table", "year", "district", "scale"],
};

/** The first area's row and the last one's, as the spreadsheet counts them from 0. */
export function areaRows({ table, areas }: SelectionSheet): { readonly top: number; readonly bottom: number } {
  const { top } = parseBlock(table.address);
  const rows = areas.map(({ row }) => row);
  return { top: top + Math.min(...rows), bottom: top + Math.max(...rows) };
}

/** Rows between the first area and the last that are no areas: their results mean nothing. */
export function rowsBetween(sheet: SelectionSheet): number {
  const { top, bottom } = areaRows(sheet);
  return bottom - top + 1 - sheet.areas.length;
}

function figuresOf(sheet: SelectionSheet): Block {
  const { table, columns, values, headerTop } = sheet;
  const { top, left } = parseBlock(table.address);
  const ids = values.map(({ id }) => id);
  const used = columns.filter(({ use }) => use !== null && ids.includes(use));
  const places = used.map(({ index }) => index);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const isInOrder =
    used.length === ids.length && ids.every((id, at) => used.find(({ use }) => use === id)?.index === first + at);
  const rows = areaRows(sheet);
  return { top: isInOrder ? rows.top : top + headerTop, bottom: rows.bottom, left: left + first, right: left + last };
}

function tableOf(sheet: SelectionSheet): Block {
  const { top, left, right } = parseBlock(sheet.table.address);
  return { top: top + sheet.headerTop, bottom: areaRows(sheet).bottom, left, right };
}

function storedScale({ names = {}, tables }: WorkbookContent, ids: readonly string[]) {
  const table = tables.find(({ sheet }) => sheet === names["DIABAN_THANGDIEM"]);
  if (!table) return null;
  const { top, left } = parseBlock(table.address);
  const first = table.rows.findIndex(([id]) => id === ids[0]);
  const isInOrder = first >= 0 && ids.every((id, at) => table.rows[first + at]?.[0] === id);
  if (!isInOrder) return null;
  const block = { top: top + first, bottom: top + first + ids.length - 1, left: left + 2, right: left + 3 };
  return { sheet: table.sheet, block };
}

/** The name of the unit in whose row the call will stand. */
function nameBeside({ table, areas, columns }: SelectionSheet, place: CellPlace): string | null {
  const { top, left } = parseBlock(table.address);
  const { row } = parseAddress(place.address);
  const column = columns.find(({ use }) => use === "name")?.index;
  if (table.sheet !== place.sheet || column === undefined || !areas.some((area) => top + area.row === row)) return null;
  return formatAddress({ row, column: left + column });
}

function prefix(home: string, own: string): string {
  return home === own ? "" : `'${home.replaceAll("'", "''")}'!`;
}
