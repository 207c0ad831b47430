import type { Plan } from "../../../core/plan/plan.ts";
import type { Judgement } from "../../../core/verdict.ts";
import { dayText } from "../../../core/civil-date.ts";
import { knownUse } from "../../../core/life-cycle/roll-up.ts";
import { decimalText } from "../../../core/sentence.ts";
import { dash, subsection, type Block } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import { countText, fractionText, namesText, withinSentence } from "../official-text.ts";
import type { Quotes } from "../quotes.ts";
import { localityOf, type PlacedArea, type ProvinceProgress, type ReportFacts } from "../report-facts.ts";
import { listed } from "./duties.ts";

const kindsOfDistrict = "huyện, thị xã, thành phố";

/** II.1: how many there are, how many may be selected, which ones are. */
export function selection(facts: ReportFacts, quotes: Quotes): readonly Block[] {
  const { figures, countedOver, progress } = facts;
  const lines = figures ? [...capLines(facts, quotes), ...chosen(facts)] : [`${unknown}.`];
  return [
    subsection("1. Rà soát, lựa chọn địa bàn"),
    ...(progress ? [progressLine(progress)] : []).map(dash),
    ...(countedOver
      ? [`Số liệu rà soát tính từ ngày ${dayText(countedOver.from)} đến ngày ${dayText(countedOver.to)}.`]
      : []
    ).map(dash),
    ...lines.map(dash),
    ...whoSelects(facts.plan, quotes).map(dash),
    ...circular(facts, quotes).map(dash),
  ];
}

/** How far a province's figures reach. */
function progressLine({ counted, total, units, missing, unresolved }: ProvinceProgress): string {
  const whole = `Toàn tỉnh có ${units} đơn vị cấp xã`;
  if (counted === total) return `${whole}; ${counted}/${total} ${kindsOfDistrict} đã rà soát, lựa chọn địa bàn.`;
  const open = [...missing, ...unresolved];
  return `${whole}; ${counted}/${total} ${kindsOfDistrict} đã có số liệu; chưa có số liệu của: ${namesText(open)}.`;
}

/** The cap of the locality, of a province the sum of its districts'; null where the plan sets none. */
export function capOfFigures({ figures, progress }: ReportFacts): number | null {
  if (progress) return progress.capOfDistricts;
  const cap = figures?.judged.cap.numbers.cap;
  return typeof cap === "number" ? cap : null;
}

function capLines(facts: ReportFacts, quotes: Quotes): readonly string[] {
  const { figures, plan, year, registerOn, progress } = facts;
  if (!figures) return [];
  const day = registerOn ? ` (danh mục đơn vị hành chính tại ngày ${dayText(registerOn)})` : "";
  const isPartial = progress !== null && progress.counted < progress.total;
  const lead = isPartial
    ? `Số liệu dưới đây của ${progress.counted}/${progress.total} ${kindsOfDistrict} với ${figures.units} đơn vị cấp xã`
    : `Năm ${year}, ${withinSentence(localityOf(facts))} có ${figures.units} đơn vị cấp xã${day}`;
  const cap = capOfFigures(facts);
  if (!plan.cap || cap === null) return [`${lead}.`];
  const percent = decimalText(plan.cap.percent.value, "vi");
  const clause = quotes.clause(plan.cap.percent.citation);
  const most = `số được lựa chọn để chuyển hóa trong năm không vượt quá ${percent}%, tức nhiều nhất ${countText(cap)} đơn vị cấp xã (${clause}).`;
  const bases =
    progress && progress.capAsOne !== null
      ? [
          `Tổng số tối đa tính theo từng huyện là ${countText(cap)}; tính chung toàn tỉnh là ${countText(progress.capAsOne)} đơn vị cấp xã.`,
        ]
      : [];
  return [`${lead}; ${most}`, ...bases];
}

