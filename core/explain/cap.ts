import { decimalSentence, exactText } from "../format.ts";
import type { CapRounding } from "../plan/cap-rounding.ts";
import type { Plan, PlanFixing } from "../plan/plan.ts";
import { product, ratioOf } from "../ratio.ts";
import { capOf, capUnsaid, isOfUnits } from "../plan/cap-of.ts";
import { shareCap } from "../rules/share-cap.ts";
import { unitKey } from "../sheet/areas/unit-of-row.ts";
import { limitsOf } from "../selection/cap-use.ts";
import type { SelectionResult } from "../selection/selection-result.ts";
import type { Figure, Sentence } from "../sentence.ts";
import { terms } from "../terms.ts";
import { cellInColumn, unitName } from "./cells.ts";
import { explanationOf, lineMaker, sameText, type Explanation, type Line, type NamedCell } from "./explanation.ts";
import type { Resting } from "./explained.ts";

interface CapFacts {
  /** Commune-level units that the share is taken of. */
  readonly base: number;
  /** Areas that count against the cap, null where not all are stated; left out, only the cap itself is explained. */
  readonly used?: number | null;
  /** Those that are stated, where not all are. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Of those used, the ones not carried over; left out where that is not known. */
  readonly newOnly?: number;
  /** What the base is called; left out, as the plan calls it. */
  readonly unit?: Sentence;
}

const say = lineMaker({
  product: {
    vi: "{percent} % × {base} {unit} = {product}, {rounding}: {cap}.",
    en: "{percent} % × {base} {unit} = {product}, {rounding}: {cap}.",
  },
  base: {
    vi: "Tính trên số {unit} tại thời điểm quyết định: {base} ({source}).",
    en: "Of the {unit} at the time of the decision: {base} ({source}).",
  },
  proposes: { vi: "Thẩm quyền đề nghị: {who}.", en: "Proposed by: {who}." },
  decides: { vi: "Thẩm quyền quyết định: {who}.", en: "Decided by: {who}." },
  counts: {
    vi: "Tính vào mức trần: địa bàn phê duyệt trong năm và địa bàn chuyển tiếp, mỗi địa bàn một lần. Phê duyệt {selected}, chuyển tiếp {carriedOver}, tính chung {used}.",
    en: "Counted: areas approved for the year and areas carried over, each once. Approved {selected}, carried over {carriedOver}, together {used}.",
  },
});

/**
 * Why the cap is what it is (III.2; Q2, Q3), from facts alone: a cell and a workbook are explained alike.
 *
 * @throws RangeError unless the facts are counts.
 * @example explainCap({ base: 30 }, plan7488).lines[0].sentence.vi // "15 % × 30 đơn vị cấp xã = 4,5, làm tròn xuống: 4."
 */
export function explainCap(
  { base, used, ...limits }: CapFacts,
  plan: PlanFixing<"cap">,
  chosen?: CapRounding,
): Explanation {
  const { percent, rounding, counts } = plan.cap;
  const how = chosen ?? rounding.value;
  const cap = capOf(base, percent.value, how);
  const judged = used === undefined ? null : shareCap.judge({ ...limits, used, base }, plan, chosen);
  const figures = {
    percent: decimalSentence(percent.value),
    base,
    unit: limits.unit ?? plan.cap.baseName,
    product: exactText(product(ratioOf(percent.value), { numerator: BigInt(base), denominator: 100n })),
    rounding: terms.rounding[how],
    cap,
  };
  return explanationOf({
    of: "cap",
    title: shareCap.title,
    value: sameText(cap),
    ...(judged && { verdict: judged.verdict }),
    lines: [say("product", figures, rounding.citation), ...(judged?.because ?? [])],
    basis: [percent.citation, ...(judged ? [counts] : [])],
    readings: judged?.readings ?? [],
  });
}

/** The same for a workbook: what its base and its count are, and the marks that count. */
export function capInWorkbook({ plan, result, objectives }: Resting<"cap">): Explanation | null {
  if (!result && !objectives) return null;
  if (result ? result.capUse.cap === null : !isOfUnits(plan)) return explainNoCap(plan);
  if (!result) return objectives && explainCap({ ...objectives.province, base: objectives.province.units }, plan);
  const { base, used, selected, carriedOver } = result.capUse;
  const { base: baseCitation, counts } = plan.cap;
  const newOnly = used === null || carriedOver === null ? {} : { newOnly: used - carriedOver };
  const own = explainCap({ base: base.n, unit: base.name, ...limitsOf(result.capUse), ...newOnly }, plan);
  const lines: readonly Line[] = [
    ...own.lines,
    say("base", { base: base.n, unit: base.name, source: base.sourceText }, baseCitation),
    say("counts", { selected: stated(selected), carriedOver: stated(carriedOver), used: stated(used) }, counts),
    ...whoSelects(plan),
  ];
  return explanationOf({ ...own, lines, cells: countedCells(result) });
}

/** The number that the cap is taken of is not stated. */
function explainNoCap(plan: PlanFixing<"cap">): Explanation {
  const lines = [{ sentence: capUnsaid(plan), citation: plan.cap.base }, ...whoSelects(plan)];
  return explanationOf({ of: "cap", title: shareCap.title, value: terms.figure.notStated, lines });
}

/** Who puts areas forward and who decides on them, as far as the plan says. */
export function whoSelects({ authority }: Plan): readonly Line[] {
  const { proposes, decides } = authority ?? {};
  return [
    ...(proposes ? [say("proposes", { who: proposes.value }, proposes.citation)] : []),
    ...(decides ? [say("decides", { who: decides.value }, decides.citation)] : []),
  ];
}

const stated = (count: number | null): Figure => count ?? terms.figure.notStated;

/** The marks of those who count against the cap, each unit once. */
export function countedCells({ sheet }: SelectionResult): readonly NamedCell[] {
  const seen = new Set<string>();
  return sheet.areas.flatMap((area, index) => {
    const use = area.approved ? "approved" : area.carriedOver ? "carriedOver" : null;
    const place = use && cellInColumn(sheet, index, use);
    if (!place || seen.has(unitKey(area))) return [];
    seen.add(unitKey(area));
    return [{ place, name: unitName(sheet, index) }];
  });
}
