import {
  circular15,
  convention,
  fill,
  groupsNeeded,
  isCount,
  suggestGate,
  type AreaRow,
  type CheckedEvaluation,
  type EvaluatedArea,
  type Gate,
  type Judgement,
  type Plan,
  type SelectionSheet,
  type Sentence,
  type Target,
  type TrendFacts,
} from "../index.ts";
import { terms } from "../terms.ts";
import type { FigureWhy, WhyLine } from "./explanation.ts";
import { cellAt, cellsOf } from "./cells.ts";

type EvaluationSheet = NonNullable<CheckedEvaluation["reading"]["sheet"]>;

const words = {
  target: { vi: "{target} · {area}", en: "{target} · {area}" },
  success: { vi: "Kết quả chuyển hóa · {area}", en: "Success of the transformation · {area}" },
  groups: { vi: "Tổ nhân dân · {area}", en: "People's groups · {area}" },
  circular: { vi: "Thông tư 15/2010 · {area}", en: "Circular 15/2010 · {area}" },
  stated: { vi: "Kết luận ghi trong bảng", en: "Verdict typed in the sheet" },
  gateYes: { vi: "{gate} ({title}): cấp có thẩm quyền trả lời Có.", en: "{gate} ({title}): the authority says yes." },
  gateNo: { vi: "{gate} ({title}): cấp có thẩm quyền trả lời Không.", en: "{gate} ({title}): the authority says no." },
  gateBlank: {
    vi: "{gate} ({title}): cấp có thẩm quyền chưa kết luận; ô trống không bao giờ là Có.",
    en: "{gate} ({title}): the authority has not said; a blank is never a yes.",
  },
  suggestion: {
    vi: "Số liệu gợi ý: {verdict}. Đây chỉ là gợi ý, kết luận là của cấp có thẩm quyền.",
    en: "The figures suggest: {verdict}. It is a suggestion only; the verdict is the authority's.",
  },
  notApplicable: {
    vi: "Chỉ tiêu không có gì để tính không nằm trong số chỉ tiêu áp dụng.",
    en: "A target with nothing to count is not among those that apply.",
  },
  enough: {
    vi: "{households} hộ ÷ {most} hộ một tổ, làm tròn lên: cần ít nhất {groups} tổ.",
    en: "{households} households ÷ {most} a group, rounded up: at least {groups} groups are needed.",
  },
  result: { vi: "Kết quả ghi trong bảng", en: "Result stated in the sheet" },
  households: { vi: "Tổng số hộ", en: "Households" },
  circularColumn: { vi: "Thông tư 15/2010", en: "Circular 15/2010" },
  approved: terms.event.approved,
  carriedOver: terms.event.carriedOver,
} as const satisfies Record<string, Sentence>;

/** Why a target of an area is met or not (II.2). */
export function whyTarget({ area, targets }: EvaluatedArea, target: Target, sheet: EvaluationSheet): FigureWhy {
  const judgement = targets[target.id];
  const stated = area.entries[target.id]?.stated;
  return {
    title: fill(words.target, { target: target.id, area: area.name }),
    verdict: judgement?.verdict ?? "undetermined",
    lines: [
      { sentence: target.title, citation: target.citation },
      ...(judgement?.because ?? []).map(({ sentence }) => ({ sentence, citation: target.citation })),
    ],
    basis: target.whole ? [{ citation: target.whole }] : [],
    cells: [
      ...cellsOf(
        sheet,
        area.row,
        target.columns.map(({ id, heading }) => [id, heading] as const),
      ),
      ...(stated ? [cellAt(sheet.table, area.row, stated.column, words.stated)] : []),
    ],
  };
}