function chosen({ figures, plan, areas, progress }: ReportFacts): readonly string[] {
  if (!figures) return [];
  const { units, used, judged } = figures;
  const known = knownUse(figures);
  if (used === null) {
    const open = progress ? namesText(progress.notStated) : unknown;
    const least = `ít nhất ${countText(known)} đơn vị cấp xã; chưa nêu: ${open}`;
    return [`Số đơn vị cấp xã được lựa chọn: ${known === 0 ? unknown : least}.`];
  }
  const share = fractionText(used, units, plan, plan.cap?.percent.value);
  const total = `Tổng số đơn vị cấp xã đang chuyển hóa là ${share}${keptText(used, judged.cap, plan)}.`;
  if (areas.length !== used) return [total];
  const fresh = areas.filter(({ isCarriedOver }) => !isCarriedOver);
  const carried = areas.filter(({ isCarriedOver }) => isCarriedOver);
  const decided =
    fresh.length === 0
      ? "Không quyết định chuyển hóa địa bàn mới"
      : `Đã quyết định chuyển hóa ${countText(fresh.length)} đơn vị cấp xã: ${listed(fresh.map(({ name }) => name))} (${decisions(fresh)})`;
  const over =
    carried.length === 0
      ? "không có địa bàn chuyển tiếp từ năm trước"
      : `chuyển tiếp từ năm trước ${countText(carried.length)} đơn vị cấp xã: ${listed(carried.map(({ name }) => name))}`;
  return used === 0 ? [total] : [`${decided}; ${over}. ${total}`];
}

/** «Quyết định số 12/QĐ-UBND ngày 05/02/2018»; several of them after each other, what is not stated as […]. */
function decisions(areas: readonly PlacedArea[]): string {
  const texts = areas.map(
    ({ decision: { number, date } }) =>
      `số ${number?.replace(/^.*?\bsố:?\s*/iu, "") ?? unknown} ngày ${date === null ? unknown : dayText(date)}`,
  );
  const different = [...new Set(texts)];
  return different.length > 3 ? "các quyết định tại Phụ lục I" : `Quyết định ${different.join("; Quyết định ")}`;
}

/** Who proposes and who decides, in the plan's own words. */
function whoSelects({ authority }: Plan, quotes: Quotes): readonly string[] {
  const { proposes, decides } = authority ?? {};
  return [
    ...(proposes ? [`Thẩm quyền đề nghị: ${proposes.value.vi} (${quotes.clause(proposes.citation)}).`] : []),
    ...(decides ? [`Thẩm quyền quyết định: ${decides.value.vi} (${quotes.clause(decides.citation)}).`] : []),
  ];
}

/** Only where the list has the column; one in which nothing is marked, or a list that is not all stated, says no number. */
function circular({ circular15, isCircularOpen, figures, progress }: ReportFacts, quotes: Quotes): readonly string[] {
  if (!circular15) return [];
  const selected = circular15.filter(({ isSelected }) => isSelected).length;
  const isAll = progress === null || progress.counted === progress.total;
  const isWhole = circular15.length > 0 && !isCircularOpen && isAll && figures?.used != null;
  const count = isWhole
    ? selected === 0
      ? "không có"
      : `có ${countText(selected)}`
    : selected === 0
      ? `có ${unknown}`
      : `có ít nhất ${countText(selected)}`;
  return [
    `Trong số đơn vị cấp xã được công nhận theo ${quotes.document("15/2010/TT-BCA")}, ${count} đơn vị cấp xã được lựa chọn chuyển hóa.`,
  ];
}

/** ", không vượt mức 15%"; nothing where the plan sets no cap. */
function keptText(used: number, { verdict, numbers: { cap } }: Judgement, plan: Plan): string {
  if (!plan.cap || typeof cap !== "number") return "";
  const percent = decimalText(plan.cap.percent.value, "vi");
  return verdict === "notMet"
    ? `, vượt mức ${percent}% ${countText(used - cap)} đơn vị cấp xã`
    : `, không vượt mức ${percent}%`;
}
