import type { Criterion } from "../../../core/plan/plan.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import type { AreaFacts } from "../../../core/score/facts.ts";
import type { Scale } from "../../../core/score/scale.ts";
import { scoreAreas, type AreaScore } from "../../../core/score/score.ts";

/**
 * The own score of each area in one group of criteria, 0 to 100, over those of its criteria that the sheet has.
 *
 * @returns null where the sheet has no column of the group
 * @throws RangeError when the scale is not sound.
 * @example groupScores(plan7488.criteria, scale, facts, "a")[0].points // 75
 */
export function groupScores(
  criteria: readonly Criterion[],
  scale: Scale,
  facts: readonly AreaFacts[],
  group: string,
): readonly AreaScore[] | null {
  const own = criteria.filter((one) => one.group === group);
  const columns = valueColumns(criteria);
  const kept = valueColumns(own).map(({ id }) => columns.findIndex((column) => column.id === id));
  const factsOf = facts.map((area) => kept.map((at) => area[at]));
  if (factsOf.every((area) => area.every((fact) => fact === undefined))) return null;
  const ids = new Set(kept.map((at) => columns[at]?.id));
  const rows = scale.rows.filter(({ column }) => ids.has(column));
  return scoreAreas(own, { ...scale, rows }, factsOf).areas;
}
