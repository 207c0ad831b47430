import type { AllOfRule } from "../plan/plan-rules.ts";
import { countConditions, type UnitValues } from "../plan/count-conditions.ts";
import { defineRule } from "./rule.ts";

interface AllOfFacts {
  readonly rule: AllOfRule;
  readonly values: UnitValues;
}

/**
 * A type of area by all of its criteria (later plans): one that fails settles it, whatever is blank.
 *
 * @example
 * const citation = plan7488.scoring;
 * const rule = { id: "dat", title: { vi: "Xã sạch", en: "Clean" }, of: [{ column: "b1", below: 1, citation }], citation };
 * allOf.judge({ rule, values: { b1: 0 } }, plan7488).verdict // "met"
 */
export const allOf = defineRule({
  id: "all-of",
  title: { vi: "Phân loại khi đạt mọi tiêu chí", en: "Type of area by all criteria" },
  citation: (plan) => plan.allOf?.[0]?.citation ?? plan.scoring,
  sentences: {
    all: { vi: "{title}: đạt cả {all} tiêu chí.", en: "{title}: all {all} criteria hold." },
    short: {
      vi: "{title}: nhiều nhất đạt {highest}/{all} tiêu chí, phải đạt cả {all}.",
      en: "{title}: at most {highest}/{all} criteria hold, all {all} are needed.",
    },
    open: {
      vi: "{title}: đạt {reached}/{all} tiêu chí, phải đạt cả {all}; chưa có {missing}.",
      en: "{title}: {reached}/{all} criteria hold, all {all} are needed; missing {missing}.",
    },
  },
  judge({ rule: { title, of, citation }, values }: AllOfFacts, plan, say) {
    const { lowest, highest, missing } = countConditions(of, { values, rules: plan });
    const numbers = { title, reached: lowest, highest, all: of.length, missing: missing.join(", ") };
    const id = lowest === of.length ? "all" : highest < of.length ? "short" : "open";
    const verdict = id === "all" ? "met" : id === "short" ? "notMet" : "undetermined";
    return { verdict, because: [{ ...say(id, numbers), citation }], numbers };
  },
});
