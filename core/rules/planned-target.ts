import type { PlannedRule } from "../plan/plan-rules.ts";
import { isCount } from "../share.ts";
import { defineRule } from "./rule.ts";

interface PlannedFacts {
  readonly rule: PlannedRule;
  /** How many there are; null where that is not stated. */
  readonly done: number | null;
}

/**
 * A number that a plan sets, no share: reached or not, with what is wanting.
 *
 * @throws RangeError unless what is stated is a count.
 * @example
 * const title = { vi: "Số xã", en: "Communes" };
 * const rule = { id: "so-xa", title, unit: title, number: 19, citation: plan7488.scoring };
 * plannedTarget.judge({ rule, done: 17 }, plan7488).because[0].sentence.vi // "Số xã: 17/19, còn thiếu 2."
 */
export const plannedTarget = defineRule({
  id: "planned-target",
  title: { vi: "Số lượng theo kế hoạch", en: "Number of the plan" },
  citation: (plan) => plan.planned?.[0]?.citation ?? plan.scoring,
  sentences: {
    reached: { vi: "{unit}: {done}/{number}.", en: "{unit}: {done}/{number}." },
    short: { vi: "{unit}: {done}/{number}, còn thiếu {lacking}.", en: "{unit}: {done}/{number}, {lacking} short." },
    open: { vi: "{unit}: chưa nêu; kế hoạch {number}.", en: "{unit}: not stated; {number} planned." },
  },
  judge({ rule: { number, unit, citation }, done }: PlannedFacts, _plan, say) {
    const known = { unit, number };
    if (done === null)
      return { verdict: "undetermined", because: [{ ...say("open", known), citation }], numbers: known };
    if (!isCount(done)) throw new RangeError(`no count: ${String(done)}`);
    const numbers = { ...known, done, lacking: Math.max(0, number - done) };
    const isMet = done >= number;
    const reason = { ...say(isMet ? "reached" : "short", numbers), citation };
    return { verdict: isMet ? "met" : "notMet", because: [reason], numbers };
  },
});
