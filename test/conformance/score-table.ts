import { plan7488 } from "../../core/plan/plan-7488.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import type { AreaFacts } from "../../core/score/facts.ts";
import { rankAreas } from "../../core/score/order.ts";
import { proposeSelection, type ExclusionReason } from "../../core/score/proposal.ts";
import { outerRankRanges } from "../../core/score/robustness.ts";
import { freezeScale, type Scale } from "../../core/score/scale.ts";
import { scoreAreas } from "../../core/score/score.ts";
import type { ScoredTable } from "./conformance-case.ts";

export const criteria = plan7488.criteria;
export const values = valueColumns(criteria);

/** The facts of a table in the order of the plan; undefined where it has no such column. */
export function factsOf({ columns, rows }: ScoredTable): readonly AreaFacts[] {
  return rows.map((cells) => values.map(({ id }) => (columns.includes(id) ? cells[columns.indexOf(id)] : undefined)));
}

/** The scale that the case states; 1 for whatever it does not name. */
export function scaleOf({ levels, weights = {} }: ScoredTable): Scale {
  const stated = Object.fromEntries(values.map(({ id }) => [id, { level: levels[id] ?? 1, note: "" }]));
  return { ...freezeScale(criteria, [], { stated, weights }), provisional: false };
}

const exclusions: Readonly<Record<string, ExclusionReason | null>> = {
  carriedOver: "carried-over",
  approved: "approved",
  transformed: "transformed",
  relapsed: null,
};

/** Scores, ranks, ranges and the proposal of a table, by the library. */
export function scoreTable(table: ScoredTable) {
  const { room, status = [], spread } = table;
  const [facts, scale] = [factsOf(table), scaleOf(table)];
  const scores = scoreAreas(criteria, scale, facts);
  const ranks = rankAreas(scores);
  const ranges = outerRankRanges(criteria, scale, facts, spread)?.map(({ best, worst }) => [best, worst]);
  const eligible = facts.map((_area, index) => exclusions[status[index] ?? ""] ?? null);
  const used = eligible.filter((reason) => reason === "carried-over" || reason === "approved").length;
  const contest = room === undefined ? null : proposeSelection({ scores, cap: room, used, eligible });
  const place = (area: number) => {
    if (contest?.undetermined.includes(area)) return "open";
    return contest?.proposed.includes(area) ? "in" : contest?.tied.includes(area) ? "tied" : "out";
  };
  return {
    exact: facts.map((_area, index) => scores.exact(index)),
    ranks,
    ranges,
    proposal: contest && facts.map((_area, index) => place(index)),
  };
}
