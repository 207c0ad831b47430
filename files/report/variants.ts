import { planInWords } from "./due-date.ts";

import { localityOf, withinSentence, type ReportFacts } from "./report-facts.ts";
import { unknown } from "./not-stated.ts";

/** What is different between the reports: their subject, whom they are for, who gets them, how they begin. */
interface ReportFrame {
  readonly subject: readonly string[];
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly opening: string;
}

export function frameOf(facts: ReportFacts): ReportFrame {
  const { level, plan, province } = facts;
  const locality = localityOf(facts);
  const provinceName = province ?? unknown;
  return {
    subject: subjectOf(facts, locality),
    addressees:
      level === "district"
        ? [`Ủy ban nhân dân ${withinSentence(provinceName)}`, `(qua Công an ${withinSentence(provinceName)})`]
        : ["Bộ Công an", "(qua Ban Chủ nhiệm Đề án)"],
    recipients: [
      "- Như trên;",
      ...(level === "district" ? [`- Công an ${withinSentence(provinceName)};`] : ["- Thường trực Tỉnh ủy;"]),
      `- ${unknown};`,
      `- Lưu: VT, ${unknown}.`,
    ],
    opening: `Thực hiện ${planInWords(plan)}, Ủy ban nhân dân ${withinSentence(locality)} báo cáo ${whatOf(facts)} như sau:`,
  };
}

function subjectOf({ variant, plan, year }: ReportFacts, locality: string): readonly string[] {
  const { from, to } = plan.period.value;
  const where = `trên địa bàn ${withinSentence(locality)}`;
  const what = "chuyển hóa địa bàn trọng điểm, phức tạp về trật tự, an toàn xã hội";
  if (variant === "final")
    return [`Tổng kết giai đoạn ${from}–${to} thực hiện ${plan.document}`, `về ${what} ${where}`];
  if (variant === "yearly-review") return [`Sơ kết năm ${year} thực hiện ${plan.document}`, `về ${what} ${where}`];
  return [`Kết quả thực hiện ${plan.document} năm ${year}`, `về ${what} ${where}`];
}

function whatOf({ variant, plan, year }: ReportFacts): string {
  const { from, to } = plan.period.value;
  if (variant === "final") return `tổng kết giai đoạn ${from}–${to}`;
  return variant === "yearly-review" ? `sơ kết năm ${year} và lũy kế từ năm ${from}` : `kết quả thực hiện năm ${year}`;
}
