import { planSetting } from "./plan-setting.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { groupsNeeded } from "../../core/rules/household-groups.ts";
import { fill } from "../../core/sentence.ts";
import { defineFunction } from "./define-function.ts";
import { count } from "./parameters/count.ts";

const most = plan7488.householdGroup.value;

/** People's groups needed (IV.4, V.2). @item M40 */
export const householdGroups = defineFunction({
  id: "TONHANDAN",
  says: {
    vi: `Số tổ nhân dân cần có để mỗi tổ không quá ${most} hộ (Kế hoạch 7488, mục IV.4 và V.2).`,
    en: `People's groups needed for at most ${most} households each (plan 7488, IV.4 and V.2).`,
  },
  parameters: [
    count({
      name: { vi: "số_hộ", en: "households" },
      says: { vi: "Số hộ dân.", en: "Number of households." },
      what: "Số hộ dân",
      next: "Hãy ghi số hộ, ví dụ 41.",
    }),
  ],
  returns: { vi: "Số tổ, làm tròn lên.", en: "Number of groups, rounded up." },
  gives: "number",
  lifts: true,
  isOfPlan: true,
  alsoFoundBy: ["tổ nhân dân", `${plan7488.householdGroup.value} hộ`, "hộ dân"],
  example: { call: ["41"], answer: 2, wrong: ['"41 hộ"'] },
  run: ({ households, plan }) => groupsNeeded(households, planSetting(plan, "householdGroup")),
  explain({ households, plan }) {
    const own = planSetting(plan, "householdGroup");
    const { value, citation } = own.householdGroup;
    return {
      lines: [fill(arithmetic, { households, most: value, groups: groupsNeeded(households, own) })],
      basis: [citation],
    };
  },
});

const arithmetic = {
  vi: "{households} hộ, mỗi tổ nhiều nhất {most} hộ: {groups} tổ.",
  en: "{households} households, at most {most} a group: {groups} groups.",
};
