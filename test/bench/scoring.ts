import { plan7488 } from "../../core/plan/plan-7488.ts";
import { compareMethods } from "../../core/score/compare-methods.ts";
import { rankAreas } from "../../core/score/order.ts";
import { outerRankRanges, rankRanges } from "../../core/score/robustness.ts";
import { freezeScale } from "../../core/score/scale.ts";
import { scoreAreas, type AreaFacts } from "../../core/score/score.ts";
import { inventFigures } from "../../samples/figures.ts";
import { medianMs } from "./median.ts";
import { addUp } from "./districts.ts";
import { plainOrder, plainScores } from "./plain.ts";

const inNumbers: Readonly<Record<string, number>> = { Có: 1, Không: 0, Nghi: 0.5 };

/** Facts of so many invented areas, new objects at every call. */
function inventFacts(areas: number): AreaFacts[] {
  return Array.from({ length: areas }, (_, area) =>
    inventFigures(plan7488.criteria, 1 + ((area * 7) % 12), area).map((figure) =>
      typeof figure === "number" ? figure : (inNumbers[figure] ?? 0),
    ),
  );
}

/** Scoring from a frozen scale against the bare loop; freezing the scale and ranking on their own. */
export function benchScoring(areas: number): void {
  const { criteria } = plan7488;
  // Scoring remembers nothing of the facts, so that they can stay, as the figures of the bare loop do.
  const facts = inventFacts(areas);
  const scale = freezeScale(criteria, facts);
  const figures = Float64Array.from(facts.flat() as number[]);
  let kept = 0;
  const bare = medianMs(() => () => (kept += addUp(figures)));
  const scoring = medianMs(() => () => (kept += scoreAreas(criteria, scale, facts).areas.length));
  const freezing = medianMs(() => () => (kept += freezeScale(criteria, facts).rows.length));
  const ranking = medianMs(() => {
    const scores = scoreAreas(criteria, scale, facts);
    return () => (kept += rankAreas(scores).length);
  });
  const points = Float64Array.from(scoreAreas(criteria, scale, facts).areas, ({ low }) => low);
  const sorting = medianMs(() => () => (kept += plainOrder(points).length));
  const times = (ms: number) => `${ms.toFixed(2).padStart(7)} ms = ${(ms / bare).toFixed(1).padStart(5)} ×`;
  // Printing what was computed keeps the loops from being optimised away.
  console.log(
    `${String(areas).padStart(6)} areas: scoring ${times(scoring)}, freezing ${times(freezing)}, ranking ${times(ranking)}` +
      ` the bare loop (${bare.toFixed(3)} ms)${kept > 0 ? "" : "?"}; ranking ${(ranking / sorting).toFixed(1)} × a plain sort ` +
      `of the same scores (${sorting.toFixed(2)} ms)`,
  );
}

/** Freezing, scoring and ranking together, beside the plain loop that is not exact. */
export function benchWhole(areas: number): void {
  const { criteria } = plan7488;
  let kept = 0;
  const whole = medianMs(() => {
    const facts = inventFacts(areas);
    return () => {
      const scale = freezeScale(criteria, facts);
      kept += rankAreas(scoreAreas(criteria, scale, facts)).length;
    };
  });
  const given = inventFacts(areas);
  const figures = Float64Array.from(given.flat() as number[]);
  const plain = medianMs(() => () => (kept += plainOrder(plainScores(figures, figures.length / areas)).length));
  console.log(
    `${String(areas).padStart(6)} areas frozen, scored and ranked: ${whole.toFixed(2)} ms = ${(whole / plain).toFixed(1)} × ` +
      `a plain loop and sort (${plain.toFixed(2)} ms)${kept > 0 ? "" : "?"}`,
  );
}

/** Rank ranges under ±25 %; pairs grow with the square. */
export function benchRankRanges(areas: number): void {
  const { criteria } = plan7488;
  const scale = freezeScale(criteria, inventFacts(areas));
  const ms = medianMs(() => {
    const facts = inventFacts(areas);
    return () => outerRankRanges(criteria, scale, facts);
  });
  console.log(`${String(areas).padStart(6)} areas: rank ranges ${ms.toFixed(2).padStart(8)} ms`);
}

/** For how many ends of these ranges weights are found that reach them. */
export function benchAttainedEnds(areas: number): void {
  const { criteria } = plan7488;
  const facts = inventFacts(areas);
  const scale = freezeScale(criteria, facts);
  let ends = 0;
  const plain = medianMs(() => () => outerRankRanges(criteria, scale, facts));
  const ms = medianMs(() => () => {
    const ranges = rankRanges(criteria, scale, facts) ?? [];
    ends = ranges.reduce((sum, { attained: { best, worst } }) => sum + (best ? 1 : 0) + (worst ? 1 : 0), 0);
  });
  console.log(
    `${String(areas).padStart(6)} areas: ends attained ${ends} of ${2 * areas} in ${ms.toFixed(0)} ms = ` +
      `${(ms / plain).toFixed(0)} × the ranges alone`,
  );
}

/** All methods offered that need nothing but the figures. */
export function benchMethods(areas: number): void {
  const { criteria } = plan7488;
  const scale = freezeScale(criteria, inventFacts(areas));
  const ms = medianMs(() => {
    const facts = inventFacts(areas);
    return () => compareMethods(criteria, scale, facts, { contest: { cap: 20 } });
  });
  console.log(`${String(areas).padStart(6)} areas: comparison of methods ${ms.toFixed(1).padStart(8)} ms`);
}
