import { columnName } from "../../core/address.ts";
import type { Criterion } from "../../core/plan/plan.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import type { Scale } from "../../core/score/scale.ts";
import type { AreaFacts } from "../../core/score/score.ts";
import type { Cell } from "../../core/table.ts";
import {
  answers,
  rankFormula,
  rankRangeFormula,
  scoreEndFormulas,
  scoreFormula,
} from "../../files/template/formulas.ts";
import type { SheetSpec } from "../../files/write/sheet-spec.ts";
import { cellAt, formula, worksheet } from "./worksheet.ts";

/** Rows before the first area: levels, then shares. */
const firstArea = 2;

/** A table with its scale above it, beside each area its score, rank, ends of its score and range of ranks, in native formulas only. */
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
  const blockOf = (column: number) => `$${columnName(column)}$${firstArea + 1}:$${columnName(column)}$${last + 1}`;
  const places = { left: 0, levelRow: 1, shareRow: 2 };
  const rangeCells = (row: number) => {
    const own = cellAt(row, score);
    const { low, high } = scoreEndFormulas(columns, { ...places, factSheet: "", score: own }, row + 1);
    const [lowAt, highAt] = [score + 2, score + 3];
    const ends = { low: cellAt(row, lowAt), high: cellAt(row, highAt), lows: blockOf(lowAt), highs: blockOf(highAt) };
    const figures = { block: `${cellAt(row, 0)}:${cellAt(row, score - 1)}`, count: columns.length };
    return [formula(low), formula(high), formula(rankRangeFormula(ends, figures))];
  };
  return worksheet(name, [
    columns.map(({ id }) => Number(rowOf.get(id)?.level ?? 1)),
    columns.map(({ criterion }, index) =>
      has[index] ? formula(`${weightOf.get(criterion) ?? 0}/${parts(criterion)}`) : 0,
    ),
    ...facts.map((area, index) => [
      ...columns.map(({ kind }, column) => written(kind, area[column])),
      formula(scoreFormula(columns, places, firstArea + index + 1)),
      formula(rankFormula(cellAt(firstArea + index, score), blockOf(score))),
      ...rangeCells(firstArea + index),
    ]),
  ]);
}

/** Score, rank among the scored and, where blanks leave only one, rank among all areas, in the calculated table. */
export function scoredRow(rows: readonly (readonly Cell[])[], criteria: readonly Criterion[], area: number) {
  const at = valueColumns(criteria).length;
  const cells = rows[firstArea + area] ?? [];
  const number = (cell: Cell | undefined) => (typeof cell === "number" ? cell : null);
  return { score: number(cells[at]), rank: number(cells[at + 1]), range: number(cells[at + 4]) };
}

/** A fact as the drop-downs of a sheet offer it. */
function written(kind: "count" | "yes-no" | "three-level", fact: number | null | undefined): Cell {
  if (fact === null || fact === undefined) return null;
  if (kind === "count") return fact;
  return fact === 1 ? answers.yes : fact === 0 ? answers.no : answers.suspected;
}
