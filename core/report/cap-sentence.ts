import type { SelectionResult } from "../selection/selection-result.ts";
import { figureText, type Language, type Sentence } from "../sentence.ts";
import { formatShare } from "../share.ts";

/**
 * The cap in one line.
 *
 * @example capSentence(assessment.selection, 15).vi // "1/30 = 3,33 % ≤ 15 %, tối đa 4"
 */
export function capSentence({ capUse }: SelectionResult, percent: string | number): Sentence {
  const { base, used, cap } = capUse;
  const line = (language: Language) => {
    const most = language === "vi" ? "tối đa" : "at most";
    if (base.n === 0) return `${used}/0, ${most} ${cap}`;
    const sign = used > cap ? ">" : "≤";
    const share = formatShare(used, base.n, percent, language);
    return `${used}/${base.n} = ${share} ${sign} ${figureText(Number(percent), language)} %, ${most} ${cap}`;
  };
  return { vi: line("vi"), en: line("en") };
}
