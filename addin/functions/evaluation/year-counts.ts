import { planSetting } from "../plan-setting.ts";
import type { Citation } from "../../../core/citation.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { yearlyObjective } from "../../../core/rules/yearly-objective.ts";
import type { Judgement } from "../../../core/verdict.ts";
import { badInput } from "../cell-error.ts";
import { asCount } from "../parameters/count.ts";
import { anything, isBlank } from "../parameter.ts";

/** Areas transformed of those due in a year, and those not yet judged. */
export const transformed = anything({
  name: { vi: "số_đạt", en: "transformed" },
  says: { vi: "Số địa bàn đã chuyển hóa thành công.", en: "Number of areas transformed." },
});
export const due = anything({
  name: { vi: "số_phải_đánh_giá", en: "due" },
  says: {
    vi: "Tổng số địa bàn phải đánh giá trong năm, kể cả chuyển tiếp.",
    en: "Number of areas due in the year, those carried over included.",
  },
});

const next = "Hãy ghi số đã chuyển hóa trước, số phải đánh giá sau, ví dụ 9 và 17.";

interface GivenYear {
  readonly transformed: unknown;
  readonly due: unknown;
  readonly pending?: unknown;
  readonly plan: Plan;
}

/** The verdict of a year with its reasons. @throws where the figures cannot be */
export function judgeYear({ transformed, due, pending = null, plan }: GivenYear): Judgement {
  const all = asCount(due, "Số địa bàn phải đánh giá", next);
  const done = asCount(transformed, "Số địa bàn đã chuyển hóa", next);
  const open = isBlank(pending) ? 0 : asCount(pending, "Số địa bàn chưa đánh giá", next);
  if (done + open > all) {
    const also = open > 0 ? ` và ${open} chưa đánh giá` : "";
    throw badInput(`Đã chuyển hóa ${done}${also} trong ${all} địa bàn là không thể. ${next}`);
  }
  return yearlyObjective.judge(
    { due: all, transformed: done, failed: all - done - open },
    planSetting(plan, "yearlyFloor"),
  );
}

/** The clauses that a year's verdict rests on besides its own. */
export function basisOfYear({ term, yearlyWhole }: Plan): readonly Citation[] {
  return term ? [term.judgedOn.citation, yearlyWhole] : [yearlyWhole];
}
