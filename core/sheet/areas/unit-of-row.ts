import type { Unit } from "../../register/unit.ts";
import type { NamedRow } from "../area-sheet.ts";

/**
 * The unit a row is surely about; null while that is open.
 *
 * @example unitOf(sheet.areas[0]).name // "Tam Hiệp"
 */
export function unitOf({ match }: Pick<NamedRow, "match">): Unit | null {
  return match.kind === "matched" || match.kind === "renamed" || match.kind === "wrong-district" ? match.unit : null;
}

/**
 * One key for all rows about the same unit; a row without a sure unit stands for itself.
 *
 * @example unitKey(sheet.areas[0]) // "26017"
 */
export function unitKey(area: Pick<NamedRow, "row" | "match">): string {
  return unitOf(area)?.code ?? `row ${area.row}`;
}
