import { formatCitation } from "../../core/citation.ts";
import { dayText, daysOfIso, weekdayOf } from "../../core/civil-date.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { reportDeadline } from "../../core/rules/report-deadline.ts";

import type { ReportFacts } from "./report-facts.ts";
import { unknown } from "./not-stated.ts";

const weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

/**
 * When the report is due. The plan binds the province towards the ministry; a district's own day is a setting, and
 * nobody's guess.
 */
export function dueSentences({ level, plan, year, ownDue }: ReportFacts): readonly string[] {
  const { before, weekend } = plan.reportDue;
  const law = `trước ngày ${dayText(`${year}-${before.value}`)} (${formatCitation(before.citation)})`;
  const aim = `nên gửi chậm nhất ${weekdayAndDay(reportDeadline(year, plan))} (${formatCitation(weekend)})`;
  if (level === "province") return [`Thời hạn gửi báo cáo: ${law}; ${aim}.`];
  const own = ownDue === null ? unknown : weekdayAndDay(ownDue);
  return [`Thời hạn huyện gửi báo cáo theo yêu cầu của tỉnh: ${own}.`, `Tỉnh phải báo cáo Bộ ${law}; tỉnh ${aim}.`];
}

function weekdayAndDay(iso: string): string {
  return `${weekdays[weekdayOf(daysOfIso(iso)) % 7]}, ngày ${dayText(iso)}`;
}

/** "Kế hoạch 7488/KH-UBND «Chuyển hóa địa bàn …»" */
export function planInWords({ document, title }: Plan): string {
  return `${document} «${title.vi}»`;
}
