import { formatCitation } from "../../../core/citation.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { withoutSpaces } from "../../../core/report/paper-form.ts";
import type { PlanAnswer } from "../../../core/selection/compare-plans.ts";
import { changeWords, movedAreas } from "../../../core/selection/comparison-words.ts";
import type { Appendix } from "../blocks.ts";
import type { PlanComparison } from "../report-facts.ts";

/** Who enters, leaves or is open under the other plan, with what decides and its clause; those of no change are not listed. */
export function planComparison(plan: Plan, { other, areas }: PlanComparison): Appendix {
  return {
    title: `So sánh danh sách theo ${plan.document} và ${other.document}`,
    headings: ["STT", "Đơn vị cấp xã", plan.document, other.document, "Thay đổi"],
    rows: movedAreas(areas).map(({ name, a, b, change }, index) => [
      index + 1,
      name,
      answerText(a),
      answerText(b),
      changeWords[change].vi,
    ]),
    shares: [6, 26, 40, 40, 14],
  };
}

function answerText({ says, citation }: PlanAnswer): string {
  return withoutSpaces(`${says.vi.replace(/\.$/, "")} (${formatCitation(citation, "vi")})`);
}
