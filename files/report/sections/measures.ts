import type { Obligation, ReportRole } from "../../../core/plan/obligation.ts";
import { obligationsOf } from "../../../core/plan/obligations-7488.ts";
import type { Verdict } from "../../../core/verdict.ts";
import { dash, subsection, type Block } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import { countText, withinSentence } from "../official-text.ts";
import type { Quotes } from "../quotes.ts";
import type { ReportFacts } from "../report-facts.ts";
import { holdersOf, isLaidOn, listed, ownDuty, tally, verdictOf, withVerdict, type Holder } from "./duties.ts";

/** The duties that the report has no sentence of its own for: what was selected stands in II.1, the province's in its own report. */
function measures({ plan, level }: ReportFacts): readonly Obligation[] {
  return obligationsOf(plan).filter(
    ({ report, isSelection, scope }) =>
      report === undefined && !isSelection && (level === "province" || scope.some((one) => one !== "province")),
  );
}

/** II.4: what was done, a sentence a duty; of a plan without duties nothing is known. */
export function measuresOf(facts: ReportFacts, quotes: Quotes): readonly Block[] {
  const all = obligationsOf(facts.plan);
  const asks = (role: ReportRole) => all.some(({ report }) => report === role);
  const said = [
    ...measures(facts).map((duty) => sentence(duty, facts, quotes)),
    ...(asks("cameras") ? [cameras(facts)] : []),
    ...(asks("trials") ? [trials(facts)] : []),
  ];
  return [
    subsection("4. Kết quả các biện pháp công tác"),
    ...(said.length === 0 ? [`Kết quả các biện pháp công tác: ${unknown}.`] : said).map(dash),
  ];
}

function sentence(duty: Obligation, facts: ReportFacts, quotes: Quotes): string {
  const { words, heading, scope, test } = duty;
  const called = words?.what ?? heading.vi;
  const what = words?.under === undefined ? called : `${called} theo ${quotes.document(words.under)}`;
  if (!scope.includes("area")) return `${what}: ${ofLevel(duty, facts) ?? unknown}.`;
  const holders = holdersOf(facts, duty, "area");
  const said =
    test === "none"
      ? noneText(duty, holders)
      : test === "all"
        ? allText(duty, holders)
        : tally(holders, { done: "đã thực hiện tại", not: "chưa thực hiện", of: "địa bàn" });
  return `${what}: ${said ?? unknown}.`;
}

const done: Readonly<Record<Verdict, string | null>> = {
  met: "đã thực hiện",
  notMet: "chưa thực hiện",
  notApplicable: "không phát sinh",
  undetermined: null,
};

/** A duty of the locality as a whole: the reporting one's own, else that of the districts in a province's report. */
function ofLevel(duty: Obligation, facts: ReportFacts): string | null {
  if (!duty.scope.includes(facts.level)) {
    const words = { done: "đã thực hiện tại", not: "chưa thực hiện", of: "huyện, thị xã, thành phố" };
    return tally(holdersOf(facts, duty, "district"), words);
  }
  const own = ownDuty(facts, duty);
  return own && done[own.judgement.verdict];
}

/** «46/48 biên chế, đủ tại 3/4 địa bàn; chưa đủ: xã Phước Tân (10/12)»; the sum only where nothing of it is open. */
function allText({ words }: Obligation, holders: readonly Holder[]): string | null {
  const said = tally(holders, { done: "đủ tại", not: "chưa đủ", of: "địa bàn" }, withFigures);
  if (said === null) return null;
  const sums = sumsOf(holders);
  return sums === null ? said : `${sums.done}/${sums.total}${unitOf(words)}, ${said}`;
}

/** «1/36 tổ, tại xã Phước Tân» */
function noneText({ words }: Obligation, holders: readonly Holder[]): string | null {
  const not = withVerdict(holders, "notMet");
  const open = withVerdict(holders, "undetermined");
  if (holders.length === 0 || open.length === holders.length) return null;
  const done = not.reduce((sum, { duty }) => sum + (duty?.evidence.done ?? 0), 0);
  const sums = sumsOf(holders);
  const places = not.length === 0 ? "" : `, tại ${listed(not.map(({ name }) => name))}`;
  const more = open.length === 0 ? "" : `; chưa có số liệu: ${listed(open.map(({ name }) => name))}`;
  return `${sums === null ? done : `${done}/${sums.total}`}${unitOf(words)}${places}${more}`;
}

function unitOf(words: Obligation["words"]): string {
  return words?.unit === undefined ? "" : ` ${words.unit}`;
}

function withFigures({ name, duty }: Holder): string {
  const { done, total } = duty?.evidence ?? { done: null, total: null };
  return `${withinSentence(name)} (${done ?? unknown}/${total ?? unknown})`;
}

function sumsOf(holders: readonly Holder[]): { readonly done: number; readonly total: number } | null {
  const evidence = holders.map(({ duty }) => duty?.evidence);
  let done = 0;
  let total = 0;
  for (const one of evidence) {
    if (one?.done == null || one.total === null) return null;
    done += one.done;
    total += one.total;
  }
  return { done, total };
}

function cameras(facts: ReportFacts): string {
  const what = "mô hình camera giám sát an ninh";
  if (!isLaidOn(facts, "cameras", facts.level)) {
    const words = { done: "đã triển khai tại", not: "chưa triển khai", of: "huyện, thị xã, thành phố" };
    return `M${what.slice(1)}: ${tally(holdersOf(facts, "cameras", "district"), words) ?? unknown}.`;
  }
  const { answer = null, done = null } = ownDuty(facts, "cameras")?.evidence ?? {};
  if (answer === null) return `M${what.slice(1)}: ${unknown}.`;
  if (!answer) return `Chưa triển khai ${what}.`;
  return `Đã triển khai ${what}${done === null ? "" : ` tại ${countText(done)} đơn vị cấp xã`}.`;
}

function trials(facts: ReportFacts): string {
  const what = "phiên tòa xét xử lưu động tại đơn vị cấp xã";
  const own =
    facts.level === "district"
      ? [{ name: "", duty: ownDuty(facts, "trials") }]
      : holdersOf(facts, "trials", "district");
  if (own.length === 0 || own.some((holder) => verdictOf(holder) === "undetermined"))
    return `Xét xử lưu động tại đơn vị cấp xã: ${unknown}.`;
  if (own.every((holder) => verdictOf(holder) === "notApplicable"))
    return "Không có vụ án phức tạp, nghiêm trọng để đưa ra xét xử lưu động.";
  const held = own.reduce((sum, { duty }) => sum + (duty?.evidence.done ?? 0), 0);
  return held === 0 ? `Chưa tổ chức ${what}.` : `Đã tổ chức ${countText(held)} ${what}.`;
}

/** «Chưa kiện toàn Ban Chỉ đạo cấp xã tại xã Phước Tân.»: the duties of areas that are not met. */
export function unmetMeasures(facts: ReportFacts): readonly string[] {
  return measures(facts).flatMap((duty) => {
    const names = withVerdict(holdersOf(facts, duty, "area"), "notMet").map(({ name }) => name);
    if (names.length === 0) return [];
    const { words, heading } = duty;
    return [words ? `Chưa ${words.not} tại ${listed(names)}.` : `${heading.vi}: chưa đạt tại ${listed(names)}.`];
  });
}
