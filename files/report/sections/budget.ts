import { dash, section, type Block } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import { countText, figureWithPoints } from "../official-text.ts";
import { committeeOf, type ReportFacts } from "../report-facts.ts";
import { holdersOf, isLaidOn, ownDocument, ownDuty, tally } from "./duties.ts";

/** III: what it cost and who was told (N24–N26; section VI of the plan). */
export function budget(facts: ReportFacts): readonly Block[] {
  const lines =
    facts.level === "district"
      ? [district(facts)]
      : [province(facts), ...(isLaidOn(facts, "district-budget", "district") ? [districts(facts)] : [])];
  return [section("III. KINH PHÍ THỰC HIỆN"), ...[...lines, `Nguồn kinh phí hợp pháp khác: ${unknown}.`].map(dash)];
}

function district(facts: ReportFacts): string {
  const { year } = facts;
  const duty = ownDuty(facts, "district-budget");
  if (duty?.evidence.answer === false) return `Chưa báo cáo Hội đồng nhân dân cùng cấp về kinh phí hỗ trợ năm ${year}.`;
  if (!duty || (duty.evidence.document === null && duty.evidence.money === null))
    return `Kinh phí hỗ trợ năm ${year}: ${unknown}.`;
  return `${committeeOf(facts)} đã báo cáo Hội đồng nhân dân cùng cấp; kinh phí hỗ trợ năm ${year} là ${moneyText(duty.evidence.money)} triệu đồng (${ownDocument("Nghị quyết", duty, false)}).`;
}

function province(facts: ReportFacts): string {
  const { year } = facts;
  const duty = ownDuty(facts, "province-budget");
  const inspected = ownDuty(facts, "budget-inspections")?.evidence.done ?? null;
  const inspections =
    inspected === null
      ? `kiểm tra, giám sát kinh phí: ${unknown}`
      : inspected === 0
        ? "chưa kiểm tra, giám sát"
        : `đã kiểm tra, giám sát ${countText(inspected)} lượt`;
  if (duty?.evidence.answer === false) return `Tỉnh chưa bố trí kinh phí năm ${year}; ${inspections}.`;
  const paper = duty?.evidence.document == null ? unknown : ownDocument("Quyết định", duty, false);
  return `Kinh phí tỉnh bố trí năm ${year}: ${moneyText(duty?.evidence.money ?? null)} triệu đồng (${paper}); ${inspections}.`;
}

function districts(facts: ReportFacts): string {
  const words = { done: "đã báo cáo tại", not: "chưa báo cáo", of: "huyện, thị xã, thành phố" };
  const said = tally(holdersOf(facts, "district-budget", "district"), words);
  return `Kinh phí cấp huyện báo cáo Hội đồng nhân dân cùng cấp: ${said ?? unknown}.`;
}

function moneyText(million: number | null): string {
  return million === null ? unknown : figureWithPoints(million);
}
