import { notApplicableCountings, type NotApplicableCounting, type Plan } from "../plan/plan.ts";
import type { Figures } from "../sentence.ts";
import { leastPart, shareInWords } from "../share.ts";
import { testOf, verdictsByDash } from "./verdict-count.ts";
import type { Reason, Verdict } from "../verdict.ts";
import { terms } from "../terms.ts";
import { defineRule } from "./rule.ts";

/** Verdicts and gates of one area; what is absent is undetermined. */
export interface SuccessFacts {
  /** By target id. */
  readonly targets: Readonly<Record<string, Verdict>>;
  /** By gate id: the authority's yes or no, null while it has not said. */
  readonly gates: Readonly<Record<string, boolean | null>>;
}

/**
 * Success of an area (III.4): at least 80 % of the targets that apply are met, and both gates are answered Yes. Decided
 * on counts. A gate answered No, or a share that fails in the best case, is not met whatever is blank; where the blanks
 * cannot matter the verdict is definite, else undetermined, naming what is missing. When a definite verdict rests on how
 * targets are counted, that is said with the convention it rests on (Quy ước Q4, Q5).
 *
 * Option: what a target that is not applicable does, the plan's own when left out (Quy ước Q5).
 *
 * @item S1
 * @example
 * const targets = { T1: "met", T2: "met", T3: "met", T4: "met", T5: "met", T6: "met", T7: "met", T8: "met", T9: "notMet", T10: "notMet" };
 * successTest.judge({ targets, gates: { G1: true, G2: true } }, plan7488).verdict // "met" with 8 of 10
 */
export const successTest = defineRule({
  id: "success-test",
  title: { vi: "Kết quả chuyển hóa địa bàn", en: "Success of an area's transformation" },
  citation: ({ successFloor }) => successFloor.citation,
  sentences: {
    reached: {
      vi: "Đạt {met}/{applicable} chỉ tiêu áp dụng ({share}), mức tối thiểu {floor} % là {needed}.",
      en: "{met}/{applicable} applicable targets met ({share}); the minimum of {floor} % is {needed}.",
    },
    short: {
      vi: "Đạt {met}/{applicable} chỉ tiêu áp dụng ({share}), dưới {floor} %; cần {needed}, thiếu {lacking}.",
      en: "{met}/{applicable} applicable targets met ({share}), below {floor} %; {needed} needed, {lacking} short.",
    },
    reachedAnyway: {
      vi: "Đạt ít nhất {met}/{applicable} chỉ tiêu áp dụng ({share}), mức tối thiểu {floor} % là {needed}.",
      en: "At least {met}/{applicable} applicable targets met ({share}); the minimum of {floor} % is {needed}.",
    },
    shortAnyway: {
      vi: "Nhiều nhất đạt {met}/{applicable} chỉ tiêu áp dụng ({share}), dưới {floor} %; cần {needed}, thiếu {lacking}.",
      en: "At most {met}/{applicable} applicable targets met ({share}), below {floor} %; {needed} needed, {lacking} short.",
    },
    open: {
      vi: "Chưa đủ số liệu: đạt từ {lowest} đến {highest} trên {applicable} chỉ tiêu, cần {needed}; còn thiếu {missing}.",
      en: "Figures are missing: {lowest} to {highest} of {applicable} targets met, {needed} needed; missing {missing}.",
    },
    enoughAnyway: {
      vi: "Còn thiếu {missing}, nhưng kết quả không phụ thuộc vào đó.",
      en: "{missing} missing, but the verdict does not depend on it.",
    },
    nothingApplies: { vi: "Không có chỉ tiêu nào áp dụng.", en: "No target applies." },
    gateNo: { vi: "{gate} ({title}): Không.", en: "{gate} ({title}): no." },
    gateBlank: {
      vi: "{gate} ({title}): cấp có thẩm quyền chưa kết luận.",
      en: "{gate} ({title}): the authority has not said.",
    },
    nothingIsMet: {
      vi: "Trong đó {count} chỉ tiêu không áp dụng được coi là đạt.",
      en: "Of these, {count} that do not apply are counted as met.",
    },
    nothingIsNotMet: {
      vi: "Trong đó {count} chỉ tiêu không áp dụng được coi là không đạt.",
      en: "Of these, {count} that do not apply are counted as not met.",
    },
    "leave-out": {
      vi: "Nếu không tính các chỉ tiêu không áp dụng thì kết quả là «{otherwise}».",
      en: "Were targets that do not apply left out, the verdict would be “{otherwise}”.",
    },
    "as-met": {
      vi: "Nếu coi chỉ tiêu không áp dụng là đạt thì kết quả là «{otherwise}».",
      en: "Were targets that do not apply counted as met, the verdict would be “{otherwise}”.",
    },
    "as-not-met": {
      vi: "Nếu coi chỉ tiêu không áp dụng là không đạt thì kết quả là «{otherwise}».",
      en: "Were targets that do not apply counted as not met, the verdict would be “{otherwise}”.",
    },
    dashes: {
      vi: "Nếu tính theo từng gạch đầu dòng của kế hoạch thì kết quả là «{otherwise}».",
      en: "Were the dashes of the plan counted instead, the verdict would be “{otherwise}”.",
    },
  },
  judge(facts: SuccessFacts, plan, say, chosen: NotApplicableCounting | undefined) {
    const { gates } = facts;
    const counting = chosen ?? plan.notApplicable.value;
    const floor = plan.successFloor.value;
    const verdicts = verdictsOf(facts, plan);
    const { lowest, highest, applicable, share } = testOf(verdicts, floor, counting);
    const missing = plan.targets.filter((_target, index) => verdicts[index] === "undetermined");
    const needed = leastPart(applicable, floor);
    const numbers: Figures = {
      met: lowest,
      applicable,
      lowest,
      highest,
      needed,
      lacking: Math.max(0, needed - highest),
      floor: Number(floor),
      missing: missing.map(({ id }) => id).join(", "),
    };
    const because: Reason[] = [];
    if (applicable === 0) because.push(say("nothingApplies", numbers));
    else if (share === "undetermined") because.push(say("open", numbers));
    else {
      const isMet = share === "met";
      const met = isMet ? lowest : highest;
      const shown = { ...numbers, met, share: shareInWords(met, applicable, floor) };
      if (missing.length === 0) because.push(say(isMet ? "reached" : "short", shown));
      else because.push(say(isMet ? "reachedAnyway" : "shortAnyway", shown), say("enoughAnyway", shown));
    }
    const nothing = verdicts.filter((verdict) => verdict === "notApplicable").length;
    if (nothing > 0 && counting !== "leave-out") {
      const id = counting === "as-met" ? "nothingIsMet" : "nothingIsNotMet";
      because.push({ ...say(id, { count: nothing }), citation: plan.notApplicable.citation });
    }
    for (const { id, title, citation } of plan.gates) {
      const answer = gates[id] ?? null;
      if (answer !== true)
        because.push({ ...say(answer === null ? "gateBlank" : "gateNo", { gate: id, title }), citation });
    }
    const verdict = withGates(share, facts, plan);
    if (verdict === "met" || verdict === "notMet") {
      for (const other of notApplicableCountings) {
        const otherwise = verdictBy(facts, plan, other);
        if (otherwise !== verdict)
          because.push({
            ...say(other, { otherwise: terms.verdict[otherwise] }),
            citation: plan.notApplicable.citation,
          });
      }
      const otherwise = verdictOnDashes(facts, plan, counting);
      if (otherwise !== verdict)
        because.push({ ...say("dashes", { otherwise: terms.verdict[otherwise] }), citation: plan.targetCounting });
    }
    return { verdict, because, numbers };
  },
});

