import { capOfFigures } from "./selection.ts";
import { obligationsOf } from "../../../core/plan/obligations-7488.ts";
import { decimalText } from "../../../core/sentence.ts";
import { dash, section, type Block } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import { countText } from "../official-text.ts";
import type { Quotes } from "../quotes.ts";
import { committeeOf, type ReportFacts } from "../report-facts.ts";
import { listed } from "./duties.ts";

/** V: what comes next; in the final review the directions that the plan asks for. */
export function next(facts: ReportFacts, quotes: Quotes): readonly Block[] {
  if (facts.variant === "final") return directions(facts, quotes);
  const { year, plan } = facts;
  const isLast = year >= plan.period.value.to;
  const title = isLast ? "V. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI" : `V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${year + 1}`;
  return [
    section(title),
    ...(isLast ? afterPlan(facts, quotes) : nextYear(facts)).map(dash),
    dash(`Nhiệm vụ, giải pháp trọng tâm: ${unknown}.`),
  ];
}

/** «2021 - 2025»: the five years after the plan's. */
function followingYears({ plan }: ReportFacts): string {
  const { to } = plan.period.value;
  return `${to + 1} - ${to + 5}`;
}

function failedNames({ areas }: ReportFacts): readonly string[] {
  return areas.filter(({ outcome }) => outcome === "notMet").map(({ name }) => name);
}

function withNames(names: readonly string[], count: number): string {
  return names.length === count && count > 0 ? `: ${listed(names)}` : "";
}

function nextYear(facts: ReportFacts): readonly string[] {
  const { figures, plan, year, progress } = facts;
  if (!figures) return [];
  const { due, transformed, failed, isOpen } = figures.yearly;
  const isWhole = progress === null || progress.counted === progress.total;
  // Of some of the districts it is no cap of the province.
  const cap = isWhole ? capOfFigures(facts) : null;
  const isJudged = due === transformed + failed && !isOpen && isWhole;
  const most = plan.cap
    ? ` trong mức không quá ${decimalText(plan.cap.percent.value, "vi")}%${cap === null ? "" : ` (${countText(cap)} đơn vị cấp xã)`}`
    : "";
  const rest =
    !isJudged || cap === null
      ? ""
      : failed > cap
        ? `; số chuyển tiếp đã vượt mức này ${countText(failed - cap)} đơn vị cấp xã`
        : `, còn ${countText(cap - failed)} đơn vị cấp xã ngoài số chuyển tiếp`;
  return [
    ...(failed > 0
      ? [`Tiếp tục chuyển hóa ${countText(failed)} địa bàn chưa đạt${withNames(failedNames(facts), failed)}.`]
      : []),
    `Rà soát, lựa chọn địa bàn năm ${year + 1}${most}${rest}.`,
  ];
}

function afterPlan(facts: ReportFacts, quotes: Quotes): readonly string[] {
  const failed = facts.figures?.yearly.failed ?? 0;
  const until = `Thời gian thực hiện ${quotes.planItself()} đến hết năm ${facts.plan.period.value.to}`;
  if (failed === 0) return [`${until}.`];
  return [
    `${until}; ${countText(failed)} địa bàn chưa đạt, đề nghị xem xét trong giai đoạn ${followingYears(facts)}${withNames(failedNames(facts), failed)}.`,
  ];
}

function directions(facts: ReportFacts, quotes: Quotes): readonly Block[] {
  const { plan, areas, relapsed, circular15 } = facts;
  const asked = obligationsOf(plan).find(({ report }) => report === "directions")?.citation;
  const open = areas.filter(({ outcome }) => outcome !== "met").map(({ name }) => name);
  const never = (circular15 ?? []).filter(({ isEverSelected }) => !isEverSelected).map(({ name }) => name);
  const line = (what: string, names: readonly string[]) => (names.length === 0 ? [] : [`${what}: ${listed(names)}.`]);
  return [
    section(`V. PHƯƠNG HƯỚNG, GIẢI PHÁP TIẾP TỤC THỰC HIỆN GIAI ĐOẠN ${followingYears(facts)}`),
    ...[
      ...(asked
        ? [`Thực hiện ${quotes.clause(asked)}, ${committeeOf(facts)} đề ra phương hướng, giải pháp như sau:`]
        : []),
      `Phương hướng: ${unknown}.`,
      `Giải pháp: ${unknown}.`,
      ...line(`Địa bàn chưa chuyển hóa thành công đến hết năm ${facts.year}`, open),
      ...line("Địa bàn phức tạp trở lại", relapsed),
      ...(never.length === 0
        ? []
        : line(`Đơn vị cấp xã được công nhận theo ${quotes.document("15/2010/TT-BCA")} chưa được lựa chọn`, never)),
    ].map(dash),
  ];
}
