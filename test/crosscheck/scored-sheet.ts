import type { Criterion } from "../../core/plan/plan.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import type { Scale } from "../../core/score/scale.ts";
import type { AreaFacts } from "../../core/score/score.ts";
import type { Cell } from "../../core/table.ts";
import { answers, rankFormula, scoreFormula } from "../../files/template/formulas.ts";
import type { SheetSpec } from "../../files/write/sheet-spec.ts";
import { cellAt, formula, worksheet } from "./worksheet.ts";

/** Rows before the first area: levels, then shares. */
const firstArea = 2;

/** A table with its scale above it, a score and a rank beside each area, in native formulas only. */
export function scoredSheet(
  name: string,
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
): SheetSpec {
  const columns = valueColumns(criteria);
  const rowOf = new Map(scale.rows.map((row) => [row.column, row]));
  const weightOf = new Map<number, number>();
  for (const { criterion, id } of columns)
    if (!weightOf.has(criterion)) weightOf.set(criterion, Number(rowOf.get(id)?.weight ?? 0));
  const has = columns.map((_column, index) => facts.some((area) => area[index] !== undefined));
  const parts = (criterion: number) =>
    columns.filter((column, index) => column.criterion === criterion && has[index]).length;

  const score = columns.length;
  const last = firstArea + facts.length - 1;
  const scores = `$${cellAt(firstArea, score).replace(/\d+$/, "")}$${firstArea + 1}:$${cellAt(last, score).replace(/\d+$/, "")}$${last + 1}`;
  return worksheet(name, [
    columns.map(({ id }) => Number(rowOf.get(id)?.level ?? 1)),
    columns.map(({ criterion }, index) =>
      has[index] ? formula(`${weightOf.get(criterion) ?? 0}/${parts(criterion)}`) : 0,
    ),
    ...facts.map((area, index) => [
      ...columns.map(({ kind }, column) => written(kind, area[column])),
      formula(scoreFormula(columns, { left: 0, levelRow: 1, shareRow: 2 }, firstArea + index + 1)),
      formula(rankFormula(cellAt(firstArea + index, score), scores)),
    ]),
  ]);
}

/** Score and rank of an area in the calculated table. */
export function scoredRow(rows: readonly (readonly Cell[])[], criteria: readonly Criterion[], area: number) {
  const at = valueColumns(criteria).length;
  const cells = rows[firstArea + area] ?? [];
  const number = (cell: Cell | undefined) => (typeof cell === "number" ? cell : null);
  return { score: number(cells[at]), rank: number(cells[at + 1]) };
}

/** A fact as the drop-downs of a sheet offer it. */
function written(kind: "count" | "yes-no" | "three-level", fact: number | null | undefined): Cell {
  if (fact === null || fact === undefined) return null;
  if (kind === "count") return fact;
  return fact === 1 ? answers.yes : fact === 0 ? answers.no : answers.suspected;
}
