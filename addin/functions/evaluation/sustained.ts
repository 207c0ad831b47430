import { planSetting } from "../plan-setting.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { sustainedObjective } from "../../../core/rules/sustained-objective.ts";
import type { Judgement } from "../../../core/verdict.ts";
import { badInput } from "../cell-error.ts";
import { defineFunction } from "../define-function.ts";
import { anything, isBlank } from "../parameter.ts";
import { asCount } from "../parameters/count.ts";
import { anyVerdict, reasonsOf, verdictCell } from "./verdict-cell.ts";

const { percent } = plan7488.sustainedFloor.value;
const next = "Hãy ghi số đã chuyển hóa trước, số tái phức tạp sau, ví dụ 7 và 1.";

/** Transformed areas that have not relapsed (II.1). @item O2 */
export const sustained = defineFunction({
  id: "BENVUNG",
  says: {
    vi: `Có ít nhất ${percent} % địa bàn đã chuyển hóa không tái phức tạp hay không (Kế hoạch 7488, mục II.1; Quy ước Q11).`,
    en: `Whether at least ${percent} % of the transformed areas have not relapsed (plan 7488, II.1; convention Q11).`,
  },
  parameters: [
    anything({
      name: { vi: "số_đã_chuyển_hóa", en: "transformed" },
      says: {
        vi: "Số địa bàn đã chuyển hóa thành công từ đầu giai đoạn.",
        en: "Number of areas transformed since the phase began.",
      },
    }),
    anything({
      name: { vi: "số_tái_phức_tạp", en: "relapsed" },
      says: {
        vi: "Trong đó số địa bàn hiện đã tái phức tạp.",
        en: "Of these, areas that are in relapse now.",
      },
    }),
  ],
  returns: anyVerdict,
  gives: "string",
  lifts: true,
  isOfPlan: true,
  hasCard: true,
  alsoFoundBy: ["85%", "bền vững", "tái phức tạp", "phức tạp trở lại"],
  example: { call: ["7", "1"], answer: "Đạt", wrong: ["6", "7"] },
  run: ({ transformed, relapsed, plan }) => verdictCell(judge(transformed, relapsed, plan)),
  explain: ({ transformed, relapsed, plan }) =>
    reasonsOf(judge(transformed, relapsed, plan), [plan.sustainedWhole, plan.relapse]),
});

/** Null while a figure is blank. */
function judge(transformed: unknown, relapsed: unknown, plan: Plan): Judgement | null {
  if (isBlank(transformed) || isBlank(relapsed)) return null;
  const all = asCount(transformed, "Số địa bàn đã chuyển hóa", next);
  const again = asCount(relapsed, "Số địa bàn tái phức tạp", next);
  if (again > all)
    throw badInput(`${again} địa bàn tái phức tạp trong ${all} địa bàn đã chuyển hóa là không thể. ${next}`);
  return sustainedObjective.judge({ transformed: all, relapsed: again }, planSetting(plan, "sustainedFloor"));
}
