import { terms } from "../terms.ts";
import { compareRatios, type Ratio } from "../ratio.ts";
import type { Reason } from "../verdict.ts";
import { defineRule } from "./rule.ts";

/** What is known of an area after its transformation. */
export interface RelapseFacts {
  /** The day on which the authority stated the relapse, as it is written; null when it has not. */
  readonly statedOn: string | null;
  /** Selected again after its success. */
  readonly selectedAgain: boolean;
  /** Exact points in the year it was selected and now, on one scale; null where unknown. */
  readonly pointsThen: Ratio | null;
  readonly pointsNow: Ratio | null;
}

/**
 * Does a transformed area stay so? Only the authority's dated statement says that it relapsed (Quy ước Q12). Being
 * selected again, or a score back above that of its selection year, suggests it and changes nothing.
 *
 * @example relapse.judge({ statedOn: null, selectedAgain: true, pointsThen: null, pointsNow: null }, plan7488).verdict // "met"
 */
export const relapse = defineRule({
  id: "relapse",
  title: terms.stage.relapsed,
  citation: ({ sustainedFloor, relapse }) => sustainedFloor?.citation ?? relapse,
  sentences: {
    stated: { vi: "Cấp có thẩm quyền ghi tái phức tạp ngày {day}.", en: "The authority stated a relapse on {day}." },
    none: { vi: "Chưa ghi tái phức tạp.", en: "No relapse is stated." },
    selectedAgain: {
      vi: "Gợi ý: địa bàn được lựa chọn lại sau khi đã chuyển hóa. Nếu đã tái phức tạp, hãy ghi vào sổ theo dõi.",
      en: "Suggestion: selected again after its success. If it relapsed, state it in the ledger.",
    },
    scoreBack: {
      vi: "Gợi ý: điểm hiện nay cao hơn điểm của năm được lựa chọn. Nếu đã tái phức tạp, hãy ghi vào sổ theo dõi.",
      en: "Suggestion: its score is above that of its selection year. If it relapsed, state it in the ledger.",
    },
  },
  judge({ statedOn, selectedAgain, pointsThen, pointsNow }: RelapseFacts, { relapse: citation }, say) {
    if (statedOn !== null) {
      const numbers = { day: statedOn };
      return { verdict: "notMet", because: [say("stated", numbers)], numbers };
    }
    const because: Reason[] = [say("none", {})];
    if (selectedAgain) because.push({ ...say("selectedAgain", {}), citation });
    if (pointsThen && pointsNow && compareRatios(pointsNow, pointsThen) > 0)
      because.push({ ...say("scoreBack", {}), citation });
    return { verdict: "met", because, numbers: {} };
  },
});
