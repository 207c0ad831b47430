import { dayText, daysOfIso } from "../civil-date.ts";
import type { PlanFixing } from "../plan/plan.ts";
import { defineRule } from "./rule.ts";

/** One area on the list of a plan year. */
export interface TermFacts {
  /** The plan year it was approved for, or carried over into. */
  readonly year: number;
  /** The day it was judged, an ISO text; null while it has not been. */
  readonly judgedOn: string | null;
  /** It has been judged for that year, on a day that nobody wrote down. */
  readonly isJudged?: boolean;
}

/**
 * Time to transform an area (III.5): one year. Approved for plan year Y it is due in Y, whatever the day of its decision;
 * carried over to Y+1 it is due again in Y+1 (Quy ước Q9). Judged after that year it is late; a date before it cannot be
 * right, and leaves the matter open.
 *
 * @item S3
 * @throws RangeError unless `year` is a whole number, and for a text that is no ISO date.
 * @example term.judge({ year: 2018, judgedOn: "2018-11-15" }, plan7488).verdict // "met"
 */
export const term = defineRule({
  id: "term",
  title: { vi: "Thời gian chuyển hóa địa bàn", en: "Time to transform an area" },
  fixing: "term",
  citation: ({ term: { years } }) => years.citation,
  sentences: {
    inTime: { vi: "Đánh giá ngày {judgedOn}, trong năm {due}.", en: "Judged on {judgedOn}, within {due}." },
    late: { vi: "Đánh giá ngày {judgedOn}, sau năm {due}.", en: "Judged on {judgedOn}, after {due}." },
    tooEarly: {
      vi: "Ngày đánh giá {judgedOn} đứng trước năm {year}, năm địa bàn được đưa vào danh sách.",
      en: "Judged on {judgedOn}, before {year}, the year it came on the list.",
    },
    noDay: {
      vi: "Đã đánh giá cho năm {due}, không ghi ngày; phải đánh giá trong năm {due}.",
      en: "Judged for {due} on a day that is not stated; due in {due}.",
    },
    open: { vi: "Chưa đánh giá; phải đánh giá trong năm {due}.", en: "Not judged yet; due in {due}." },
  },
  judge({ year, judgedOn, isJudged = false }: TermFacts, plan, say) {
    const due = dueYear(year, plan);
    const numbers = { year, due, judgedOn: judgedOn === null ? "" : dayText(judgedOn) };
    if (judgedOn === null)
      return { verdict: "undetermined", because: [say(isJudged ? "noDay" : "open", numbers)], numbers };
    const day = daysOfIso(judgedOn);
    if (day < daysOfIso(`${year}-01-01`))
      return { verdict: "undetermined", because: [say("tooEarly", numbers)], numbers };
    const isMet = day <= daysOfIso(`${due}-12-31`);
    return { verdict: isMet ? "met" : "notMet", because: [say(isMet ? "inTime" : "late", numbers)], numbers };
  },
});

/** The plan year in which an area is due. @example dueYear(2018, plan7488) // 2018 */
export function dueYear(year: number, { term: { years } }: PlanFixing<"term">): number {
  if (!Number.isInteger(year)) throw new RangeError(`no year: ${year}`);
  return year + years.value - 1;
}

/** The day at which the areas of a year are judged, unless the settings say another. @example judgingDay(2018, plan7488) // "2018-11-15" */
export function judgingDay(year: number, { term: { judgedOn } }: PlanFixing<"term">): string {
  return `${year}-${judgedOn.value}`;
}
