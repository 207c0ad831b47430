import { capOf } from "../plan/cap-of.ts";
import type { ShareRule } from "../plan/plan-rules.ts";
import type { Figures } from "../sentence.ts";
import { isCount, leastPart, shareInWords, shareStyle } from "../share.ts";
import { defineRule } from "./rule.ts";

interface ShareFacts {
  readonly rule: ShareRule;
  /** What is counted; null where it is not stated. */
  readonly part: number | null;
  /** What it is counted of; null takes the number that the plan itself states, if it does. */
  readonly whole: number | null;
}

/**
 * A cap or a floor on a share, decided on counts and said with the name of its base: two bases that are nearly alike
 * (units, commune police) are never mixed up. Of no base, and of what is not stated, there is no verdict.
 *
 * @throws RangeError unless what is stated is a count.
 * @example
 * const citation = plan7488.scoring;
 * const name = terms.base.units;
 * const rule = { id: "20", title: name, part: name, base: { name, citation }, op: ">=", percent: 20, citation } as const;
 * planShare.judge({ rule, part: 19, whole: 95 }, plan7488).verdict // "met": 19 of 95 is exactly 20 %
 */
export const planShare = defineRule({
  id: "plan-share",
  title: { vi: "Tỷ lệ theo kế hoạch", en: "Share of the plan" },
  citation: (plan) => plan.share?.[0]?.citation ?? plan.scoring,
  sentences: {
    floorMet: {
      vi: "{what}: {part}/{whole} {base} = {share}, ít nhất {percent} % là {limit}.",
      en: "{what}: {part}/{whole} {base} = {share}; at least {percent} % is {limit}.",
    },
    floorShort: {
      vi: "{what}: {part}/{whole} {base} = {share}, ít nhất {percent} % là {limit}, còn thiếu {distance}.",
      en: "{what}: {part}/{whole} {base} = {share}; at least {percent} % is {limit}, {distance} short.",
    },
    capMet: {
      vi: "{what}: {part}/{whole} {base} = {share}, nhiều nhất {percent} % là {limit}.",
      en: "{what}: {part}/{whole} {base} = {share}; at most {percent} % is {limit}.",
    },
    capOver: {
      vi: "{what}: {part}/{whole} {base} = {share}, nhiều nhất {percent} % là {limit}, thừa {distance}.",
      en: "{what}: {part}/{whole} {base} = {share}; at most {percent} % is {limit}, {distance} too many.",
    },
    noPart: {
      vi: "{what}: chưa nêu; {sign} {percent} % của {whole} {base} là {limit}.",
      en: "{what}: not stated; {sign} {percent} % of {whole} {base} is {limit}.",
    },
    noBase: { vi: "{what}: chưa nêu số {base}.", en: "{what}: the number of {base} is not stated." },
    nothing: { vi: "{what}: không có {base} nào.", en: "{what}: there are no {base}." },
  },
  judge({ rule, part, whole: given }: ShareFacts, plan, say) {
    const { base, op, percent, rounding, citation } = rule;
    const whole = given ?? base.number?.value ?? null;
    if ([part, whole].some((count) => count !== null && !isCount(count)))
      throw new RangeError(`no counts: ${part}/${whole}`);
    const named: Figures = { what: rule.part, base: base.name, percent: Number(percent) };
    const result = (verdict: "notApplicable" | "undetermined", id: "noBase" | "nothing") => ({
      verdict,
      because: [{ ...say(id, named), citation: base.citation }],
      numbers: named,
    });
    if (whole === null) return result("undetermined", "noBase");
    if (whole === 0) return result("notApplicable", "nothing");
    const isFloor = op === ">=";
    const limit = rounding || !isFloor ? capOf(whole, percent, rounding?.value ?? "floor") : leastPart(whole, percent);
    const known = { ...named, whole, limit };
    if (part === null) {
      const sign = isFloor ? { vi: "ít nhất", en: "at least" } : { vi: "nhiều nhất", en: "at most" };
      const numbers = { ...known, sign };
      return { verdict: "undetermined", because: [{ ...say("noPart", numbers), citation }], numbers };
    }
    const isMet = isFloor ? part >= limit : part <= limit;
    const share = shareInWords(part, whole, shareStyle(plan.display?.value, percent));
    const numbers = { ...known, part, share, distance: Math.abs(part - limit) };
    const id = isFloor ? (isMet ? "floorMet" : "floorShort") : isMet ? "capMet" : "capOver";
    return { verdict: isMet ? "met" : "notMet", because: [{ ...say(id, numbers), citation }], numbers };
  },
});
