import { fixes, notFixed } from "../plan/not-fixed.ts";
import type { NotApplicableCounting, Plan } from "../plan/plan.ts";
import type { Figures } from "../sentence.ts";
import { leastPart, shareInWords, shareStyle } from "../share.ts";
import {
  ownReading,
  successReadings,
  successUnder,
  type SuccessFacts,
  type SuccessReading,
} from "./success-readings.ts";
import type { Reason, Verdict } from "../verdict.ts";
import { defineRule } from "./rule.ts";

export type { SuccessFacts };

const things = {
  ten: { vi: "chỉ tiêu", en: "targets" },
  five: { vi: "gạch đầu dòng", en: "dashes" },
};

/**
 * Success of an area (III.4): at least 80 % of the targets that apply are met, and both gates are answered Yes. Decided
 * on counts. A gate answered No, or a share that fails in the best case, is not met whatever is blank; where the blanks
 * cannot matter the verdict is definite, else undetermined, naming what is missing. When a definite verdict rests on how
 * targets are counted (Quy ước Q4, Q5), `readings` says under which other readings it would turn.
 *
 * Option: another reading, the plan's own when left out.
 *
 * @item S1
 * @example
 * const targets = { T1: "met", T2: "met", T3: "met", T4: "met", T5: "met", T6: "met", T7: "met", T8: "met", T9: "notMet", T10: "notMet" };
 * successTest.judge({ targets, gates: { G1: true, G2: true } }, plan7488).verdict // "met" with 8 of 10
 */
export const successTest = defineRule({
  id: "success-test",
  title: { vi: "Kết quả chuyển hóa địa bàn", en: "Success of an area's transformation" },
  fixing: "successFloor",
  citation: ({ successFloor }) => successFloor.citation,
  sentences: {
    reached: {
      vi: "Đạt {met}/{applicable} {things} áp dụng ({share}), mức tối thiểu {floor} % là {needed}.",
      en: "{met}/{applicable} applicable {things} met ({share}); the minimum of {floor} % is {needed}.",
    },
    short: {
      vi: "Đạt {met}/{applicable} {things} áp dụng ({share}), dưới {floor} %; cần {needed}, thiếu {lacking}.",
      en: "{met}/{applicable} applicable {things} met ({share}), below {floor} %; {needed} needed, {lacking} short.",
    },
    reachedAnyway: {
      vi: "Đạt ít nhất {met}/{applicable} {things} áp dụng ({share}), mức tối thiểu {floor} % là {needed}.",
      en: "At least {met}/{applicable} applicable {things} met ({share}); the minimum of {floor} % is {needed}.",
    },
    shortAnyway: {
      vi: "Nhiều nhất đạt {met}/{applicable} {things} áp dụng ({share}), dưới {floor} %; cần {needed}, thiếu {lacking}.",
      en: "At most {met}/{applicable} applicable {things} met ({share}), below {floor} %; {needed} needed, {lacking} short.",
    },
    open: {
      vi: "Chưa đủ số liệu: đạt từ {lowest} đến {highest} trên {applicable} {things}, cần {needed}; còn thiếu {missing}.",
      en: "Figures are missing: {lowest} to {highest} of {applicable} {things} met, {needed} needed; missing {missing}.",
    },
    enoughAnyway: {
      vi: "Còn thiếu {missing}, nhưng kết quả không phụ thuộc vào đó.",
      en: "{missing} missing, but the verdict does not depend on it.",
    },
    noTargets: { vi: "{unsaid}", en: "{unsaid}" },
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
  },
  judge(facts: SuccessFacts, plan, say, chosen: Partial<SuccessReading> | undefined) {
    if (!fixes(plan, "targets")) {
      const numbers = { unsaid: notFixed(plan, "targets") };
      return { verdict: "undetermined", because: [say("noTargets", numbers)], numbers };
    }
    const { gates } = facts;
    const reading = { ...ownReading(plan), ...chosen };
    const floor = plan.successFloor.value;
    const { lowest, highest, applicable, share, verdict } = successUnder(facts, plan, reading);
    const missing = plan.targets.filter(({ id }) => (facts.targets[id] ?? "undetermined") === "undetermined");
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
      things: things[reading.targets],
    };
    const because: Reason[] = [];
    if (applicable === 0) because.push(say("nothingApplies", numbers));
    else if (share === "undetermined") because.push(say("open", numbers));
    else {
      const isMet = share === "met";
      const met = isMet ? lowest : highest;
      const shown = { ...numbers, met, share: shareInWords(met, applicable, shareStyle(plan.display?.value, floor)) };
      if (missing.length === 0) because.push(say(isMet ? "reached" : "short", shown));
      else because.push(say(isMet ? "reachedAnyway" : "shortAnyway", shown), say("enoughAnyway", shown));
    }
    const nothing = plan.targets.filter(({ id }) => facts.targets[id] === "notApplicable").length;
    if (nothing > 0 && reading.notApplicable !== "leave-out") {
      const id = reading.notApplicable === "as-met" ? "nothingIsMet" : "nothingIsNotMet";
      because.push({ ...say(id, { count: nothing }), citation: plan.notApplicable.citation });
    }
    for (const { id, title, citation } of plan.gates) {
      const answer = gates[id] ?? null;
      if (answer !== true)
        because.push({ ...say(answer === null ? "gateBlank" : "gateNo", { gate: id, title }), citation });
    }
    return { verdict, because, numbers, readings: successReadings(facts, plan, reading) };
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
  if (!fixes(plan, "successFloor")) return noAlternatives;
  const own = ownReading(plan);
  const under = (reading: Partial<SuccessReading>) => successUnder(facts, plan, { ...own, ...reading }).verdict;
  const { verdict } = successUnder(facts, plan, own);
  const by = (notApplicable: NotApplicableCounting) => under({ notApplicable });
  const [leaveOut, asMet, asNotMet, dashes] = [
    by("leave-out"),
    by("as-met"),
    by("as-not-met"),
    under({ targets: "five" }),
  ];
  return {
    leaveOut,
    asMet,
    asNotMet,
    dashes,
    notApplicableDecides: [leaveOut, asMet, asNotMet].some((other) => other !== verdict),
    dashesDecide: dashes !== verdict,
  };
}

const noAlternatives: SuccessAlternatives = {
  leaveOut: "notApplicable",
  asMet: "notApplicable",
  asNotMet: "notApplicable",
  dashes: "notApplicable",
  notApplicableDecides: false,
  dashesDecide: false,
};
