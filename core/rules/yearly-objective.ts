import type { Decimal } from "../ratio.ts";
import { terms } from "../terms.ts";
import { inBoth, type Figures } from "../sentence.ts";
import { isCount, leastPart, shareInWords, shareStyle } from "../share.ts";
import type { Reading, Verdict } from "../verdict.ts";
import { readingChoice } from "./reading-choices.ts";
import { defineRule } from "./rule.ts";

/** Areas of one plan year, of a district or of the province. */
export interface YearlyFacts {
  /** Approved for the year, and carried over into it. */
  readonly due: number;
  readonly transformed: number;
  /** Judged and not transformed. The others are not judged yet. */
  readonly failed: number;
  /** The same of the areas newly approved in the year alone, for the other reading of Q10; left out, it is not asked. */
  readonly newOnly?: Pick<YearlyFacts, "due" | "transformed" | "failed">;
  /** More areas may be due: not all approved and carried-over ones are stated. */
  readonly isOpen?: boolean;
}

/**
 * Yearly objective (II.1-1): at least 60 % of the areas due in the year are transformed (Quy ước Q10: new and carried
 * over). Decided on counts; while some are not judged it is provisional, with the range still possible, and definite as
 * soon as they cannot change it. None due is not applicable; while not all that are due are stated, the answer is open.
 *
 * @item O1
 * @throws RangeError unless the facts are counts and no more are judged than due.
 * @example yearlyObjective.judge({ due: 17, transformed: 9, failed: 8 }, plan7488).verdict // "notMet": 52,94 %, 2 short
 */
export const yearlyObjective = defineRule({
  id: "yearly-objective",
  title: { vi: "Tỷ lệ chuyển hóa thành công trong năm", en: "Areas transformed in the year" },
  fixing: "yearlyFloor",
  citation: ({ yearlyFloor }) => yearlyFloor.citation,
  sentences: {
    reached: {
      vi: "{transformed}/{due} {unit} = {share} ≥ {percent} %; cần {needed}.",
      en: "{transformed}/{due} {unit} = {share} ≥ {percent} %; {needed} needed.",
    },
    short: {
      vi: "{transformed}/{due} {unit} = {share} < {percent} %; cần {needed}, còn thiếu {missing}.",
      en: "{transformed}/{due} {unit} = {share} < {percent} %; {needed} needed, {missing} short.",
    },
    outOfReach: {
      vi: "Còn {pending} địa bàn chưa đánh giá, nhưng nhiều nhất chỉ đạt {highest}/{due} {unit}: không còn đủ {percent} %.",
      en: "{pending} areas are not judged yet, but at most {highest}/{due} {unit} can be reached: {percent} % is out of reach.",
    },
    provisional: {
      vi: "Tạm tính: đã đạt {transformed}/{due} {unit}, còn {pending} địa bàn chưa đánh giá, có thể từ {lowestShare} đến {highestShare}; cần {needed}, còn thiếu {missing}.",
      en: "Provisional: {transformed}/{due} {unit} so far, {pending} not judged yet, possibly {lowestShare} to {highestShare}; {needed} needed, {missing} short.",
    },
    notStated: {
      vi: "Chưa nêu đủ địa bàn phải đánh giá trong năm: biết {due}, đã đạt {transformed}.",
      en: "Not all areas due in the year are stated: {due} known, {transformed} of them transformed.",
    },
    unjudged: {
      vi: "Chưa đánh giá: {due} địa bàn phải đánh giá, cần đạt {needed}.",
      en: "Not judged yet: {due} areas are due, {needed} needed.",
    },
    none: { vi: "Không có địa bàn nào phải đánh giá trong năm.", en: "No area is due in the year." },
  },
  judge(
    { due, transformed, failed, newOnly, isOpen = false }: YearlyFacts,
    { yearlyFloor: { value: percent }, display },
    say,
  ) {
    const pending = due - transformed - failed;
    if (![due, transformed, failed, pending].every(isCount))
      throw new RangeError(`no year: ${transformed} and ${failed} of ${due}`);
    const needed = leastPart(due, percent);
    const highest = transformed + pending;
    const printed = shareStyle(display?.value, percent);
    const numbers: Figures = {
      due,
      unit: terms.base.due,
      transformed,
      failed,
      pending,
      needed,
      missing: Math.max(0, needed - transformed),
      lowest: transformed,
      highest,
      percent: Number(percent),
    };
    if (isOpen) return { verdict: "undetermined", because: [say("notStated", numbers)], numbers };
    if (due === 0) return { verdict: "notApplicable", because: [say("none", numbers)], numbers };
    const shown: Figures = {
      ...numbers,
      share: shareInWords(transformed, due, printed),
      lowestShare: shareInWords(transformed, due, printed),
      highestShare: shareInWords(highest, due, printed),
    };
    // A year of which nothing is judged has no share.
    if (pending === due) return { verdict: "undetermined", because: [say("unjudged", shown)], numbers: shown };
    const readings = (own: Verdict): readonly Reading[] => {
      const verdict = newOnly && countVerdict(newOnly, percent);
      if (!newOnly || !verdict || verdict === own) return [];
      const share = newOnly.due > 0 ? shareInWords(newOnly.transformed, newOnly.due, printed) : null;
      const counts = `${newOnly.transformed}/${newOnly.due}`;
      const how = inBoth((language) => {
        const named = `${counts} ${newAreas[language]}`;
        return share ? `${named} = ${share[language]}` : named;
      });
      return [{ choices: [readingChoice("Q10=new-only")], how, verdict }];
    };
    if (transformed >= needed)
      return { verdict: "met", because: [say("reached", shown)], numbers: shown, readings: readings("met") };
    if (highest >= needed) return { verdict: "undetermined", because: [say("provisional", shown)], numbers: shown };
    const because = pending > 0 ? [say("short", shown), say("outOfReach", shown)] : [say("short", shown)];
    return { verdict: "notMet", because, numbers: shown, readings: readings("notMet") };
  },
});

const newAreas = { vi: "địa bàn phê duyệt trong năm", en: "areas approved for the year" };

function countVerdict({ due, transformed, failed }: NonNullable<YearlyFacts["newOnly"]>, percent: Decimal): Verdict {
  if (due === 0) return "notApplicable";
  const needed = leastPart(due, percent);
  if (transformed >= needed) return "met";
  return due - failed >= needed ? "undetermined" : "notMet";
}
