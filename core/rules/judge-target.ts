import { wholeDocument } from "../plan/not-fixed.ts";
import type { Plan, Target, TargetColumn } from "../plan/plan.ts";
import { compareRatios, ratioOf } from "../ratio.ts";
import { decimalText, inBoth, type Figures, type Sentence } from "../sentence.ts";
import { compareShare, isCount, leastPart, mostPartBelow, shareInWords, shareStyle } from "../share.ts";
import type { Judgement, Reading, Reason, Verdict } from "../verdict.ts";
import { terms } from "../terms.ts";
import { readingChoice } from "./reading-choices.ts";
import { defineRule } from "./rule.ts";

/** What is known of one target in one area. */
export interface TargetFacts {
  /** By column id of the target; null, absent or no count where the sheet does not say. */
  readonly values: Readonly<Record<string, number | boolean | null>>;
  /** The authority's own verdict, where one was typed; it counts only where figures are missing. */
  readonly stated?: Verdict;
}

interface Facts extends TargetFacts {
  readonly target: Target;
}

type Outcome = "met" | "notMet";
const outcome = (isMet: boolean): Outcome => (isMet ? "met" : "notMet");

/**
 * One target of an area in transformation (II.2), on counts: a share of its whole, a number, or the authority's yes or
 * no. Nothing to count is what the target says of it: not applicable, or (T10) an error of the data. A blank, and a
 * part larger than its whole, leave it undetermined; only a blank can be settled by the authority's verdict.
 *
 * @item T1 T2 T3 T4 T5 T6 T7 T8 T9 T10
 * @example targetRule.judge({ target, values: { "T2.whole": 13, "T2.part": 11 } }, plan7488).verdict // "met"
 */
export const targetRule = defineRule({
  id: "judge-target",
  title: { vi: "Chỉ tiêu của địa bàn chuyển hóa", en: "Target of an area in transformation" },
  citation: (plan) => plan.targets[0]?.citation ?? plan.successFloor?.citation ?? wholeDocument(plan),
  sentences: {
    shareMet: {
      vi: "{target}: {part}/{whole} = {share}, đạt {limit} %.",
      en: "{target}: {part}/{whole} = {share}, meets {limit} %.",
    },
    shareShort: {
      vi: "{target}: {part}/{whole} = {share}, chưa đạt {limit} %; cần ít nhất {needed}, thiếu {short}.",
      en: "{target}: {part}/{whole} = {share}, does not meet {limit} %; at least {needed} needed, {short} short.",
    },
    shareOver: {
      vi: "{target}: {part}/{whole} = {share}, không đạt {limit} %; nhiều nhất được {needed}, thừa {short}.",
      en: "{target}: {part}/{whole} = {share}, does not meet {limit} %; at most {needed} allowed, {short} too many.",
    },
    shareOther: {
      vi: "{target}: {part}/{whole} = {share}, không đúng {limit} %.",
      en: "{target}: {part}/{whole} = {share}, not {limit} %.",
    },
    aboveWhole: {
      vi: "{target}: {part} trên {whole}, vì có cả án cũ được khám phá.",
      en: "{target}: {part} of {whole}, old cases cleared among them.",
    },
    count: { vi: "{target}: có {count}, cần {limit}.", en: "{target}: {count}, needed {limit}." },
    yes: { vi: "{target}: cấp có thẩm quyền trả lời Có.", en: "{target}: the authority says yes." },
    no: { vi: "{target}: cấp có thẩm quyền trả lời Không.", en: "{target}: the authority says no." },
    nothing: {
      vi: "{target}: không phát sinh ({whole} trường hợp), không áp dụng.",
      en: "{target}: nothing to count ({whole} cases), not applicable.",
    },
    dataError: {
      vi: "{target}: «{missing}» bằng 0, số liệu sai: địa bàn nào cũng có.",
      en: "{target}: “{missing}” is 0, which no area can have.",
    },
    exceeds: {
      vi: "{target}: {part} lớn hơn {whole}, một trong hai số sai.",
      en: "{target}: {part} exceeds {whole}, one of the two figures is wrong.",
    },
    tooLarge: {
      vi: "{target}: tổng của {missing} quá lớn, không phải số liệu thật.",
      en: "{target}: {missing} add up to more than any real figure.",
    },
    missing: { vi: "{target}: chưa có {missing}.", en: "{target}: {missing} not given." },
    stated: {
      vi: "{target}: lấy theo kết luận ghi trong bảng ({verdict}).",
      en: "{target}: taken from the verdict in the sheet ({verdict}).",
    },
  },
  judge(facts: Facts, plan, say) {
    const { target, values, stated } = facts;
    const own = (reason: Reason): Reason => ({ ...reason, citation: target.citation });
    const answer = (verdict: Verdict, numbers: Figures, ...ids: Parameters<typeof say>[0][]): Judgement => ({
      verdict,
      numbers,
      because: ids.map((id) => own(say(id, numbers))),
      readings: [],
    });
    const named = { target: target.id };
    const wholes = withRole(target, "whole");
    const isNothing = target.kind === "share" && wholes.every(({ id }) => values[id] === 0);
    if (isNothing && target.whenNothing !== "not-applicable")
      return answer("undetermined", { ...named, missing: headingsOf(wholes) }, "dataError");
    const missing = target.columns.filter(({ id }) => !isKnown(values[id], target.kind));
    if (missing.length > 0) {
      const lacking = { ...named, missing: headingsOf(missing) };
      if (stated === undefined) return answer("undetermined", lacking, "missing");
      return answer(stated, { ...lacking, verdict: terms.verdict[stated] }, "missing", "stated");
    }

    if (target.kind === "yes-no") {
      const isYes = sumOf(target.columns, values) === 1;
      return answer(outcome(isYes === (Number(target.value) === 1)), named, isYes ? "yes" : "no");
    }
    if (target.kind === "count") {
      const count = sumOf(target.columns, values);
      const isMet = holds(target.op, compareRatios(ratioOf(count), ratioOf(target.value)));
      return answer(outcome(isMet), { ...named, count, limit: limitInWords(target) }, "count");
    }

    const part = sumOf(withRole(target, "part"), values);
    const whole = sumOf(wholes, values);
    if (!isCount(part) || !isCount(whole))
      return answer("undetermined", { ...named, missing: headingsOf(target.columns) }, "tooLarge");
    const counted = { ...named, part, whole, limit: limitInWords(target) };
    if (part > whole && !target.mayExceedWhole) return answer("undetermined", counted, "exceeds");
    if (whole === 0) return answer("notApplicable", counted, "nothing");
    const numbers = { ...counted, share: shareInWords(part, whole, shareStyle(plan.display?.value, target.value)) };
    const excess = part > whole ? (["aboveWhole"] as const) : [];
    const isMet = holds(target.op, compareShare(part, whole, target.value));
    const readings = otherWholes(facts, part, isMet, plan);
    const judged: typeof answer = (verdict, figures, ...ids) => ({
      ...answer(verdict, figures, ...ids, ...excess),
      readings,
    });
    if (isMet) return judged("met", numbers, "shareMet");
    if (target.op === "=") return judged("notMet", numbers, "shareOther");
    if (target.op === "<") {
      const most = mostPartBelow(whole, target.value);
      return judged("notMet", { ...numbers, needed: most, short: part - most }, "shareOver");
    }
    const needed = leastPart(whole, target.value);
    return judged("notMet", { ...numbers, needed, short: needed - part }, "shareShort");
  },
});

