import { yearOf } from "../life-cycle/counts.ts";
import type { History } from "../life-cycle/history.ts";
import type { PlanFixing } from "../plan/plan.ts";
import { yearlyObjective, type YearlyFacts } from "../rules/yearly-objective.ts";
import { fill } from "../sentence.ts";
import { entryCells } from "./entries.ts";
import { explanationOf, lineMaker, sameText, type Explanation, type FigureId, type NamedCell } from "./explanation.ts";
import { yearOfWorkbook, type Resting } from "./explained.ts";
import { floorFigures } from "./floor-figures.ts";
import { subjectOf } from "./subject.ts";

const titles = {
  ofYear: { vi: "Chuyển hóa thành công trong năm {year}", en: "Transformed in {year}" },
  plain: { vi: "Chuyển hóa thành công trong năm", en: "Transformed in the year" },
};

const say = lineMaker({
  due: {
    vi: "Phải đánh giá {due}: đạt {transformed}, không đạt {failed}, chưa đánh giá {pending}.",
    en: "{due} due: {transformed} transformed, {failed} not, {pending} not judged.",
  },
  needed: {
    vi: "{percent} % × {whole} {unit} = {product}; số địa bàn ít nhất phải đạt, tính tròn lên: {needed}.",
    en: "{percent} % × {whole} {unit} = {product}; the least that must be transformed, rounded up: {needed}.",
  },
  range: {
    vi: "Khoảng còn có thể: từ {lowest}/{due} {unit} = {lowestShare} (mọi địa bàn chưa đánh giá đều không đạt) đến {highest}/{due} = {highestShare} (đều đạt).",
    en: "Range still possible: {lowest}/{due} {unit} = {lowestShare} (none of those not judged succeed) to {highest}/{due} = {highestShare} (all do).",
  },
});

/**
 * Why the yearly objective stands as it does, how many are needed, what is still possible (II.1-1; Q9, Q10), from the
 * counts alone.
 *
 * @throws RangeError unless the facts are counts and no more are judged than due.
 */
export function explainYearly(facts: YearlyFacts, plan: PlanFixing<"yearlyFloor">, year?: number): Explanation {
  const { yearlyFloor, yearlyWhole, term } = plan;
  const { numbers, verdict, because, readings } = yearlyObjective.judge(facts, plan);
  const { due, transformed, failed } = facts;
  const pending = due - transformed - failed;
  const needed = { ...numbers, ...floorFigures(yearlyFloor.value, due) };
  return explanationOf({
    of: "yearly",
    title: year === undefined ? titles.plain : fill(titles.ofYear, { year: String(year) }),
    value: sameText(`${transformed}/${due}`),
    verdict,
    lines: [
      say("due", { due, transformed, failed, pending }, yearlyWhole),
      ...because,
      ...(due > 0 ? [say("needed", needed, yearlyFloor.citation)] : []),
      ...(due > 0 && pending > 0 && !facts.isOpen ? [say("range", numbers, yearlyWhole)] : []),
    ],
    basis: term ? [term.judgedOn.citation] : [],
    readings,
  });
}

/** The same for a workbook, with the entries by which areas are due and were judged. */
export function yearlyInWorkbook(explained: Resting<"yearlyFloor">): Explanation | null {
  const { objectives, history, plan, evaluation } = explained;
  const year = yearOfWorkbook(explained);
  if (!objectives || !history || year === null) return null;
  const areas = (evaluation?.areas ?? []).map(({ area }) => area);
  return {
    ...explainYearly({ ...objectives.province.yearly, newOnly: newlyApproved(history, year) }, plan, year),
    cells: cellsOfYear(history, year),
    madeOf: areas.map((_area, index): FigureId => `success:${subjectOf(areas, index)}`),
  };
}

/** Of the areas due, those that were not carried over into the year (the other reading of Q10). */
function newlyApproved(history: History, year: number): NonNullable<YearlyFacts["newOnly"]> {
  const { due, transformed, failed, carriedOver } = yearOf(history, year);
  const count = (units: typeof due) => units.filter((unit) => !carriedOver.includes(unit)).length;
  return { due: count(due), transformed: count(transformed), failed: count(failed) };
}

function cellsOfYear(history: History, year: number): readonly NamedCell[] {
  const due = new Set(yearOf(history, year).due.map(({ code, name }) => code ?? name));
  return history.areas.flatMap(({ entries }) =>
    entryCells(
      entries.filter(
        (entry) => entry.year === year && due.has(entry.unit.code ?? entry.unit.name) && entry.event !== "monitored",
      ),
    ),
  );
}
