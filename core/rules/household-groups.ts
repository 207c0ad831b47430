import type { PlanFixing } from "../plan/plan.ts";
import { isCount } from "../share.ts";
import { defineRule } from "./rule.ts";

/** One people's group of an area. */
interface GroupFacts {
  readonly households: number;
}

/**
 * Size of a people's group (IV.4-4; V.2-3): each has at most 40 households. It stands apart from the ten targets
 * (Quy ước Q18). A group of no households is not applicable.
 *
 * @item M40
 * @throws RangeError unless `households` is a count.
 * @example householdGroups.judge({ households: 41 }, plan7488).verdict // "notMet"
 */
export const householdGroups = defineRule({
  id: "household-groups",
  title: { vi: "Số hộ của tổ nhân dân", en: "Households of a people's group" },
  fixing: "householdGroup",
  citation: ({ householdGroup }) => householdGroup.citation,
  sentences: {
    within: { vi: "{households} hộ ≤ {most} hộ.", en: "{households} households ≤ {most}." },
    exceeded: {
      vi: "{households} hộ > {most} hộ; cần chia thành {groups} tổ.",
      en: "{households} households > {most}; {groups} groups are needed.",
    },
    none: { vi: "Tổ chưa có hộ nào.", en: "The group has no households." },
  },
  judge({ households }: GroupFacts, plan, say) {
    const most = plan.householdGroup.value;
    const groups = groupsNeeded(households, plan);
    const numbers = { households, most, groups };
    if (households === 0) return { verdict: "notApplicable", because: [say("none", numbers)], numbers };
    const isMet = households <= most;
    return { verdict: isMet ? "met" : "notMet", because: [say(isMet ? "within" : "exceeded", numbers)], numbers };
  },
});

/**
 * How many groups the households of an area need, each of at most 40.
 *
 * @throws RangeError unless `households` is a count.
 * @example groupsNeeded(41, plan7488) // 2
 */
export function groupsNeeded(
  households: number,
  { householdGroup: { value: most } }: PlanFixing<"householdGroup">,
): number {
  if (!isCount(households)) throw new RangeError(`no households: ${String(households)}`);
  return Math.floor(households / most) + (households % most === 0 ? 0 : 1);
}
