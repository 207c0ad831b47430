import type { EvaluatedArea } from "../../evaluation/evaluate.ts";
import type { Target } from "../../plan/plan.ts";
import type { EvaluationSheet, TypedCell } from "../../sheet/evaluation/evaluation-sheet.ts";
import type { CellPlace } from "../../table.ts";
import type { Verdict } from "../../verdict.ts";
import type { FaultyColumn } from "../cells/by-column.ts";
import { cellAt, placeIn } from "../sheet-parts.ts";

/** Part and whole of a share in one area; null while a figure is missing. */
interface ShareFigures {
  readonly evaluated: EvaluatedArea;
  readonly part: number;
  readonly whole: number;
}

/** The figures of a share, area by area; areas with a figure missing are left out. */
export function figuresOf({ id, columns }: Target, areas: readonly EvaluatedArea[]): readonly ShareFigures[] {
  return areas.flatMap((evaluated) => {
    const values = evaluated.area.entries[id]?.values ?? {};
    const sumOf = (role: "part" | "whole") =>
      columns.reduce<number | null>((sum, column) => {
        const value = column.role === role ? (values[column.id] ?? null) : 0;
        return sum === null || value === null ? null : sum + value;
      }, 0);
    const [part, whole] = [sumOf("part"), sumOf("whole")];
    return part === null || whole === null ? [] : [{ evaluated, part, whole }];
  });
}

/** The cell of an area in a target's first column of a role. */
export function placeOfRole(
  sheet: EvaluationSheet,
  { area }: EvaluatedArea,
  { columns }: Target,
  role: "part" | "whole",
): CellPlace {
  return placeIn(sheet, area, columns.find((column) => column.role === role)?.id);
}

/** The columns with cells of a kind where facts were expected, left to right. */
export function typedColumns(sheet: EvaluationSheet, kind: TypedCell["kind"]): readonly FaultyColumn[] {
  return sheet.columns.flatMap(({ index, use, heading }) => {
    const own = sheet.typed.filter((cell) => cell.kind === kind && cell.column === index);
    if (use === null || own.length === 0) return [];
    const cells = own.map(({ row, column }) => ({ row, column, raw: cellAt(sheet, row, column) }));
    return [{ use, heading, cells }];
  });
}

/** Met or not met: what other ways of counting can contradict. */
export function isDefinite(verdict: Verdict): boolean {
  return verdict === "met" || verdict === "notMet";
}