/** The verdicts that other ways of counting would give, and whether they matter. */
export interface SuccessAlternatives {
  readonly leaveOut: Verdict;
  readonly asMet: Verdict;
  readonly asNotMet: Verdict;
  /** On the five dashes of II.2 (Quy ước Q4): a dash is met when all its applicable parts are. */
  readonly dashes: Verdict;
  /** Counting what is not applicable another way than the plan does would change the verdict. */
  readonly notApplicableDecides: boolean;
  readonly dashesDecide: boolean;
}

/**
 * What other ways of counting would make of an area: targets that do not apply (Quy ước Q5), the five dashes (Q4).
 *
 * @example
 * const targets = { T1: "notMet", T2: "met", T3: "met", T4: "met", T5: "met", T6: "notMet", T7: "met", T8: "met", T9: "met", T10: "met" };
 * successAlternatives({ targets, gates: { G1: true, G2: true } }, plan7488).dashesDecide // true: 8 of 10 targets, 3 of 5 dashes
 */
export function successAlternatives(facts: SuccessFacts, plan: Plan): SuccessAlternatives {
  const counting = plan.notApplicable.value;
  const own = verdictBy(facts, plan, counting);
  const dashes = verdictOnDashes(facts, plan, counting);
  return {
    leaveOut: verdictBy(facts, plan, "leave-out"),
    asMet: verdictBy(facts, plan, "as-met"),
    asNotMet: verdictBy(facts, plan, "as-not-met"),
    dashes,
    notApplicableDecides: notApplicableCountings.some((other) => verdictBy(facts, plan, other) !== own),
    dashesDecide: dashes !== own,
  };
}

/** In the plan's order; what is absent is undetermined. */
function verdictsOf({ targets }: SuccessFacts, plan: Plan): readonly Verdict[] {
  return plan.targets.map(({ id }) => targets[id] ?? "undetermined");
}

function verdictBy(facts: SuccessFacts, plan: Plan, counting: NotApplicableCounting): Verdict {
  return withGates(testOf(verdictsOf(facts, plan), plan.successFloor.value, counting).share, facts, plan);
}

function verdictOnDashes(facts: SuccessFacts, plan: Plan, counting: NotApplicableCounting): Verdict {
  const verdicts = verdictsByDash(plan.targets, facts.targets);
  return withGates(testOf(verdicts, plan.successFloor.value, counting).share, facts, plan);
}

/** «Trong đó»: both gates are mandatory (Quy ước Q6). A blank gate is never a pass. */
function withGates(share: Verdict, { gates }: SuccessFacts, plan: Plan): Verdict {
  const answers = plan.gates.map(({ id }) => gates[id] ?? null);
  if (share === "notMet" || answers.includes(false)) return "notMet";
  return share === "met" && answers.includes(null) ? "undetermined" : share;
}