/**
 * Judges one target of one area (II.2-1 … II.2-5).
 *
 * @example judgeTarget(plan7488.targets[5], { values: { "T6.whole": 20, "T6.part": 3 } }, plan7488).verdict // "notMet"
 */
export function judgeTarget(target: Target, facts: TargetFacts, plan: Plan): Judgement {
  return targetRule.judge({ ...facts, target }, plan);
}

/**
 * Where our reading adds two figures up to a whole (Quy ước Q8: wanted at the start plus arisen), what each alone would
 * make of it; one that the part exceeds is no whole of it.
 */
function otherWholes({ target, values }: Facts, part: number, isMet: boolean, plan: Plan): readonly Reading[] {
  const wholes = withRole(target, "whole");
  if (wholes.length < 2 || target.whole?.kind !== "convention") return [];
  return wholes.flatMap((column): Reading[] => {
    const whole = Number(values[column.id]);
    if (whole === 0 || part > whole) return [];
    const isMetThen = holds(target.op, compareShare(part, whole, target.value));
    if (isMetThen === isMet) return [];
    const share = shareInWords(part, whole, shareStyle(plan.display?.value, target.value));
    const how = inBoth((language) => `${part}/${whole} = ${share[language]} («${column.heading[language]}»)`);
    return [{ choices: [readingChoice("Q8=one-whole")], how, verdict: outcome(isMetThen) }];
  });
}

function isKnown(value: number | boolean | null | undefined, kind: Target["kind"]): value is number | boolean {
  return kind === "yes-no" ? typeof value === "boolean" || value === 0 || value === 1 : isCount(value);
}

function sumOf(columns: readonly TargetColumn[], values: TargetFacts["values"]): number {
  return columns.reduce((sum, { id }) => sum + Number(values[id]), 0);
}

function withRole({ columns }: Target, role: TargetColumn["role"]): readonly TargetColumn[] {
  return columns.filter((column) => column.role === role);
}

function holds(op: Target["op"], compared: number): boolean {
  return op === ">=" ? compared >= 0 : op === "<" ? compared < 0 : compared === 0;
}

const signs: Readonly<Record<Target["op"], string>> = { ">=": "≥ ", "<": "< ", "=": "" };

/** The limit as the plan writes it: "≥ 80", "< 15". */
function limitInWords({ op, value }: Target): Sentence {
  return inBoth((language) => `${signs[op]}${decimalText(value, language)}`);
}

function headingsOf(columns: readonly TargetColumn[]): Sentence {
  return {
    vi: columns.map(({ heading }) => heading.vi).join(", "),
    en: columns.map(({ heading }) => heading.en).join(", "),
  };
}
