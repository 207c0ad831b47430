import { dayText } from "../civil-date.ts";
import type { PlanFixing } from "../plan/plan.ts";
import { daysFrom, reportDeadline, reportTimely } from "../rules/report-deadline.ts";
import { fill, type Sentence } from "../sentence.ts";
import { explanationOf, lineMaker, sameText, type Explanation, type Line } from "./explanation.ts";
import { yearOfWorkbook, type Resting } from "./explained.ts";

interface ReportDueFacts {
  readonly year: number;
  /** ISO day of asking; null where nobody states it, and no days are counted. */
  readonly today: string | null;
  /** The district's own day, where its settings name one. */
  readonly ownDue: string | null;
}

const words = {
  title: { vi: "Hạn gửi báo cáo năm {year}", en: "Deadline of the report of {year}" },
  left: { vi: "còn {days} ngày", en: "{days} days left" },
  passed: { vi: "đã qua", en: "passed" },
} satisfies Record<string, Sentence>;

const say = lineMaker({
  before: {
    vi: "Kế hoạch: báo cáo trước ngày {before}; ngày cuối còn kịp là {eve}.",
    en: "The plan: the report goes out before {before}; the last day in time is {eve}.",
  },
  own: {
    vi: "Ngày báo cáo của huyện ghi ở trang tính «Cài đặt»: {day}.",
    en: "The district's own day in the sheet “Cài đặt”: {day}.",
  },
  ownLeft: {
    vi: "Ngày báo cáo của huyện ghi ở trang tính «Cài đặt»: {day}, {left}.",
    en: "The district's own day in the sheet “Cài đặt”: {day}, {left}.",
  },
});

/**
 * The report's deadline (VII.4; Q16), and the district's own day where it is set, from facts alone.
 *
 * @throws RangeError for a text that is no ISO date, and unless `year` is a whole number from 1 to 9999.
 */
export function explainReportDue({ year, today, ownDue }: ReportDueFacts, plan: PlanFixing<"reportDue">): Explanation {
  const { before, weekend } = plan.reportDue;
  const judged = today === null ? null : reportTimely.judge({ year, sentOn: null, today }, plan);
  const due = dayText(reportDeadline(year, plan));
  return explanationOf({
    of: "report-due",
    title: fill(words.title, { year: String(year) }),
    value: sameText(due),
    ...(judged && { verdict: judged.verdict }),
    lines: [
      say("before", { before: dayText(`${year}-${before.value}`), eve: due }, before.citation),
      ...(judged?.because ?? []),
      ...(ownDue === null ? [] : [{ ...ownLine(ownDue, today), citation: weekend }]),
    ],
    basis: [weekend],
  });
}

function ownLine(ownDue: string, today: string | null): Line {
  const day = dayText(ownDue);
  if (today === null) return say("own", { day });
  const days = daysFrom(today, ownDue);
  return say("ownLeft", { day, left: days < 0 ? words.passed : fill(words.left, { days }) });
}

/** The same for the year of a workbook; null while it is unknown. */
export function reportDueInWorkbook(explained: Resting<"reportDue">): Explanation | null {
  const year = yearOfWorkbook(explained);
  if (year === null) return null;
  const { reportDue } = explained.opened.settings;
  return explainReportDue({ year, today: explained.today, ownDue: reportDue ?? null }, explained.plan);
}
