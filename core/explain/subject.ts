import { unitOf } from "../sheet/areas/unit-of-row.ts";
import type { NamedRow } from "../sheet/area-sheet.ts";

/**
 * How a figure names an area: by the code of its unit, else as the sheet does; a second row of the same also by its row.
 *
 * @example subjectOf(sheet.areas, 0) // "26017"
 */
export function subjectOf(areas: readonly NamedRow[], index: number): string {
  const own = nameOfRow(areas[index]);
  const isFirst = areas.findIndex((area) => nameOfRow(area) === own) === index;
  return isFirst ? own : `${own}@${index + 1}`;
}

/** The area that a figure names; -1 where the sheet has none. @example areaNamed(sheet.areas, "25993") // 0 */
export function areaNamed(areas: readonly NamedRow[], subject: string): number {
  const [, name = subject, nth] = /^(.*)@(\d+)$/.exec(subject) ?? [];
  const index = nth === undefined ? areas.findIndex((area) => nameOfRow(area) === name) : Number(nth) - 1;
  return nth === undefined || subjectOf(areas, index) === subject ? index : -1;
}

function nameOfRow(area: NamedRow | undefined): string {
  return area ? (unitOf(area)?.code ?? area.code ?? area.name) : "";
}
