import { formatDecimal, compareRatios, ratioOf, total, type Ratio } from "../ratio.ts";
import type { PointsColumn, PointsRule } from "../plan/plan-rules.ts";
import { decimalText, inBoth, type Sentence } from "../sentence.ts";
import { isWithin, measured, type UnitValues } from "../plan/count-conditions.ts";
import { defineRule } from "./rule.ts";

interface PointsFacts {
  readonly rule: PointsRule;
  readonly values: UnitValues;
}

/** Least and most points, equal where the figure is known. */
interface PointsRange {
  readonly low: Ratio;
  readonly high: Ratio;
}

/**
 * Points of a unit and its grade (later plans), added up exactly. A blank is worth what it can be worth at least and at
 * most; points and grade are said only where that is one and the same. Without a number of points to reach there is no
 * verdict, only the grade.
 *
 * @example
 * const citation = plan7488.scoring;
 * const of = [{ column: "b1", bands: [{ below: 1, points: 10 }, { from: 1, points: 0 }], citation }];
 * const grades = [{ id: "kem", title: { vi: "Kém", en: "Poor" }, below: 5 }, { id: "tot", title: { vi: "Tốt", en: "Good" }, from: 5 }];
 * const rule = { id: "diem", title: { vi: "Chấm điểm", en: "Points" }, of, grades, citation };
 * pointsGrade.judge({ rule, values: { b1: 0 } }, plan7488).numbers.grade // { vi: "Tốt", en: "Good" }
 */
export const pointsGrade = defineRule({
  id: "points-grade",
  title: { vi: "Chấm điểm, xếp loại", en: "Points and grade" },
  citation: (plan) => plan.points?.[0]?.citation ?? plan.scoring,
  sentences: {
    graded: { vi: "{title}: {points} điểm, xếp loại {grade}.", en: "{title}: {points} points, grade {grade}." },
    reached: {
      vi: "{title}: {points} điểm, cần {atLeast}; xếp loại {grade}.",
      en: "{title}: {points} points, {atLeast} needed; grade {grade}.",
    },
    short: {
      vi: "{title}: {points} điểm, chưa đủ {atLeast}; xếp loại {grade}.",
      en: "{title}: {points} points, short of {atLeast}; grade {grade}.",
    },
    open: {
      vi: "{title}: từ {low} đến {high} điểm; chưa có {missing}.",
      en: "{title}: {low} to {high} points; missing {missing}.",
    },
  },
  judge({ rule: { title, of, grades, atLeast, citation }, values }: PointsFacts, _plan, say) {
    const ranges = of.map((column) => pointsOf(column, values));
    const [low, high] = [total(ranges.map((range) => range.low)), total(ranges.map((range) => range.high))];
    const gradeOf = (points: Ratio) => grades.find((grade) => isWithin(points, grade));
    const missing = of.filter((column) => measured(column, values) === null).map(({ column }) => column);
    const shown = { title, low: printed(low), high: printed(high), missing: missing.join(", ") };
    const reaches = (points: Ratio) => atLeast === undefined || compareRatios(points, ratioOf(atLeast)) >= 0;
    const grade = gradeOf(low);
    if (compareRatios(low, high) !== 0 || !grade) {
      const isSettled = atLeast !== undefined && reaches(low) === reaches(high);
      const verdict = isSettled ? (reaches(low) ? "met" : "notMet") : "undetermined";
      return { verdict, because: [{ ...say("open", shown), citation }], numbers: shown };
    }
    const numbers = { ...shown, points: printed(low), grade: grade.title };
    if (atLeast === undefined)
      return { verdict: "notApplicable", because: [{ ...say("graded", numbers), citation }], numbers };
    const held = { ...numbers, atLeast: printed(ratioOf(atLeast)) };
    const isMet = reaches(low);
    const reason = { ...say(isMet ? "reached" : "short", held), citation };
    return { verdict: isMet ? "met" : "notMet", because: [reason], numbers: held };
  },
});

function printed(points: Ratio): Sentence {
  return inBoth((language) => decimalText(formatDecimal(points), language));
}

function pointsOf(column: PointsColumn, values: UnitValues): PointsRange {
  const figure = measured(column, values);
  const possible = column.bands
    .filter((band) => figure === null || isWithin(figure, band))
    .map(({ points }) => ratioOf(points))
    .sort(compareRatios);
  const [low = ratioOf(0)] = possible;
  return { low, high: possible.at(-1) ?? low };
}
