import { baseNotStated, capOf } from "../plan/cap-of.ts";
import { capRoundings, type CapRounding } from "../plan/cap-rounding.ts";
import { readingChoice } from "./reading-choices.ts";
import type { Decimal } from "../ratio.ts";
import { inBoth, type Figures, type Sentence } from "../sentence.ts";
import { isCount, shareInWords, shareStyle, staysWithinCap } from "../share.ts";
import { terms } from "../terms.ts";
import type { Reading } from "../verdict.ts";
import { defineRule } from "./rule.ts";

/** What counts against the cap, and the number of units it is taken of. */
export interface ShareCapFacts {
  /** Distinct areas approved for the year or carried over into it; null where not all of them are stated. */
  readonly used: number | null;
  /** Those of them that are stated, where not all are. */
  readonly atLeast?: number;
  /** As many as there can be, where a mark that cannot be read leaves it open; left out, no limit is known. */
  readonly atMost?: number;
  /** Of those used, the ones not carried over, for the other reading of Q3; left out, it is not asked. */
  readonly newOnly?: number;
  /** Commune-level units of the locality. */
  readonly base: number;
  /** What they are called; left out, as the plan calls them. Of anything else than the plan's base there is no verdict. */
  readonly unit?: Sentence;
}

/**
 * Share cap (mức trần): the areas in transformation are at most 15 % of the commune-level units the locality has.
 * With the default rounding that is the law's own test on counts, 100 · used ≤ 15 · base; a rounding that allows
 * more is a convention, and the reason then says so. 0 of 0 units is not applicable. While not all areas are stated the
 * answer is open, unless those that are stated exceed the cap already, or all that are possible stay within it.
 *
 * Option: the rounding, the plan's own when left out.
 *
 * @item R4
 * @throws RangeError unless both facts are counts.
 * @example shareCap.judge({ used: 6, base: 37 }, plan7488).verdict // "notMet": 16,22 %, cap 5, one too many
 */
