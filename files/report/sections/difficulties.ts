import { decimalText } from "../../../core/sentence.ts";
import { dash, section, type Block } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import { countText, namesText } from "../official-text.ts";
import type { ReportFacts } from "../report-facts.ts";
import { holdersOf, isLaidOn, ownDocument, ownDuty, tally } from "./duties.ts";
import { unmetMeasures } from "./measures.ts";
import { beyondTermOf, termText } from "./results.ts";

/** IV: what is known to be wanting, one sentence each; then what only the authority knows. */
export function difficulties(facts: ReportFacts): readonly Block[] {
  return [
    section("IV. TỒN TẠI, HẠN CHẾ, KHÓ KHĂN, VƯỚNG MẮC VÀ NGUYÊN NHÂN"),
    ...[...wanting(facts), ...unmetMeasures(facts), reported(facts), `Nguyên nhân: ${unknown}.`].map(dash),
  ];
}

function wanting(facts: ReportFacts): readonly string[] {
  const { figures, plan, progress, leftOut, variant, year } = facts;
  const { to } = plan.period.value;
  const cap = plan.cap ? decimalText(plan.cap.percent.value, "vi") : "";
  const lines: string[] = [];
  if (variant === "final" && year < to) lines.push(`Số liệu mới đến năm ${year}, chưa đủ giai đoạn đến năm ${to}.`);
  if (progress && progress.missing.length > 0)
    lines.push(
      `Còn ${countText(progress.missing.length)} huyện, thị xã, thành phố chưa có số liệu: ${namesText(progress.missing)}.`,
    );
  if (progress && progress.unresolved.length > 0)
    lines.push(`Số liệu có nhiều bản mâu thuẫn, chưa cộng được: ${namesText(progress.unresolved)}.`);
  if (progress && progress.aboveCap.length > 0)
    lines.push(`Số đơn vị cấp xã được lựa chọn vượt mức ${cap}%: ${namesText(progress.aboveCap)}.`);
  if (figures) lines.push(...ofFigures(figures, facts, cap));
  const late = beyondTermOf(facts);
  const years = plan.term ? String(plan.term.years.value).padStart(2, "0") : "";
  if (late.length > 0)
    lines.push(
      `${countText(late.length)} địa bàn quá thời gian chuyển hóa ${years} năm: ${late.map(termText).join(", ")}.`,
    );
  if (leftOut.length > 0)
    lines.push(
      `Chưa tính ${countText(leftOut.length)} địa bàn chưa xác định được đơn vị hành chính: ${namesText(leftOut)}.`,
    );
  return lines;
}

function ofFigures(
  { units, used, yearly, phase, judged }: NonNullable<ReportFacts["figures"]>,
  { plan, progress }: ReportFacts,
  cap: string,
): readonly string[] {
  const most = judged.cap.numbers.cap;
  const { yearlyFloor, sustainedFloor } = plan;
  const pending = yearly.due - yearly.transformed - yearly.failed;
  const isOver = judged.cap.verdict === "notMet" && progress === null && used !== null && typeof most === "number";
  return [
    ...(isOver
      ? [
          `Số đơn vị cấp xã đang chuyển hóa (${used}/${units}) vượt mức ${cap}% ${countText(used - most)} đơn vị cấp xã.`,
        ]
      : []),
    ...(yearlyFloor && judged.yearly.verdict === "notMet"
      ? [`Tỷ lệ chuyển hóa thành công của năm không đạt chỉ tiêu ít nhất ${decimalText(yearlyFloor.value, "vi")}%.`]
      : []),
    ...(sustainedFloor && judged.sustained.verdict === "notMet"
      ? [
          `Tỷ lệ không phức tạp trở lại không đạt chỉ tiêu ${sustainedFloor.value.strict ? "trên" : "ít nhất"} ${decimalText(sustainedFloor.value.percent, "vi")}%.`,
        ]
      : []),
    ...(pending > 0 && !yearly.isOpen ? [`Còn ${countText(pending)} địa bàn chưa được đánh giá.`] : []),
    ...(yearly.failed > 0 ? [`Có ${countText(yearly.failed)} địa bàn chưa chuyển hóa thành công.`] : []),
    ...(phase.relapsed > 0 ? [`Có ${countText(phase.relapsed)} địa bàn phức tạp trở lại.`] : []),
  ];
}

/** N30: whether difficulties were reported, or there were none. */
function reported(facts: ReportFacts): string {
  const what = "Khó khăn, vướng mắc";
  if (!isLaidOn(facts, "difficulties", facts.level)) {
    const words = { done: "đã báo cáo tại", not: "chưa báo cáo", of: "huyện, thị xã, thành phố" };
    return `${what}: ${tally(holdersOf(facts, "difficulties", "district"), words) ?? unknown}.`;
  }
  const duty = ownDuty(facts, "difficulties");
  if (duty?.evidence.answer === false) return `${what}: không có khó khăn, vướng mắc.`;
  if (duty?.evidence.document == null) return `${what}: ${unknown}.`;
  return `${what}: đã báo cáo tại ${ownDocument("Báo cáo", duty, false)}.`;
}
