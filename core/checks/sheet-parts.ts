import { unitOf } from "../sheet/areas/unit-of-row.ts";
import type { NamedUnit } from "../finding.ts";
import type { UnitMatch } from "../register/match.ts";
import { fullName } from "../register/unit.ts";
import type { Sentence } from "../sentence.ts";
import type { AreaSheet, NamedRow, SheetValue } from "../sheet/area-sheet.ts";
import { placeInColumn } from "../sheet/header/column-with.ts";
import { placeOf, type Cell, type CellPlace } from "../table.ts";
import { quoted, spoken } from "./listing.ts";

/** What stands in a cell; beyond the end of a row there is nothing. */
export function cellAt({ table }: AreaSheet, row: number, column: number): Cell {
  return table.rows[row]?.[column] ?? null;
}

/** The cell of an area in the column of a use; its name cell where the sheet has no such column. */
export function placeIn(
  sheet: AreaSheet,
  { row, column = 0 }: Pick<NamedRow, "row" | "column">,
  use = "name",
): CellPlace {
  return placeInColumn(sheet, row, use) ?? placeInColumn(sheet, row, "name") ?? placeOf(sheet.table, row, column);
}

const figures = new WeakMap<readonly SheetValue[], ReadonlyMap<string, SheetValue>>();

function valueOf(values: readonly SheetValue[], id: string): SheetValue | undefined {
  let known = figures.get(values);
  if (!known) {
    known = new Map(values.map((value) => [value.id, value]));
    figures.set(values, known);
  }
  return known.get(id);
}

/** "a1 «Số vụ phạm pháp hình sự»"; a column of no figures goes by its heading. */
export function columnInWords({ values }: Pick<AreaSheet, "values">, id: string, heading = id): Sentence {
  const column = valueOf(values, id);
  if (!column) return quoted(heading);
  return { vi: `${id} «${column.heading.vi}»`, en: `${id} “${column.heading.en}”` };
}

/** Is it a column of figures (a1 … d9, T1 … T10), and not a plain one? */
export function isValueColumn({ values }: Pick<AreaSheet, "values">, use: string): boolean {
  return valueOf(values, use) !== undefined;
}

/** The unit a row is about, as the register writes it; as the sheet does while that is open. */
export function namedUnit(area: Pick<NamedRow, "name" | "match">): NamedUnit {
  const unit = unitOf(area);
  return unit ? { code: unit.code, name: fullName(unit) } : { code: null, name: area.name };
}

/** "Phường Trảng Dài (B12)" */
export function areaInWords(sheet: AreaSheet, area: NamedRow): Sentence {
  return spoken(namedUnit(area).name, ` (${placeIn(sheet, area).address})`);
}

type MatchOf<Kind extends UnitMatch["kind"]> = Extract<UnitMatch, { readonly kind: Kind }>;

interface RowMatched<Kind extends UnitMatch["kind"]> {
  readonly sheet: AreaSheet;
  readonly area: NamedRow;
  readonly match: MatchOf<Kind>;
  /** The cell of its name. */
  readonly place: CellPlace;
}

/** The rows that the register answered in one way. */
export function rowsMatched<Kind extends UnitMatch["kind"]>(
  sheet: AreaSheet | null,
  kind: Kind,
): readonly RowMatched<Kind>[] {
  if (!sheet) return [];
  return sheet.areas.flatMap((area) =>
    isOfKind(area.match, kind) ? [{ sheet, area, match: area.match, place: placeIn(sheet, area) }] : [],
  );
}

function isOfKind<Kind extends UnitMatch["kind"]>(match: UnitMatch, kind: Kind): match is MatchOf<Kind> {
  return match.kind === kind;
}
