import { dayText, daysOfIso, isoOf, isoOfDays, weekdayOf } from "../civil-date.ts";
import type { PlanFixing } from "../plan/plan.ts";
import type { Sentence } from "../sentence.ts";
import type { Reason } from "../verdict.ts";
import { defineRule } from "./rule.ts";

/** The report of one year; dates are ISO texts. */
interface ReportFacts {
  readonly year: number;
  /** The day it went out, null while it has not. */
  readonly sentOn: string | null;
  /** The day of asking; the library has no clock. */
  readonly today: string;
}

/**
 * Deadline of the yearly report (VII.4): sent before 25 November. What is not sent yet is undetermined until then. The
 * day to aim at is `reportDeadline`: a weekend is a convention's business and never makes a report late (Quy ước Q16).
 *
 * @item D1
 * @throws RangeError for a text that is no ISO date, and unless `year` is a whole number from 1 to 9999.
 * @example reportTimely.judge({ year: 2018, sentOn: "2018-11-24", today: "2018-12-01" }, plan7488).verdict // "met"
 */
export const reportTimely = defineRule({
  id: "report-deadline",
  title: { vi: "Hạn gửi báo cáo năm", en: "Deadline of the yearly report" },
  fixing: "reportDue",
  citation: ({ reportDue }) => reportDue.before.citation,
  sentences: {
    sent: { vi: "Gửi ngày {sentOn}, trước ngày {before}.", en: "Sent on {sentOn}, before {before}." },
    late: { vi: "Gửi ngày {sentOn}, không còn trước ngày {before}.", en: "Sent on {sentOn}, not before {before}." },
    open: {
      vi: "Chưa gửi; nên gửi chậm nhất ngày {due}, còn {days} ngày.",
      en: "Not sent; due on {due}, {days} days left.",
    },
    lastDays: {
      vi: "Chưa gửi; đã qua ngày nên gửi {due}, nhưng vẫn còn trước ngày {before}.",
      en: "Not sent; {due}, the day it was due, has passed, yet it is still before {before}.",
    },
    passed: {
      vi: "Chưa gửi; hạn trước ngày {before} đã qua.",
      en: "Not sent; the limit, before {before}, has passed.",
    },
    weekend: {
      vi: "Ngày {eve} là {weekday}, nên tính đến thứ Sáu {due}.",
      en: "{eve} is a {weekday}, so Friday {due} is meant.",
    },
  },
  judge({ year, sentOn, today }: ReportFacts, plan, say) {
    const limit = limitOf(year, plan);
    const due = daysOfIso(reportDeadline(year, plan));
    const now = daysOfIso(today);
    const numbers = {
      before: dayText(isoOfDays(limit)),
      due: dayText(isoOfDays(due)),
      days: due - now,
      sentOn: sentOn === null ? "" : dayText(sentOn),
    };
    if (sentOn !== null) {
      const isMet = daysOfIso(sentOn) < limit;
      return { verdict: isMet ? "met" : "notMet", because: [say(isMet ? "sent" : "late", numbers)], numbers };
    }
    if (now >= limit) return { verdict: "notMet", because: [say("passed", numbers)], numbers };
    const because: Reason[] = [say(now > due ? "lastDays" : "open", numbers)];
    const eve = limit - 1;
    if (due < eve) {
      const moved = { due: numbers.due, eve: dayText(isoOfDays(eve)), weekday: weekendDay(eve) };
      because.push({ ...say("weekend", moved), citation: plan.reportDue.weekend });
    }
    return { verdict: "undetermined", because, numbers };
  },
});

/**
 * The day the report is due, as an ISO text: the day before 25/11, or the Friday before when that is a Saturday or a
 * Sunday (VII.4; Quy ước Q16).
 *
 * @throws RangeError unless `year` is a whole number from 1 to 9999.
 * @example reportDeadline(2018, plan7488) // "2018-11-23" since 24/11/2018 is a Saturday
 */
export function reportDeadline(year: number, plan: PlanFixing<"reportDue">): string {
  const eve = limitOf(year, plan) - 1;
  return isoOfDays(eve - Math.max(0, weekdayOf(eve) - friday));
}

/**
 * Days from one ISO date to another, negative when it has passed.
 *
 * @throws RangeError for a text that is no ISO date.
 * @example daysFrom("2018-11-20", "2018-11-23") // 3
 */
export function daysFrom(from: string, to: string): number {
  return daysOfIso(to) - daysOfIso(from);
}

const friday = 5;

function weekendDay(days: number): Sentence {
  return weekdayOf(days) === friday + 1 ? { vi: "thứ Bảy", en: "Saturday" } : { vi: "Chủ nhật", en: "Sunday" };
}

/** The first day that is too late. */
function limitOf(year: number, { reportDue }: PlanFixing<"reportDue">): number {
  if (!Number.isInteger(year) || year < 1 || year > 9999) throw new RangeError(`no year: ${year}`);
  return daysOfIso(`${isoOf(year, 1, 1).slice(0, 4)}-${reportDue.before.value}`);
}
