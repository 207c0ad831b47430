import { isCount } from "../share.ts";
import { defineRule } from "./rule.ts";

/** How many areas the locality planned to transform in a year, and how many it did. */
interface PlannedFacts {
  /** Null where nothing was planned in numbers. */
  readonly planned: number | null;
  readonly transformed: number;
}

/**
 * The number planned for the year (IV.1-2) beside the result. The plan sets no test for it, so that there is no verdict:
 * only the two figures and their difference.
 *
 * @throws RangeError unless the figures given are counts.
 * @example plannedNumber.judge({ planned: 12, transformed: 9 }, plan7488).numbers // { planned: 12, transformed: 9, difference: -3 }
 */
export const plannedNumber = defineRule({
  id: "planned-number",
  title: { vi: "Số địa bàn theo kế hoạch năm", en: "Areas planned for the year" },
  fixing: "plannedNumber",
  citation: ({ plannedNumber: citation }) => citation,
  sentences: {
    beside: {
      vi: "Kế hoạch năm {planned}, đã chuyển hóa {transformed} (chênh lệch {difference}).",
      en: "Planned {planned}, transformed {transformed} (difference {difference}).",
    },
    none: { vi: "Chưa ghi số địa bàn theo kế hoạch năm.", en: "No number was planned for the year." },
  },
  judge({ planned, transformed }: PlannedFacts, _plan, say) {
    if (!isCount(transformed) || !(planned === null || isCount(planned)))
      throw new RangeError(`no areas: ${planned} planned, ${transformed} transformed`);
    if (planned === null) return { verdict: "notApplicable", because: [say("none", {})], numbers: { transformed } };
    const numbers = { planned, transformed, difference: transformed - planned };
    return { verdict: "notApplicable", because: [say("beside", numbers)], numbers };
  },
});