export const shareCap = defineRule({
  id: "share-cap",
  title: { vi: "Mức trần số địa bàn chuyển hóa", en: "Cap on areas in transformation" },
  fixing: "cap",
  citation: ({ cap }) => cap.percent.citation,
  sentences: {
    within: {
      vi: "{used}/{base} {unit} = {share} ≤ {percent} %; mức trần {cap}; còn {room}.",
      en: "{used}/{base} {unit} = {share} ≤ {percent} %; cap {cap}; room for {room}.",
    },
    withinByRounding: {
      vi: "{used}/{base} {unit} = {share} > {percent} %, nhưng không quá mức trần {cap} theo cách tính {rounding}.",
      en: "{used}/{base} {unit} = {share} > {percent} %, yet within the cap of {cap}, being {rounding}.",
    },
    exceeded: {
      vi: "{used}/{base} {unit} = {share} > {percent} %; mức trần {cap}; thừa {excess}.",
      en: "{used}/{base} {unit} = {share} > {percent} %; cap {cap}; {excess} too many.",
    },
    capIsZero: {
      vi: "{percent} % của {base} {unit} chưa đủ một địa bàn: mức trần 0; muốn lựa chọn phải có quyết định của cấp có thẩm quyền.",
      en: "{percent} % of {base} {unit} is less than one area: the cap is 0, and selecting one needs a decision.",
    },
    atLeastExceeded: {
      vi: "Ít nhất {atLeast}/{base} {unit} = {share} > {percent} %; mức trần {cap}; thừa ít nhất {excess}.",
      en: "At least {atLeast}/{base} {unit} = {share} > {percent} %; cap {cap}; at least {excess} too many.",
    },
    atMostWithin: {
      vi: "Có dấu chưa rõ; nhiều nhất {atMost}/{base} {unit} = {share} ≤ {percent} %; mức trần {cap}.",
      en: "Some marks cannot be read; at most {atMost}/{base} {unit} = {share} ≤ {percent} %; cap {cap}.",
    },
    notStated: {
      vi: "Chưa nêu đủ địa bàn phê duyệt, chuyển tiếp: biết ít nhất {atLeast}/{base} {unit}; mức trần {cap}.",
      en: "Not all approved and carried-over areas are stated: at least {atLeast}/{base} {unit}; cap {cap}.",
    },
    nothingStated: {
      vi: "Chưa nêu địa bàn phê duyệt, chuyển tiếp; mức trần {cap} ({base} {unit}).",
      en: "Approved and carried-over areas are not stated; cap {cap} ({base} {unit}).",
    },
    baseNotStated,
    noUnits: {
      vi: "Không có {unit} nào để tính {percent} %; địa bàn đã chọn: {used}.",
      en: "There are no {unit} to take {percent} % of; areas selected: {used}.",
    },
  },
  judge(
    { used: stated, atLeast = 0, atMost, newOnly = stated ?? 0, base, unit: named }: ShareCapFacts,
    { cap: { percent: limit, rounding, base: whole, baseName }, display },
    say,
    chosen: CapRounding | undefined,
  ) {
    const used = stated ?? atLeast;
    const unit = named ?? baseName;
    const printed = shareStyle(display?.value, limit.value);
    if (!isCount(used) || !isCount(base)) throw new RangeError(`no counts: ${used}/${base}`);
    if (unit.vi !== baseName.vi) {
      const numbers = { unit: baseName, percent: Number(limit.value) };
      return { verdict: "undetermined", because: [{ ...say("baseNotStated", numbers), citation: whole }], numbers };
    }
    const how = chosen ?? rounding.value;
    const cap = capOf(base, limit.value, how);
    if (stated === null) {
      const known = { atLeast, base, unit, cap, percent: Number(limit.value), rounding: terms.rounding[how] };
      if (atMost !== undefined && base > 0 && staysWithinCap(atMost, base, limit.value)) {
        const shown = { ...known, atMost, share: shareInWords(atMost, base, printed) };
        return { verdict: "met", because: [say("atMostWithin", shown)], numbers: shown };
      }
      if (atLeast <= cap || base === 0)
        return {
          verdict: "undetermined",
          because: [say(atLeast > 0 ? "notStated" : "nothingStated", known)],
          numbers: known,
        };
      const shown = { ...known, excess: atLeast - cap, share: shareInWords(atLeast, base, printed) };
      return { verdict: "notMet", because: [say("atLeastExceeded", shown)], numbers: shown };
    }
    const numbers: Figures = {
      used,
      base,
      unit,
      cap,
      percent: Number(limit.value),
      rounding: terms.rounding[how],
      excess: Math.max(0, used - cap),
      room: Math.max(0, cap - used),
    };
    if (base === 0)
      return { verdict: used === 0 ? "notApplicable" : "notMet", because: [say("noUnits", numbers)], numbers };

    const shown: Figures = { ...numbers, share: shareInWords(used, base, printed) };
    const isMet = used <= cap;
    const isWithinShare = staysWithinCap(used, base, limit.value);
    const main = say(isMet ? (isWithinShare ? "within" : "withinByRounding") : "exceeded", shown);
    // What the rounding allows beyond the share rests on a convention, not on the law.
    const reason = isMet && !isWithinShare ? { ...main, citation: rounding.citation } : main;
    return {
      verdict: isMet ? "met" : "notMet",
      because: cap === 0 ? [reason, say("capIsZero", shown)] : [reason],
      numbers: shown,
      readings: [
        ...otherRoundings(used, base, limit.value, how),
        ...withoutCarriedOver(newOnly, used, base, cap, printed),
      ],
    };
  },
});

/** Were areas carried over not counted again, the rest might be within the cap (Quy ước Q3). */
function withoutCarriedOver(
  newOnly: number,
  used: number,
  base: number,
  cap: number,
  printed: ReturnType<typeof shareStyle>,
): readonly Reading[] {
  if (used <= cap || newOnly > cap) return [];
  const share = shareInWords(newOnly, base, printed);
  const how = inBoth((language) => `${newOnly}/${base} = ${share[language]}`);
  return [{ choices: [readingChoice("Q3=new-only")], how, verdict: "met" }];
}

/** The other roundings under which the areas would be within the cap, or above it. */
function otherRoundings(used: number, base: number, percent: Decimal, own: CapRounding): readonly Reading[] {
  const isMet = used <= capOf(base, percent, own);
  return capRoundings.flatMap((other): Reading[] => {
    const cap = capOf(base, percent, other);
    if (other === own || used <= cap === isMet) return [];
    const how = { vi: `mức trần ${cap}`, en: `cap ${cap}` };
    return [{ choices: [readingChoice(`Q2=${other}`)], how, verdict: isMet ? "notMet" : "met" }];
  });
}
