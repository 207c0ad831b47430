import { phaseOf } from "../life-cycle/counts.ts";
import type { PlanFixing } from "../plan/plan.ts";
import { sustainedObjective, type SustainedFacts } from "../rules/sustained-objective.ts";
import { entryCells, subjectOfHistory } from "./entries.ts";
import { explanationOf, lineMaker, sameText, type Explanation } from "./explanation.ts";
import type { Resting } from "./explained.ts";
import { floorFigures } from "./floor-figures.ts";

const title = { vi: "Không phức tạp trở lại", en: "Stayed transformed" };

const say = lineMaker({
  ever: {
    vi: "Từ {from} đến nay đã chuyển hóa thành công {transformed}; theo tình trạng cuối, tái phức tạp {relapsed}.",
    en: "Since {from} {transformed} were transformed; by their last state {relapsed} are complex again.",
  },
  kept: {
    vi: "{percent} % × {whole} {unit} = {product}; số địa bàn ít nhất phải giữ được: {needed}, nên cho phép {tolerated} địa bàn tái phức tạp.",
    en: "{percent} % × {whole} {unit} = {product}; the least that must stay transformed: {needed}, so that {tolerated} may relapse.",
  },
});

/**
 * Why the sustained objective stands as it does, and how many relapses it bears (II.1-1; Q11, Q12), from the counts alone.
 *
 * @throws RangeError unless the facts are counts and no more relapsed than were transformed.
 */
function explainSustained(facts: SustainedFacts, plan: PlanFixing<"sustainedFloor">): Explanation {
  const { sustainedFloor, sustainedWhole, relapse } = plan;
  const { numbers, verdict, because, readings } = sustainedObjective.judge(facts, plan);
  const { transformed, relapsed } = facts;
  const kept = { ...numbers, ...floorFigures(sustainedFloor.value.percent, transformed) };
  return explanationOf({
    of: "sustained",
    title,
    value: sameText(`${transformed - relapsed}/${transformed}`),
    verdict,
    lines: [
      say("ever", { from: String(plan.period.value.from), transformed, relapsed }, sustainedWhole),
      ...because,
      ...(transformed > 0 && !facts.isOpen ? [say("kept", kept, sustainedFloor.citation)] : []),
    ],
    basis: [relapse],
    readings,
  });
}

/** The same for a workbook, with the entries of success and of relapse. */
export function sustainedInWorkbook({ objectives, history, plan }: Resting<"sustainedFloor">): Explanation | null {
  if (!objectives || !history) return null;
  const everRelapsed = phaseOf(history, plan).transformed.filter(({ entries }) =>
    entries.some(({ event }) => event === "relapsed"),
  ).length;
  const transformed = history.areas.filter(({ state }) => state.transformedIn !== null);
  return {
    ...explainSustained({ ...objectives.province.phase, everRelapsed }, plan),
    cells: history.areas.flatMap(({ entries }) =>
      entryCells(entries.filter(({ event }) => event === "met" || event === "relapsed")),
    ),
    madeOf: transformed.map((area) => `life-cycle:${subjectOfHistory(area)}` as const),
  };
}
