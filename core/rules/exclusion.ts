import type { ExclusionRule } from "../plan/plan-rules.ts";
import { defineRule } from "./rule.ts";

interface ExclusionFacts {
  readonly rule: ExclusionRule;
  /** The unit is one that the rule speaks of; null where that is not stated. */
  readonly applies: boolean | null;
  /** What lets it be taken all the same is the case; null where that is not stated. */
  readonly isExcepted: boolean | null;
  /** It stands on the list; null where that is not stated. */
  readonly selected: boolean | null;
}

/**
 * Units that a plan does not take, and what lets one be taken all the same. Taken against the rule it is not met; what is
 * not stated leaves it open, unless it cannot matter.
 *
 * @example
 * const title = { vi: "Xã mới đạt chuẩn", en: "Newly recognised" };
 * const rule = { id: "moi-dat", title, citation: plan7488.scoring };
 * exclusion.judge({ rule, applies: true, isExcepted: null, selected: true }, plan7488).verdict // "notMet": no exception is set
 */
export const exclusion = defineRule({
  id: "exclusion",
  title: { vi: "Đơn vị không lựa chọn", en: "Units that are not taken" },
  citation: (plan) => plan.exclusions?.[0]?.citation ?? plan.scoring,
  sentences: {
    other: { vi: "{title}: không thuộc trường hợp này.", en: "{title}: not one of these." },
    kept: { vi: "{title}: không lựa chọn, đúng quy định.", en: "{title}: not selected, as laid down." },
    excepted: { vi: "{title}: được lựa chọn vì {unless}.", en: "{title}: selected because {unless}." },
    broken: { vi: "{title}: đã lựa chọn trái quy định.", en: "{title}: selected all the same." },
    open: { vi: "{title}: chưa nêu đủ để kết luận.", en: "{title}: not enough is stated." },
  },
  judge({ rule: { title, unless, citation }, applies, isExcepted, selected }: ExclusionFacts, _plan, say) {
    const numbers = { title, ...(unless && { unless: unless.value }) };
    const answer = (verdict: "met" | "notMet" | "notApplicable" | "undetermined", id: Parameters<typeof say>[0]) => ({
      verdict,
      because: [{ ...say(id, numbers), citation }],
      numbers,
    });
    if (applies === false) return answer("notApplicable", "other");
    if (selected === false) return answer("met", "kept");
    if (unless && isExcepted === true) return answer("met", "excepted");
    if (applies === null || selected === null || (unless && isExcepted === null)) return answer("undetermined", "open");
    return answer("notMet", "broken");
  },
});
