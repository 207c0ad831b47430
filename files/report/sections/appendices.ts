import { commonClause } from "../../../core/plan/common-clause.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { clauseText } from "../clause-text.ts";
import type { Decimal } from "../../../core/ratio.ts";
import { dayText } from "../../../core/civil-date.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { dayAndMonthText } from "../../../core/civil-date.ts";
import { decimalText } from "../../../core/sentence.ts";
import type { Cell } from "../../../core/table.ts";
import type { Appendix } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import { paperCell, withoutSpaces } from "../../../core/report/paper-form.ts";
import type { Quotes } from "../quotes.ts";
import { planComparison } from "./plan-comparison.ts";
import { rankRanges } from "./rank-ranges.ts";
import type { ReportFacts } from "../report-facts.ts";
import { areaAppendix } from "./area-appendix.ts";

/** How they are numbered. */
export const numerals = ["I", "II", "III", "IV", "V", "VI", "VII"];

/** Those that have something to say, in the order in which they are numbered. */
export function appendices(facts: ReportFacts, quotes: Quotes): readonly Appendix[] {
  const { comparison, plan, criteria = null } = facts;
  // Ranks rest on police counts as points do: they are printed where these were asked for.
  const ranges = criteria === null ? null : rankRanges(facts);
  const compared = comparison ? planComparison(plan, comparison) : null;
  const before = [areaAppendix(facts), criteria?.table ?? null, districts(facts)].filter(hasRows);
  const after = [accepted(facts, numerals[before.length] ?? unknown, quotes), compared, ranges].filter(hasRows);
  return [...before, methods(facts), ...after];
}

const hasRows = (one: Appendix | null): one is Appendix => one !== null && one.rows.length > 0;

/** The figures of each district of a province, as they are consolidated. */
function districts({ districtTable }: ReportFacts): Appendix | null {
  if (!districtTable) return null;
  const [, headings = [], ...rows] = districtTable.rows;
  return {
    title: "Tổng hợp theo huyện, thị xã, thành phố",
    headings: ["STT", ...headings.map((heading) => (typeof heading === "string" ? withoutSpaces(heading) : ""))],
    rows: rows.map((row, index) => [
      index === rows.length - 1 && rows.length > 1 ? null : index + 1,
      ...row.map(paperCell),
    ]),
    strong: rows.length > 1 ? [rows.length - 1] : [],
  };
}

/** The readings that this report used, where the plan lays nothing down. */
function methods(facts: ReportFacts): Appendix {
  const { figures, areas: all, plan, blankIsZero = false, criteria = null, level, districtTable } = facts;
  const judged = figures !== null && figures.yearly.due > 0;
  const hasTargets = all.some(({ targets }) => targets !== null);
  const percent = plan.cap ? `${decimalText(plan.cap.percent.value, "vi")}%` : "";
  const shares = sharesText(plan);
  // A province without districts is one base.
  const base = level === "province" && districtTable === null ? "tỉnh" : "huyện";
  const lines: readonly (readonly [use: boolean, what: string, how: string])[] = [
    [
      figures !== null && percent !== "",
      `Mức ${percent}`,
      `Mức ${percent}: tính trên số đơn vị cấp xã của ${base} tại ngày quyết định lựa chọn; tính cả địa bàn mới và chuyển tiếp, mỗi địa bàn một lần.`,
    ],
    [hasTargets, "Số chỉ tiêu của địa bàn", targetsText(plan)],
    [
      all.some(({ targets }) => (targets?.nothing ?? 0) > 0),
      "Chỉ tiêu không phát sinh đối tượng",
      nothingTexts[plan.notApplicable.value],
    ],
    [
      hasTargets && plan.gates.length > 0,
      "Điều kiện bắt buộc của địa bàn",
      `${plan.gates.map(({ title }) => title.vi).join("; ")}: do Ủy ban nhân dân kết luận.`,
    ],
    [
      hasTargets && plan.targets === plan7488.targets,
      "Mẫu số của các tỷ lệ",
      "Tỷ lệ khám phá tính trên số vụ xảy ra; án rất nghiêm trọng, đặc biệt nghiêm trọng tính trên số vụ đã khởi tố; truy nã tính trên số đầu kỳ và phát sinh.",
    ],
    [
      judged,
      "Năm đánh giá",
      `Địa bàn được lựa chọn năm nào đánh giá trong năm đó${plan.term ? `, chốt ngày ${dayAndMonthText(plan.term.judgedOn.value)}` : ""}; chưa đạt thì chuyển tiếp, đánh giá lại năm sau.`,
    ],
    [judged && shares !== null, shares?.what ?? "", shares?.how ?? ""],
    [judged, "Phức tạp trở lại", "Phức tạp trở lại: theo kết luận của cấp có thẩm quyền."],
    [criteria !== null, "Điểm của địa bàn", criteria?.method ?? ""],
    [
      true,
      "Ô chưa có số liệu",
      blankIsZero ? "Theo yêu cầu, ô trống được tính là 0." : "Ô chưa có số liệu không được tính là 0.",
    ],
  ];
  return {
    title: "Cách tính áp dụng ở những nội dung Kế hoạch chưa quy định",
    headings: ["STT", "Nội dung", "Cách tính áp dụng"],
    rows: lines
      .flatMap(([isUsed, what, how]) => (isUsed ? [[what, how]] : []))
      .map((row, index) => [index + 1, ...row]),
    shares: [6, 30, 90],
  };
}

