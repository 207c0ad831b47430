import { districtOf } from "../../register/district-of.ts";
import { matchDistrict } from "../../register/match-district.ts";
import { matchUnit } from "../../register/match-unit.ts";
import { placeCalled } from "../../register/places/places-in-text.ts";
import type { UnitMatch } from "../../register/match.ts";
import { tidyText } from "../../register/tidy.ts";
import type { District, Register } from "../../register/unit.ts";
import type { Table, WorkbookContent } from "../../table.ts";
import type { NamedRow, ReadingOptions, SheetPlace, UntidyText } from "../area-sheet.ts";
import type { Layout } from "../header/layout.ts";
import { readText, repairedText } from "../cells/read-text.ts";
import { isKnown, type FoundArea } from "./rows.ts";
import type { SheetColumns } from "../header/sheet-columns.ts";
import { placeOfSheet } from "../header/sheet-place.ts";
import { districtCoded, settleDistrict } from "./settle-district.ts";

/** The rows of a sheet with the units that they are about, and the district that follows. */
interface NamedRows {
  readonly named: readonly NamedRow[];
  /** What the sheet says of its locality; null when it does not. */
  readonly place: SheetPlace | null;
  readonly district: District | null;
  readonly manyDistricts: boolean;
}

/**
 * Finds the unit of each row. The district that tells communes of one name apart is, in this order: the one stated for
 * the row, by the user, by the title, by the names of sheet and file, by the units themselves.
 */
export function nameRows(
  layout: Layout,
  columns: SheetColumns,
  found: readonly FoundArea[],
  register: Register,
  options: ReadingOptions & { readonly place?: SheetPlace | null },
  content: WorkbookContent,
): NamedRows {
  const { table } = layout;
  const place = placeOfSheet(layout, options, content, register.date) ?? options.place ?? null;
  const asked = options.district;
  const stated =
    (place && settleDistrict(register, place, found)) ??
    (asked !== undefined && place === null ? matchDistrict(register, asked) : null);
  const inRows = districtsInRows(table, found, columns, register);
  const named = new Set(inRows.filter((district) => district !== null).map(({ code }) => code));

  const only = named.size === 1 && !inRows.includes(null) ? (inRows[0] ?? null) : null;
  const known = stated ?? only;
  const blind = known ? [] : found.map(({ said }) => matchUnit(register, said, null));
  // One name of several districts that the units do not settle is asked.
  const isAsked = known === null && (place?.districts.length ?? 0) > 1 && sharesName(place);
  const fromUnits = named.size > 1 || isAsked ? null : districtOf(blind);
  const manyDistricts = known === null && fromUnits === null && !isAsked && spansDistricts(named.size, blind, register);
  const district = known ?? fromUnits;
  return {
    named: found.map(({ row, said, column }, index) => {
      const match = matchUnit(register, said, inRows[index] ?? district);
      return { row, name: said.name ?? "", code: said.code, match, ...(column !== undefined && { column }) };
    }),
    place,
    district: manyDistricts ? null : district,
    manyDistricts,
  };
}

function sharesName(place: SheetPlace | null): boolean {
  return new Set(place?.districts.map(({ name }) => name)).size === 1;
}

/** A province's sheet; from 1/7/2025 there are no districts, and every sheet is one. */
function spansDistricts(named: number, matches: readonly UnitMatch[], register: Register): boolean {
  if (register.units.length > 0 && register.units.every(({ district }) => district === null)) return true;
  const districts = new Set(matches.map((match) => ("unit" in match ? match.unit.district?.code : undefined)));
  districts.delete(undefined);
  return named > 1 || districts.size > 1;
}

/** The district of each row; a column says the same few over and over, and each text is looked up once. */
function districtsInRows(
  table: Table,
  found: readonly FoundArea[],
  columns: SheetColumns,
  register: Register,
): readonly (District | null)[] {
  const known = new Map<string, District | null>([["", null]]);
  return found.map(({ row, district }) => {
    const text = readText(table, row, columns.at("district"));
    if (!known.has(text)) known.set(text, districtCalled(text, register));
    return known.get(text) ?? district;
  });
}

function districtCalled(text: string, register: Register): District | null {
  const [only, ...more] = placeCalled(text)?.districts ?? [];
  const district = only && more.length === 0 ? districtCoded(register, only.code) : null;
  return district ?? matchDistrict(register, text);
}

/** A name in an old encoding, not tidy, or with something around it; none when the cell is as it should be. */
export function untidyCell(
  table: Table,
  { row, name, match }: NamedRow,
  column: number,
  register: Register,
): readonly UntidyText[] {
  const raw = table.rows[row]?.[column];
  const bare = "unit" in match ? match.bare : undefined;
  if (typeof raw !== "string" || (raw === name && bare === undefined)) return [];
  const repaired = repairedText(raw, table.fonts?.[row]?.[column], (text) => isKnown(text, register));
  if (repaired !== null) return [{ row, column, kind: "legacy", raw, tidy: tidyText(repaired) }];
  if (bare !== undefined) return [{ row, column, kind: "surrounded", raw, tidy: bare }];
  const tidy = tidyText(raw);
  return tidy === raw ? [] : [{ row, column, kind: "untidy", raw, tidy }];
}
