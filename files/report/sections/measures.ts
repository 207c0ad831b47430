import { obligationsOf } from "../../../core/plan/obligations-7488.ts";
import { dash, subsection, type Block } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import { countText, withinSentence } from "../official-text.ts";
import type { Quotes } from "../quotes.ts";
import type { ReportFacts } from "../report-facts.ts";
import { holdersOf, listed, ownDuty, tally, verdictOf, withVerdict, type Holder } from "./duties.ts";

interface Measure {
  readonly id: string;
  readonly what: string;
  /** «Chưa {not} tại …» in the section on difficulties. */
  readonly not: string;
  /** What is counted, where the duty has figures. */
  readonly unit?: string;
}

/** The duties of each area that the report says one sentence each of. */
const measures: readonly Measure[] = [
  { id: "N6", what: "Khảo sát, đánh giá chất lượng hệ thống chính trị", not: "khảo sát hệ thống chính trị" },
  { id: "N7", what: "Kiện toàn Ban Chỉ đạo cấp xã", not: "kiện toàn Ban Chỉ đạo cấp xã" },
  { id: "N8", what: "Bố trí lực lượng Công an", not: "bố trí đủ biên chế Công an", unit: "biên chế" },
  {
    id: "N9",
    what: "Đăng ký bảo đảm an ninh, trật tự",
    not: "đăng ký đủ khu phố, ấp, khu dân cư",
    unit: "khu phố, ấp, khu dân cư",
  },
  {
    id: "N10",
    what: "Tổ nhân dân quá {households} hộ",
    not: "tách hết tổ nhân dân quá {households} hộ",
    unit: "tổ",
  },
  { id: "N12", what: "Phân công giúp đỡ tái hòa nhập", not: "phân công giúp đỡ đủ số người", unit: "người" },
  {
    id: "N13",
    what: "Lập hồ sơ giáo dục, cai nghiện bắt buộc",
    not: "lập đủ hồ sơ giáo dục, cai nghiện bắt buộc",
    unit: "hồ sơ",
  },
  { id: "N14", what: "Người nghiện mới phát sinh", not: "ngăn được người nghiện mới phát sinh", unit: "người" },
  { id: "N15", what: "Vận động thu hồi vũ khí, vật liệu nổ", not: "vận động thu hồi vũ khí, vật liệu nổ" },
  { id: "N16", what: "Tăng cường cán bộ hỗ trợ cơ sở", not: "tăng cường cán bộ hỗ trợ cơ sở" },
  { id: "N18", what: "Cơ chế phối hợp địa bàn giáp ranh", not: "xây dựng cơ chế phối hợp địa bàn giáp ranh" },
  {
    id: "N21",
    what: "Quy chế hoạt động, phân công thành viên Ban Chỉ đạo",
    not: "ban hành quy chế hoạt động của Ban Chỉ đạo",
  },
  { id: "N22", what: "Kế hoạch của cấp xã", not: "ban hành kế hoạch của cấp xã" },
  { id: "N23", what: "Sơ kết, đánh giá của cấp xã", not: "sơ kết, đánh giá của cấp xã" },
];

/** II.4: what was done in the areas, a sentence a duty. */
export function measuresOf(facts: ReportFacts, quotes: Quotes): readonly Block[] {
  return [
    subsection("4. Kết quả các biện pháp công tác"),
    ...measures.map((measure) => dash(sentence(measure, facts, quotes))),
    dash(cameras(facts)),
    dash(trials(facts)),
  ];
}

function sentence(measure: Measure, facts: ReportFacts, quotes: Quotes): string {
  const holders = holdersOf(facts, measure.id, "area");
  const named = inNumbers(measure.what, facts);
  const what = measure.id === "N9" ? `${named} theo ${quotes.document("23/2012/TT-BCA")}` : named;
  const test = obligationsOf(facts.plan).find(({ id }) => id === measure.id)?.test;
  const said =
    test === "none"
      ? noneText(measure, holders)
      : test === "all"
        ? allText(measure, holders)
        : tally(holders, { done: "đã thực hiện tại", not: "chưa thực hiện", of: "địa bàn" });
  return `${what}: ${said ?? unknown}.`;
}

/** The words with the plan's own size of a people's group. */
function inNumbers(words: string, { plan: { householdGroup } }: ReportFacts): string {
  return words.replace("{households}", householdGroup ? String(householdGroup.value) : unknown);
}

/** «46/48 biên chế, đủ tại 3/4 địa bàn; chưa đủ: xã Phước Tân (10/12)»; the sum only where nothing of it is open. */
function allText({ unit = "" }: Measure, holders: readonly Holder[]): string | null {
  const said = tally(holders, { done: "đủ tại", not: "chưa đủ", of: "địa bàn" }, withFigures);
  if (said === null) return null;
  const sums = sumsOf(holders);
  return sums === null ? said : `${sums.done}/${sums.total} ${unit}, ${said}`;
}

/** «1/36 tổ, tại xã Phước Tân» */
function noneText({ unit = "" }: Measure, holders: readonly Holder[]): string | null {
  const not = withVerdict(holders, "notMet");
  const open = withVerdict(holders, "undetermined");
  if (holders.length === 0 || open.length === holders.length) return null;
  const done = not.reduce((sum, { duty }) => sum + (duty?.evidence.done ?? 0), 0);
  const sums = sumsOf(holders);
  const places = not.length === 0 ? "" : `, tại ${listed(not.map(({ name }) => name))}`;
  const more = open.length === 0 ? "" : `; chưa có số liệu: ${listed(open.map(({ name }) => name))}`;
  return `${sums === null ? done : `${done}/${sums.total}`} ${unit}${places}${more}`;
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
  if (facts.level === "province") {
    const words = { done: "đã triển khai tại", not: "chưa triển khai", of: "huyện, thị xã, thành phố" };
    return `M${what.slice(1)}: ${tally(holdersOf(facts, "N11", "district"), words) ?? unknown}.`;
  }
  const { answer = null, done = null } = ownDuty(facts, "N11")?.evidence ?? {};
  if (answer === null) return `M${what.slice(1)}: ${unknown}.`;
  if (!answer) return `Chưa triển khai ${what}.`;
  return `Đã triển khai ${what}${done === null ? "" : ` tại ${countText(done)} đơn vị cấp xã`}.`;
}

function trials(facts: ReportFacts): string {
  const what = "phiên tòa xét xử lưu động tại đơn vị cấp xã";
  const own =
    facts.level === "district" ? [{ name: "", duty: ownDuty(facts, "N17") }] : holdersOf(facts, "N17", "district");
  if (own.length === 0 || own.some((holder) => verdictOf(holder) === "undetermined"))
    return `Xét xử lưu động tại đơn vị cấp xã: ${unknown}.`;
  if (own.every((holder) => verdictOf(holder) === "notApplicable"))
    return "Không có vụ án phức tạp, nghiêm trọng để đưa ra xét xử lưu động.";
  const held = own.reduce((sum, { duty }) => sum + (duty?.evidence.done ?? 0), 0);
  return held === 0 ? `Chưa tổ chức ${what}.` : `Đã tổ chức ${countText(held)} ${what}.`;
}

/** «Chưa kiện toàn Ban Chỉ đạo cấp xã tại xã Phước Tân.»: the duties of areas that are not met. */
export function unmetMeasures(facts: ReportFacts): readonly string[] {
  return measures.flatMap(({ id, not }) => {
    const names = withVerdict(holdersOf(facts, id, "area"), "notMet").map(({ name }) => name);
    return names.length === 0 ? [] : [`Chưa ${inNumbers(not, facts)} tại ${listed(names)}.`];
  });
}
