import { unknown } from "./not-stated.ts";
import { withinSentence } from "./official-text.ts";
import { planShort, type Quotes } from "./quotes.ts";
import { issuerOf, localityOf, type ReportFacts } from "./report-facts.ts";

/** What is different between the reports: their subject, whom they are for, who gets them, how they begin and end. */
interface ReportFrame {
  readonly subject: readonly string[];
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly opening: string;
  /** Last of the body, so that its mention of the plan is a short one. */
  readonly closing: () => string;
}

export function frameOf(facts: ReportFacts, quotes: Quotes): ReportFrame {
  const { level, province, year, plan, variant } = facts;
  const { from, to } = plan.period.value;
  const phase = `giai đoạn ${from} - ${to}`;
  const provinceName = withinSentence(province ?? unknown);
  const what = {
    yearly: `kết quả thực hiện năm ${year}`,
    "yearly-review": `sơ kết năm ${year}`,
    final: `tổng kết ${phase}`,
  }[variant];
  const ending = () =>
    ({
      yearly: `kết quả thực hiện ${quotes.planItself()} năm ${year}`,
      "yearly-review": `sơ kết năm ${year} thực hiện ${quotes.planItself()}`,
      final: `tổng kết thực hiện ${quotes.planItself()} ${phase}`,
    })[variant];
  const receiver = level === "district" ? `Ủy ban nhân dân ${provinceName}` : "Bộ Công an";
  return {
    subject: subjectOf(facts, phase),
    addressees:
      level === "district"
        ? [`Ủy ban nhân dân ${provinceName} (qua Công an ${provinceName})`]
        : ["Bộ Công an (qua Ban Chủ nhiệm Đề án)"],
    recipients: [
      "- Như trên;",
      ...(level === "district" ? [`- Công an ${provinceName};`] : ["- Thường trực Tỉnh ủy;"]),
      `- ${unknown};`,
      `- Lưu: VT, ${unknown}.`,
    ],
    opening: `Thực hiện ${quotes.basis()}, ${issuerOf(facts)} báo cáo ${what} như sau:`,
    closing: () => `Trên đây là báo cáo ${ending()}, ${issuerOf(facts)} kính báo cáo ${receiver}./.`,
  };
}

function subjectOf(facts: ReportFacts, phase: string): readonly string[] {
  const { variant, plan, year } = facts;
  const where = `trên địa bàn ${withinSentence(localityOf(facts))}`;
  const short = planShort(plan);
  if (variant === "final") return [`Tổng kết thực hiện ${short} ${phase}`, where];
  if (variant === "yearly-review") return [`Sơ kết năm ${year} thực hiện ${short}`, where];
  return [`Kết quả thực hiện ${short} năm ${year}`, where];
}
