import { fixes } from "../../../core/plan/not-fixed.ts";
import { dayText } from "../../../core/civil-date.ts";
import { judgingDay } from "../../../core/rules/term.ts";
import { decimalText } from "../../../core/sentence.ts";
import { leastPart } from "../../../core/share.ts";
import type { Verdict } from "../../../core/verdict.ts";
import { dash, subsection, type Block } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import { countText, fractionText, namesText, shareText, withinSentence } from "../official-text.ts";
import type { Quotes } from "../quotes.ts";
import type { PlacedArea, ReportFacts } from "../report-facts.ts";
import { listed, mostNames, ownDuty } from "./duties.ts";

/** II.2: what became of the areas due in the year. */
export function results(facts: ReportFacts, quotes: Quotes): readonly Block[] {
  return [
    subsection("2. Kết quả chuyển hóa trong năm"),
    ...[
      ...counts(facts),
      ...names(facts),
      ...yearly(facts, quotes),
      ...planned(facts),
      ...facts.areas.flatMap((area) => turned(area, facts)),
      ...beyondTerm(facts, quotes),
    ].map(dash),
  ];
}

/** The day at which the areas of the year were judged: the workbook's, else that of the plan. */
export function judgedDay({ judgedOn, year, plan }: ReportFacts): string {
  if (judgedOn != null) return dayText(judgedOn);
  return fixes(plan, "term") ? dayText(judgingDay(year, plan)) : unknown;
}

function counts(facts: ReportFacts): readonly string[] {
  const { figures, year, areas } = facts;
  if (!figures) return [`Số địa bàn phải đánh giá năm ${year}: ${unknown}.`];
  const { due, transformed, failed, isOpen } = figures.yearly;
  if (due === 0 && !isOpen) return [];
  const carried = areas.filter(({ isCarriedOver }) => isCarriedOver).length;
  const parts =
    areas.length === due && !isOpen
      ? ` (mới ${carried === due ? "0" : countText(due - carried)}, chuyển tiếp ${countText(carried)})`
      : "";
  const number = isOpen ? (due === 0 ? unknown : `ít nhất ${countText(due)}`) : countText(due);
  const lead = `Số địa bàn phải đánh giá năm ${year}: ${number}${parts}.`;
  if (transformed + failed === 0) return [lead];
  const pending = due - transformed - failed;
  const open = pending > 0 && !isOpen ? `, ${countText(pending)} địa bàn chưa đánh giá` : "";
  const list = due > mostNames ? " (danh sách tại Phụ lục I)" : "";
  return [
    `${lead} Đến ngày ${judgedDay(facts)}: ${countText(transformed)} địa bàn chuyển hóa thành công, ${countText(failed)} địa bàn chưa đạt${open}${list}.`,
  ];
}

function names({ areas }: ReportFacts): readonly string[] {
  if (areas.length > mostNames) return [];
  const line = (what: string, outcome: PlacedArea["outcome"]) => {
    const own = areas.filter((area) => area.outcome === outcome).map(({ name }) => name);
    return own.length === 0 ? [] : [`${what}: ${namesText(own)}.`];
  };
  return [...line("Chuyển hóa thành công", "met"), ...line("Chưa đạt", "notMet"), ...line("Chưa đánh giá", null)];
}

function yearly({ figures, plan }: ReportFacts, quotes: Quotes): readonly string[] {
  if (!figures || !fixes(plan, "yearlyFloor")) return [];
  const { due, transformed, failed, isOpen } = figures.yearly;
  const floor = plan.yearlyFloor.value;
  const percent = `${decimalText(floor, "vi")}%`;
  if (isOpen) return [`Tỷ lệ chuyển hóa thành công: ${unknown} (chưa nêu đủ địa bàn phải đánh giá).`];
  if (due === 0) return ["Không có địa bàn phải đánh giá trong năm."];
  const judged = transformed + failed;
  if (judged === 0) return ["Các địa bàn được lựa chọn chưa được đánh giá, chưa xác định được tỷ lệ."];
  const needed = leastPart(due, floor);
  const { verdict } = figures.judged.yearly;
  if (judged < due) {
    const range = `tỷ lệ cả năm trong khoảng ${shareText(transformed, due, plan, floor)} đến ${shareText(due - failed, due, plan, floor)}`;
    const rest =
      verdict === "met"
        ? `đã đạt chỉ tiêu ít nhất ${percent}`
        : verdict === "notMet"
          ? `không còn khả năng đạt chỉ tiêu ít nhất ${percent}`
          : `cần thêm ít nhất ${countText(needed - transformed)} địa bàn`;
    return [
      `Mới đánh giá ${judged}/${due} địa bàn, ${countText(transformed)} địa bàn chuyển hóa thành công; ${range}, ${rest}.`,
    ];
  }
  const share = `Tỷ lệ chuyển hóa thành công ${fractionText(transformed, due, plan, floor)}`;
  if (verdict === "met")
    return [`${share}, đạt chỉ tiêu ít nhất ${percent} (${quotes.clause(plan.yearlyFloor.citation)}).`];
  return [
    `${share}, không đạt chỉ tiêu ít nhất ${percent}; cần ${countText(needed)} địa bàn, còn thiếu ${countText(needed - transformed)} địa bàn.`,
  ];
}

