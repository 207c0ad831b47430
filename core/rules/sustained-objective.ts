import { terms } from "../terms.ts";
import { inBoth, type Figures } from "../sentence.ts";
import { isCount, leastPart, leastPartAbove, shareInWords, shareStyle } from "../share.ts";
import type { Reading } from "../verdict.ts";
import { readingChoice } from "./reading-choices.ts";
import { defineRule } from "./rule.ts";

/** All areas ever transformed in the phase, by their last state at the report date. */
export interface SustainedFacts {
  readonly transformed: number;
  /** Of these, complex again; an area transformed again after its relapse is not. */
  readonly relapsed: number;
  /** Of these, ever complex again, transformed again since or not, for the other reading of Q11; left out, it is not asked. */
  readonly everRelapsed?: number;
  /** More may have happened than is stated: a year is not told, or the ledger, or a column of it, is not read. */
  readonly isOpen?: boolean;
}

/**
 * Sustained objective (II.1-1): at least 85 % of the areas ever transformed in the phase have not become complex again
 * (Quy ước Q11), said with the number of relapses that is tolerated: none of 1 to 6 areas, one of 7. A plan may ask for
 * more than its percentage (`strict`). None transformed is not applicable; what is not read leaves it undetermined.
 *
 * @item O2
 * @throws RangeError unless the facts are counts and no more relapsed than were transformed.
 * @example sustainedObjective.judge({ transformed: 13, relapsed: 2 }, plan7488).verdict // "notMet": 11/13 = 84,62 %
 */
export const sustainedObjective = defineRule({
  id: "sustained-objective",
  title: { vi: "Tỷ lệ địa bàn không tái phức tạp", en: "Transformed areas that stayed so" },
  fixing: "sustainedFloor",
  citation: ({ sustainedFloor }) => sustainedFloor.citation,
  sentences: {
    reached: {
      vi: "{kept}/{transformed} {unit} = {share} {sign} {percent} %; cho phép {tolerated} địa bàn tái phức tạp, đã có {relapsed}.",
      en: "{kept}/{transformed} {unit} = {share} {sign} {percent} %; {tolerated} relapses tolerated, {relapsed} so far.",
    },
    short: {
      vi: "{kept}/{transformed} {unit} = {share}, không đạt {sign} {percent} %; chỉ cho phép {tolerated} địa bàn tái phức tạp, đã có {relapsed}.",
      en: "{kept}/{transformed} {unit} = {share}, not {sign} {percent} %; only {tolerated} relapses tolerated, {relapsed} so far.",
    },
    notRead: {
      vi: "Chưa có đủ số liệu các năm của giai đoạn nên chưa biết đủ các địa bàn đã chuyển hóa và tái phức tạp; đã biết {transformed} và {relapsed}.",
      en: "Not all years of the phase are told, so not all transformed and relapsed areas are known; known are {transformed} and {relapsed}.",
    },
    none: { vi: "Chưa có địa bàn nào được chuyển hóa thành công.", en: "No area has been transformed yet." },
  },
  judge(
    { transformed, relapsed, everRelapsed, isOpen = false }: SustainedFacts,
    { sustainedFloor: { value }, display },
    say,
  ) {
    const kept = transformed - relapsed;
    if (![transformed, relapsed, kept].every(isCount))
      throw new RangeError(`no areas: ${relapsed} relapsed of ${transformed}`);
    const { percent, strict } = value;
    const needed = strict ? leastPartAbove(transformed, percent) : leastPart(transformed, percent);
    const tolerated = Math.max(0, transformed - needed);
    const numbers: Figures = {
      transformed,
      unit: terms.base.transformed,
      relapsed,
      kept,
      needed,
      tolerated,
      percent: Number(percent),
      sign: strict ? ">" : "≥",
    };
    if (isOpen) return { verdict: "undetermined", because: [say("notRead", numbers)], numbers };
    if (transformed === 0) return { verdict: "notApplicable", because: [say("none", numbers)], numbers };
    const shown: Figures = { ...numbers, share: shareInWords(kept, transformed, shareStyle(display?.value, percent)) };
    const isMet = kept >= needed;
    const readings = (): readonly Reading[] => {
      const keptThen = transformed - (everRelapsed ?? relapsed);
      // Relapses that were cured are relapses more: they turn no verdict to met.
      if (!isMet || keptThen >= needed) return [];
      const share = shareInWords(keptThen, transformed, shareStyle(display?.value, percent));
      const how = inBoth(
        (language) => `${keptThen}/${transformed} ${terms.base.transformed[language]} = ${share[language]}`,
      );
      return [{ choices: [readingChoice("Q11=ever-relapsed")], how, verdict: "notMet" }];
    };
    return {
      verdict: isMet ? "met" : "notMet",
      because: [say(isMet ? "reached" : "short", shown)],
      numbers: shown,
      readings: readings(),
    };
  },
});
