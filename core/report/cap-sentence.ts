import { capUnsaid } from "../plan/cap-of.ts";
import { fixes } from "../plan/not-fixed.ts";
import type { Plan } from "../plan/plan.ts";
import { capVerdict } from "../selection/cap-use.ts";
import type { SelectionResult } from "../selection/selection-result.ts";
import { figureText, type Language, type Sentence } from "../sentence.ts";
import { terms } from "../terms.ts";
import { formatShare, shareStyle } from "../share.ts";

/**
 * The cap in one line; no verdict while not all areas are stated, and no number where the plan sets none.
 *
 * @example capSentence(assessment.selection, plan7488).vi // "1/30 đơn vị cấp xã = 3,33 % ≤ 15 %, tối đa 4"
 */
export function capSentence({ capUse }: SelectionResult, plan: Plan): Sentence {
  if (!fixes(plan, "cap") || capUse.cap === null) return capUnsaid(plan);
  const percent = plan.cap.percent.value;
  const { base, used, atLeast, unclear, cap } = capUse;
  const verdict = capVerdict(capUse);
  const line = (language: Language) => {
    const unit = base.name[language];
    const most = language === "vi" ? "tối đa" : "at most";
    if (verdict === null) {
      const some = language === "vi" ? `chưa nêu đủ, ít nhất ${atLeast}` : `not all stated, at least ${atLeast}`;
      return `${atLeast === 0 ? terms.figure.notStated[language] : some}/${base.n} ${unit}, ${most} ${cap}`;
    }
    if (base.n === 0) return `${atLeast}/0 ${unit}, ${most} ${cap}`;
    const isOver = verdict === "notMet";
    const sign = isOver ? ">" : "≤";
    const count = isOver ? atLeast : atLeast + unclear;
    const share = formatShare(count, base.n, shareStyle(plan.display?.value, percent), language);
    const limit = language === "vi" ? (isOver ? "ít nhất " : "nhiều nhất ") : isOver ? "at least " : "at most ";
    return `${used === null ? limit : ""}${count}/${base.n} ${unit} = ${share} ${sign} ${figureText(Number(percent), language)} %, ${most} ${cap}`;
  };
  return { vi: line("vi"), en: line("en") };
}