const nothingTexts: Readonly<Record<Plan["notApplicable"]["value"], string>> = {
  "leave-out": "Chỉ tiêu không phát sinh đối tượng để tính thì không đưa vào tổng số chỉ tiêu.",
  "as-met": "Theo lựa chọn của địa phương, chỉ tiêu không phát sinh đối tượng để tính được coi là đạt.",
  "as-not-met": "Theo lựa chọn của địa phương, chỉ tiêu không phát sinh đối tượng để tính được coi là không đạt.",
};

const countInWords = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

function targetsText(plan: Plan): string {
  const { targets } = plan;
  const { clause } = commonClause(
    targets.map(({ citation }) => citation),
    plan,
  );
  const count = countInWords[targets.length] ?? String(targets.length);
  return `Chỉ tiêu của địa bàn: ${count} chỉ tiêu nêu tại ${clauseText(clause)}, giá trị như nhau.`;
}

/** Words that only the program knows: codes of targets, criteria, conditions, conventions; cells. */
const programWords = /\b[A-Z]{1,3}\d|\b[a-d]\d|«[A-Z]|[<>≤≥]/u;

/** Warnings that stand with a reason: title, and its sentence where it speaks as a paper does. */
function accepted({ accepted: all }: ReportFacts, methodsAt: string, quotes: Quotes): Appendix {
  const rows = all.map(({ title, what, units, citation, reason, time }, index): readonly Cell[] => [
    index + 1,
    programWords.test(what.vi) ? title.vi : `${title.vi}. ${withoutSpaces(what.vi)}`,
    units.map(({ name }) => name).join(", ") || null,
    citation.kind === "law" ? quotes.clause(citation) : `Cách tính tại Phụ lục ${methodsAt}`,
    reason,
    /^\d{4}-\d\d-\d\d/.test(time) ? dayText(time.slice(0, 10)) : time,
  ]);
  return {
    title: "Nội dung cần lưu ý và lý do",
    headings: ["STT", "Nội dung", "Đơn vị", "Căn cứ", "Lý do", "Ngày"],
    rows,
    shares: [6, 40, 22, 26, 34, 14],
  };
}

/** What the shares of the year and of the phase are taken of; null where the plan sets neither. */
function sharesText({ yearlyFloor, sustainedFloor }: Plan): { readonly what: string; readonly how: string } | null {
  const share = (value: Decimal) => `${decimalText(value, "vi")}%`;
  const yearly = yearlyFloor && share(yearlyFloor.value);
  const kept = sustainedFloor && share(sustainedFloor.value.percent);
  const parts = [
    ...(yearly ? [`tỷ lệ ${yearly} tính trên tất cả địa bàn phải đánh giá trong năm`] : []),
    ...(kept
      ? [
          `tỷ lệ ${kept} tính trên tất cả địa bàn đã chuyển hóa thành công trong giai đoạn, theo tình trạng đến ngày báo cáo`,
        ]
      : []),
  ].join("; ");
  const names = [yearly, kept].flatMap((one) => one ?? []).join(" và ");
  return parts === "" ? null : { what: `Tỷ lệ ${names}`, how: `T${parts.slice(1)}.` };
}
