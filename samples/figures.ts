import type { Criterion } from "../core/plan/plan.ts";
import { valueColumns, type ValueColumn } from "../core/plan/value-columns.ts";

/** How often each thing occurs in the busiest unit; invented, like every figure of the samples. */
const busiest: Readonly<Record<string, number>> = {
  a1: 96, a2: 14, a3: 36, a4: 22, a5: 64, a6: 9, a7: 3, a8: 6, a9: 240,
  b1: 28, b2: 5, b3: 44, "b4.1": 120, "b4.2": 70,
  c1: 16, c2: 18, c3: 4, c4: 11,
  "d7.1": 5,
};

/** Invented figures of one unit: `complexity` from 1 (quiet) to 12 (the busiest), `seed` so that units differ. */
export function inventFigures(criteria: readonly Criterion[], complexity: number, seed: number): (number | string)[] {
  return valueColumns(criteria).map((column, index) => inventFigure(column, complexity, (seed * 31 + index * 17) % 23));
}

function inventFigure({ id, kind }: ValueColumn, complexity: number, chance: number): number | string {
  if (kind === "yes-no") return chance * 12 < complexity * 16 ? "Có" : "Không";
  if (kind === "three-level") return complexity >= 10 && chance > 12 ? "Nghi" : "Không";
  const most = busiest[id] ?? 10;
  // At least half of what the complexity says, so that the order of the units stays what it is meant to be.
  return Math.floor((most * complexity * (23 + chance)) / (12 * 46));
}