/** The number that the year's plan set beside the result (N3). */
function planned(facts: ReportFacts): readonly string[] {
  const done = ownDuty(facts, "year-plan")?.evidence.done ?? null;
  const { figures } = facts;
  if (done === null || !figures || figures.yearly.transformed + figures.yearly.failed === 0) return [];
  return [
    `Kế hoạch của năm đề ra ${countText(done)} địa bàn; kết quả ${countText(figures.yearly.transformed)} địa bàn.`,
  ];
}

const said: Readonly<Record<Verdict, string>> = {
  met: "đạt",
  notMet: "chưa đạt",
  notApplicable: "không áp dụng",
  undetermined: "chưa đủ số liệu",
};

/** An area whose result another way of counting would turn, with the ways that turn it. */
function turned({ name, targets, otherwise }: PlacedArea, { plan }: ReportFacts): readonly string[] {
  if (!targets || !otherwise) return [];
  const { met, nothing, total } = targets;
  const { verdict, leaveOut, asMet, asNotMet, dashes } = otherwise;
  const counted = {
    "leave-out": [`không tính các chỉ tiêu không áp dụng thì ${met}/${total - nothing} chỉ tiêu`, leaveOut],
    "as-met": [`coi các chỉ tiêu đó là đạt thì ${met + nothing}/${total} chỉ tiêu`, asMet],
    "as-not-met": [`coi các chỉ tiêu đó là không đạt thì ${met}/${total} chỉ tiêu`, asNotMet],
  } as const;
  const own = plan.notApplicable.value;
  const others = (["leave-out", "as-met", "as-not-met"] as const)
    .filter((id) => id !== own && counted[id][1] !== verdict)
    .map((id) => counted[id]);
  const first: readonly [string, Verdict] =
    others.length > 0 ? counted[own] : [`tính theo từng chỉ tiêu thì ${met}/${total - nothing} chỉ tiêu`, verdict];
  const byDash = dashes === verdict ? [] : [["tính theo từng gạch đầu dòng thì", dashes] as const];
  const all = [first, ...others, ...byDash].map(([text, result]) => `${text} (${said[result]})`);
  return [
    `Kết quả của ${withinSentence(name)} phụ thuộc cách tính: ${all.join(", ")}; báo cáo này áp dụng cách thứ nhất.`,
  ];
}

/** Areas that are beyond the one year of the plan. */
export function beyondTermOf({ areas, plan }: ReportFacts): readonly PlacedArea[] {
  const years = plan.term?.years.value ?? Infinity;
  return areas.filter(({ isCarriedOver, term }) => isCarriedOver && term !== null && term.year > years);
}

/** "xã Phước Tân (năm thứ 4)" */
export function termText({ name, term }: PlacedArea): string {
  return `${withinSentence(name)} (${term?.isLeast === true ? "ít nhất " : ""}năm thứ ${term?.year ?? unknown})`;
}

function beyondTerm(facts: ReportFacts, quotes: Quotes): readonly string[] {
  const { plan, accepted } = facts;
  const areas = beyondTermOf(facts);
  if (areas.length === 0 || !fixes(plan, "term")) return [];
  const codes = new Set(areas.map(({ code }) => code));
  const reasons = accepted
    .filter(({ code, units }) => code === "term-exceeded" && units.some((unit) => codes.has(unit.code)))
    .map(({ reason }) =>
      reason
        .trim()
        .replace(/\.{1,3}$/u, "")
        .trim(),
    );
  const years = String(plan.term.years.value).padStart(2, "0");
  const list = areas.length > mostNames ? listed(areas.map(({ name }) => name)) : areas.map(termText).join(", ");
  return [
    `Có ${countText(areas.length)} địa bàn đã quá thời gian chuyển hóa ${years} năm (${quotes.clause(plan.term.years.citation)}): ${list}. Lý do: ${reasons.length === 0 ? unknown : [...new Set(reasons)].join("; ")}.`,
  ];
}
