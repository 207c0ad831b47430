import type { Assessment } from "../../../../core/assess/assessment.ts";
import { yearOf } from "../../../../core/life-cycle/counts.ts";
import { unitOf } from "../../../../core/sheet/areas/unit-of-row.ts";

/** The plan year that the workbook speaks of; null while it is unknown. */
export function yearIn({ opened, evaluation }: Assessment): number | null {
  return opened.sheets.selection.sheet?.year ?? evaluation?.sheet.year ?? null;
}

/** An area to be judged in the year, as the list of the year writes its name. */
interface DueArea {
  readonly name: string;
  readonly code: string | null;
}

/** Who is to be judged in the year of the workbook, and who of them stands on no evaluation sheet yet. */
export interface DueAreas {
  readonly year: number;
  readonly approved: readonly DueArea[];
  readonly carriedOver: readonly DueArea[];
  readonly missing: readonly DueArea[];
}

/** Null while the year is unknown or nothing says who is to be judged. */
export function dueAreas(assessment: Assessment): DueAreas | null {
  const { history, evaluation, selection } = assessment;
  const year = yearIn(assessment);
  if (history === null || year === null) return null;
  const unitNames = new Map(
    (selection?.sheet.year === year ? selection.sheet.areas : []).map((area) => [unitOf(area)?.code, area.name]),
  );
  const entered = new Set((evaluation?.areas ?? []).map(({ area }) => unitOf(area)?.code));
  const { due, carriedOver } = yearOf(history, year);
  const named = due.map((unit) => ({
    unit,
    name: unitNames.get(unit.code ?? undefined) ?? unit.name,
    code: unit.code,
  }));
  return {
    year,
    approved: named.filter(({ unit }) => !carriedOver.includes(unit)),
    carriedOver: named.filter(({ unit }) => carriedOver.includes(unit)),
    missing: named.filter(({ code }) => code === null || !entered.has(code)),
  };
}
