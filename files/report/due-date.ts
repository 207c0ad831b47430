import { formatCitation, reportDeadline, type Plan } from "../../core/index.ts";

import type { ReportFacts } from "./report-facts.ts";
import { unknown } from "./not-stated.ts";

const weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

/**
 * When the report is due. The plan binds the province towards the ministry; a district's own day is a setting, and
 * nobody's guess.
 */
export function dueSentences({ level, plan, year, ownDue }: ReportFacts): readonly string[] {
  const { before, weekend } = plan.reportDue;
  const [month = "", day = ""] = before.value.split("-");
  const law = `trước ngày ${Number(day)}/${Number(month)}/${year} (${formatCitation(before.citation)})`;
  const aim = `nên gửi chậm nhất ${dayInWords(reportDeadline(year, plan))} (${formatCitation(weekend)})`;
  if (level === "province") return [`Thời hạn gửi báo cáo: ${law}; ${aim}.`];
  const own = ownDue === null ? unknown : dayInWords(ownDue);
  return [`Thời hạn huyện gửi báo cáo theo yêu cầu của tỉnh: ${own}.`, `Tỉnh phải báo cáo Bộ ${law}; tỉnh ${aim}.`];
}

function dayInWords(iso: string): string {
  const [year = 1970, month = 1, day = 1] = iso.split("-").map(Number);
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
  return `${weekday}, ngày ${day}/${month}/${year}`;
}

/** "Kế hoạch 7488/KH-UBND «Chuyển hóa địa bàn …»" */
export function planInWords({ document, title }: Plan): string {
  return `${document} «${title.vi}»`;
}