/** Why a gate stands open, and what the figures of two years suggest of it (III.4; Quy ước Q6, Q7). */
export function whyGate(
  { area, gates }: EvaluatedArea,
  gate: Gate,
  sheet: EvaluationSheet,
  plan: Plan,
  trends: TrendFacts,
): FigureWhy {
  const answer = gates[gate.id] ?? null;
  const template = answer === null ? words.gateBlank : answer ? words.gateYes : words.gateNo;
  const suggestion = suggestGate(gate.id, trends, plan);
  return {
    title: fill(words.target, { target: gate.id, area: area.name }),
    verdict: answer === null ? "undetermined" : answer ? "met" : "notMet",
    lines: [
      { sentence: fill(template, { gate: gate.id, title: gate.title }), citation: gate.citation },
      ...(suggestion ? suggested(suggestion, gate) : []),
    ],
    basis: [{ citation: mandatory }],
    cells: cellsOf(sheet, area.row, [[gate.id, gate.title]]),
  };
}

/** «trong đó»: both gates. */
const mandatory = convention("Q6");

function suggested({ verdict, because }: Judgement, { citation }: Gate): readonly WhyLine[] {
  const from = because[0]?.citation ?? citation;
  return [
    { sentence: fill(words.suggestion, { verdict: terms.verdict[verdict] }), citation: from },
    ...because.map(({ sentence }) => ({ sentence, citation: from })),
  ];
}

/** Why an area is transformed or not: the count, the gates, then target by target (III.4). */
export function whySuccess(judged: EvaluatedArea, sheet: EvaluationSheet, plan: Plan): FigureWhy {
  const { area, success, targets, gates } = judged;
  const isAnyNothing = Object.values(targets).some(({ verdict }) => verdict === "notApplicable");
  const answered = plan.gates.filter(({ id }) => gates[id] === true);
  return {
    title: fill(words.success, { area: area.name }),
    verdict: success.verdict,
    lines: [
      ...success.because,
      ...answered.map(({ id, title, citation }) => ({
        sentence: fill(words.gateYes, { gate: id, title }),
        citation,
      })),
      ...(isAnyNothing ? [{ sentence: words.notApplicable, citation: plan.notApplicable.citation }] : []),
      ...plan.targets.flatMap(({ id, citation }) =>
        (targets[id]?.because ?? []).map(({ sentence }) => ({ sentence, citation })),
      ),
    ],
    basis: [{ citation: plan.targetCounting }, { citation: mandatory }],
    cells: cellsOf(sheet, area.row, [
      ...plan.gates.map(({ id, title }) => [id, title] as const),
      ["result", words.result],
    ]),
  };
}

/** How many people's groups the households of an area need; null where they are not known, or none. */
export function groupsOf(
  { area }: EvaluatedArea,
  plan: Plan,
): { readonly households: number; readonly groups: number } | null {
  const households = area.entries["T10"]?.values["T10.whole"] ?? null;
  return isCount(households) && households > 0 ? { households, groups: groupsNeeded(households, plan) } : null;
}

/** Why so many groups (IV.4-4, V.2-3; Quy ước Q18). */
export function whyGroups(judged: EvaluatedArea, sheet: EvaluationSheet, plan: Plan): FigureWhy {
  const { area } = judged;
  const { households = 0, groups = 0 } = groupsOf(judged, plan) ?? {};
  const { value: most, citation } = plan.householdGroup;
  return {
    title: fill(words.groups, { area: area.name }),
    lines: [{ sentence: fill(words.enough, { households, most, groups }), citation }],
    basis: [{ citation: convention("Q18") }],
    cells: cellsOf(sheet, area.row, [["T10.whole", words.households]]),
  };
}

/** What the list says of an area and Circular 15/2010 (III.2). */
export function circularOf(row: AreaRow, plan: Plan): Judgement {
  return circular15.judge({ recognised: row.circular15, selected: row.approved || row.carriedOver }, plan);
}

export function hasCircular({ columns }: SelectionSheet): boolean {
  return columns.some(({ use }) => use === "circular15");
}

export function whyCircular(row: AreaRow, list: SelectionSheet, plan: Plan): FigureWhy {
  const { verdict, because } = circularOf(row, plan);
  return {
    title: fill(words.circular, { area: row.name }),
    verdict,
    lines: because,
    basis: [{ citation: plan.cap.counts }],
    cells: cellsOf(list, row.row, [
      ["circular15", words.circularColumn],
      ["approved", words.approved],
      ["carriedOver", words.carriedOver],
    ]),
  };
}
