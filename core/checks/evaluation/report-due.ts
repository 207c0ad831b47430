import { convention } from "../../citation.ts";
import { plan7488 } from "../../plan/plan-7488.ts";
import type { PlanFixing } from "../../plan/plan.ts";
import { daysFrom, reportDeadline } from "../../rules/report-deadline.ts";
import type { Sentence } from "../../sentence.ts";
import { readDate } from "../../sheet/cells/read-date.ts";
import { dayText } from "../../civil-date.ts";
import { defineCheck, type EvaluationContext } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const reportDue = defineCheck({
  code: "report-due",
  on: ["evaluation"],
  fixing: "reportDue",
  severity: "info",
  title: { vi: "Hạn gửi báo cáo", en: "Report due" },
  citation: plan7488.reportDue.before.citation,
  messages: {
    left: {
      what: {
        vi: "Báo cáo năm {year} gửi chậm nhất ngày {due}: còn {days} ngày.",
        en: "The report of {year} is due on {due}: {days} day(s) left.",
      },
      next: {
        vi: "Hoàn thành đánh giá và gửi báo cáo đúng hạn.",
        en: "Finish the evaluation and send the report in time.",
      },
    },
    passed: {
      what: {
        vi: "Hạn gửi báo cáo năm {year} là ngày {due}, đã qua {days} ngày.",
        en: "The report of {year} was due on {due}, {days} day(s) ago.",
      },
      next: { vi: "Nếu chưa gửi, hãy gửi ngay.", en: "If it has not gone out, send it now." },
    },
  },
  cannotRun(context) {
    const { sheet } = context.reading;
    if (!sheet) return needsSheet(context);
    if (context.date === null || readDate(context.date).iso !== context.date) return noDate;
    return dueDay(context) === null ? noYear : null;
  },
  find(context, say) {
    const { plan, date, reportDue: own, reading } = context;
    const [due, year] = [dueDay(context), reading.sheet?.year ?? null];
    if (date === null || due === null || year === null) return [];
    const days = daysFrom(date, due);
    const numbers = { year: String(year), due: dayText(due), days: Math.abs(days) };
    const citation = own === null ? plan.reportDue.before.citation : convention("Q16");
    return [say(days < 0 ? "passed" : "left", { numbers, values: [due], citation })];
  },
});

const noDate: Sentence = {
  vi: "Chưa cho biết ngày tính (tùy chọn --date).",
  en: "The day of asking is not given (option --date).",
};
const noYear: Sentence = { vi: "Chưa rõ năm của bảng.", en: "The sheet's year is not known." };

function dueDay({
  plan,
  reportDue: own,
  reading: { sheet },
}: EvaluationContext & { readonly plan: PlanFixing<"reportDue"> }): string | null {
  const year = sheet?.year ?? null;
  if (year === null || !Number.isInteger(year) || year < 1 || year > 9999) return null;
  return own ?? reportDeadline(year, plan);
}
