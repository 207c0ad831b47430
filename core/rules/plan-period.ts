import { defineRule } from "./rule.ts";

/** A plan year. */
interface PeriodFacts {
  readonly year: number;
}

/**
 * Period of the plan (III.5): from 31/7/2017 to the end of 2020. A year outside it is judged all the same, and marked.
 *
 * @item S2
 * @throws RangeError unless `year` is a whole number.
 * @example planPeriod.judge({ year: 2021 }, plan7488).verdict // "notMet"
 */
export const planPeriod = defineRule({
  id: "plan-period",
  title: { vi: "Thời gian thực hiện kế hoạch", en: "Period of the plan" },
  citation: ({ period }) => period.citation,
  sentences: {
    within: { vi: "Năm {year} nằm trong kế hoạch {from}–{to}.", en: "{year} is within the plan of {from}–{to}." },
    outside: { vi: "Năm {year} nằm ngoài kế hoạch {from}–{to}.", en: "{year} is outside the plan of {from}–{to}." },
  },
  judge({ year }: PeriodFacts, { period: { value } }, say) {
    if (!Number.isInteger(year)) throw new RangeError(`no year: ${year}`);
    const numbers = { year: String(year), from: String(value.from), to: String(value.to) };
    const isMet = year >= value.from && year <= value.to;
    return { verdict: isMet ? "met" : "notMet", because: [say(isMet ? "within" : "outside", numbers)], numbers };
  },
});
