import type { ThresholdRule } from "../plan/plan-rules.ts";
import { countConditions, type UnitValues } from "../plan/count-conditions.ts";
import { defineRule } from "./rule.ts";

interface ThresholdFacts {
  readonly rule: ThresholdRule;
  readonly values: UnitValues;
}

/**
 * A type of area by "at least k of these criteria" (later plans): counts, rates, criteria of criteria, those of another type. Decided as soon as the figures that are missing
 * cannot change it.
 *
 * @example
 * const citation = plan7488.scoring;
 * const of = [["a1", 5], ["a2", 3], ["a3", 9]].map(([column, from]) => ({ column, from, citation }));
 * const rule = { id: "loai-1", title: { vi: "Loại I", en: "Type I" }, atLeast: 2, of, citation };
 * thresholdCount.judge({ rule, values: { a1: 5, a2: 3, a3: null } }, plan7488).verdict // "met": two are reached, whatever the third is
 */
export const thresholdCount = defineRule({
  id: "threshold-count",
  title: { vi: "Phân loại theo số tiêu chí đạt ngưỡng", en: "Type of area by thresholds reached" },
  citation: ({ kOfN, scoring }) => kOfN?.[0]?.citation ?? scoring,
  sentences: {
    reached: {
      vi: "{title}: đạt ngưỡng {reached}/{all} tiêu chí, cần {atLeast}.",
      en: "{title}: {reached}/{all} thresholds reached, {atLeast} needed.",
    },
    short: {
      vi: "{title}: mới đạt ngưỡng {reached}/{all} tiêu chí, cần {atLeast}.",
      en: "{title}: only {reached}/{all} thresholds reached, {atLeast} needed.",
    },
    open: {
      vi: "{title}: đạt ngưỡng {reached}/{all} tiêu chí, cần {atLeast}; chưa có {missing}.",
      en: "{title}: {reached}/{all} thresholds reached, {atLeast} needed; missing {missing}.",
    },
  },
  judge({ rule: { title, atLeast, of, citation }, values }: ThresholdFacts, plan, say) {
    const { lowest, highest, missing } = countConditions(of, { values, rules: plan });
    const numbers = { title, reached: lowest, all: of.length, atLeast, missing: missing.join(", ") };
    const id = lowest >= atLeast ? "reached" : highest < atLeast ? "short" : "open";
    const verdict = id === "reached" ? "met" : id === "short" ? "notMet" : "undetermined";
    return { verdict, because: [{ ...say(id, numbers), citation }], numbers };
  },
});
