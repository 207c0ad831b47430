import { planSetting } from "../plan-setting.ts";
import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { SuccessReading } from "../../../core/rules/success-readings.ts";
import { successTest } from "../../../core/rules/success-test.ts";
import type { Judgement, Verdict } from "../../../core/verdict.ts";
import { badInput } from "../cell-error.ts";
import { defineFunction } from "../define-function.ts";
import { asRows, parameter } from "../parameter.ts";
import { fact } from "../parameters/fact.ts";
import { successReading } from "../parameters/success-reading.ts";
import { asVerdict } from "../parameters/verdict.ts";
import { anyVerdict, reasonsOf, verdictCell } from "./verdict-cell.ts";

const percent = plan7488.successFloor.value;

const verdicts = parameter({
  name: { vi: "kết_luận_chỉ_tiêu", en: "verdicts" },
  says: {
    vi: "Kết luận của các chỉ tiêu trên một dòng hoặc một cột, lấy từ CHITIEU.",
    en: "The verdicts of the targets in a row or a column, from CHITIEU.",
  },
  isRange: true,
  // One column of ten is one area; else each row is one.
  rowsOf: (rows, { targets }) =>
    rows.length === targets.length && rows.every((row) => row.length === 1) ? [rows.flat()] : rows,
  read(argument, plan): Readonly<Record<string, Verdict>> {
    const { targets } = planSetting(plan, "successFloor", "targets");
    const cells = asRows(argument).flat();
    if (cells.length !== targets.length) {
      const [first, last] = [targets[0]?.id, targets.at(-1)?.id];
      throw badInput(
        `Cần đúng ${targets.length} kết luận ${first} … ${last} trên một dòng hoặc một cột, ở đây ${cells.length} ô. Hãy chọn lại vùng.`,
      );
    }
    return Object.fromEntries(targets.map(({ id }, at) => [id, asVerdict(cells[at] ?? null, `Kết luận ${id}`)]));
  },
});

/** Whether an area is transformed (III.4). @item S1 */
export const areaSuccess = defineFunction({
  id: "CHUYENHOA",
  says: {
    vi: `Kết quả chuyển hóa của địa bàn: đạt từ ${percent} % chỉ tiêu áp dụng và cả hai điều kiện bắt buộc (Kế hoạch 7488, mục III.4).`,
    en: `Whether an area is transformed: ${percent} % of the applicable targets and both gates (plan 7488, III.4).`,
  },
  parameters: [
    verdicts,
    fact({
      name: { vi: "giảm_cơ_bản", en: "basicallyReduced" },
      says: {
        vi: "G1: giảm cơ bản tội phạm và tệ nạn xã hội, Có hoặc Không.",
        en: "G1: crime and social evils basically reduced, yes or no.",
      },
      what: "Điều kiện G1",
    }),
    fact({
      name: { vi: "không_phức_tạp", en: "noNewComplexity" },
      says: {
        vi: "G2: không để phức tạp nổi lên, Có hoặc Không.",
        en: "G2: no new complexity, yes or no.",
      },
      what: "Điều kiện G2",
    }),
    successReading,
  ],
  returns: anyVerdict,
  gives: "string",
  lifts: true,
  isOfPlan: true,
  hasCard: true,
  alsoFoundBy: ["80%", "kết quả địa bàn", "thành công"],
  example: { call: ["D2:M2", '"Có"', '"Có"'], answer: null, wrong: ['"Đạt"', '"Có"', '"Có"'] },
  run: (given) => verdictCell(judge(given)),
  explain(given) {
    const { targetCounting, notApplicable } = given.plan;
    return reasonsOf(judge(given), [targetCounting, notApplicable.citation, convention("Q6")]);
  },
});

interface GivenArea {
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly basicallyReduced: boolean | null;
  readonly noNewComplexity: boolean | null;
  readonly reading: Partial<SuccessReading>;
  readonly plan: Plan;
}

function judge({ verdicts, basicallyReduced, noNewComplexity, reading, plan }: GivenArea): Judgement {
  const answers = [basicallyReduced, noNewComplexity];
  const gates = Object.fromEntries(plan.gates.map(({ id }, at) => [id, answers[at] ?? null]));
  return successTest.judge({ targets: verdicts, gates }, planSetting(plan, "successFloor"), reading);
}
