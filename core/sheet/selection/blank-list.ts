import type { AreaSheet } from "../area-sheet.ts";
import type { SelectionSheet } from "./selection-sheet.ts";

/**
 * Whether no figure is filled in yet: every cell of every column of figures that was found is empty.
 *
 * @example hasNoFigures(readTemplate(empty)) // true
 */
export function hasNoFigures({ areas, odd, columns, values }: AreaSheet): boolean {
  const ids = new Set(values.map(({ id }) => id));
  return (
    areas.length > 0 &&
    columns.some(({ use }) => use !== null && ids.has(use)) &&
    odd.every(({ id, raw, trouble }) => !ids.has(id) || (trouble === "blank-value" && (raw ?? "") === "")) &&
    areas.every(({ facts }) => facts.every((fact) => fact === null || fact === undefined))
  );
}

/** Whether nothing at all is filled in: such a list states nothing, not even that no area is selected (Quy ước Q15). */
export function isBlankList(sheet: SelectionSheet): boolean {
  return (
    hasNoFigures(sheet) &&
    sheet.areas.every(
      ({ approved, carriedOver, proposed }) => approved === false && carriedOver === false && proposed === false,
    )
  );
}
