import { isCount } from "../share.ts";
import type { Reason } from "../verdict.ts";
import { defineRule } from "./rule.ts";

/** The authority's statement, and the figures of two years as its evidence. */
export interface OrderFacts {
  /** Yes or no; null while it has not said. */
  readonly stated: boolean | null;
  /** By value column, as a rule a1, b1, a8 and b2. */
  readonly trends: readonly { readonly column: string; readonly before: number | null; readonly now: number | null }[];
}

/**
 * Crime and social evils reduced, no hot spot formed (II.1-2): a statement of the authority with the trends beside it.
 * It is never computed (Quy ước Q20).
 *
 * @item O3
 * @example orderObjective.judge({ stated: null, trends: [] }, plan7488).verdict // "undetermined"
 */
export const orderObjective = defineRule({
  id: "order-objective",
  title: { vi: "Giảm tội phạm, không hình thành điểm nóng", en: "Crime reduced, no hot spot formed" },
  fixing: "orderObjective",
  citation: ({ orderObjective: citation }) => citation,
  sentences: {
    yes: { vi: "Cấp có thẩm quyền kết luận: Có.", en: "The authority states: yes." },
    no: { vi: "Cấp có thẩm quyền kết luận: Không.", en: "The authority states: no." },
    open: { vi: "Cấp có thẩm quyền chưa kết luận.", en: "The authority has not said." },
    trend: { vi: "{column}: {before} → {now}.", en: "{column}: {before} → {now}." },
    noTrend: { vi: "{column}: chưa đủ số liệu hai kỳ.", en: "{column}: figures of both periods are needed." },
  },
  judge({ stated, trends }: OrderFacts, _plan, say) {
    const evidence = trends.map(({ column, before, now }): Reason =>
      isCount(before) && isCount(now) ? say("trend", { column, before, now }) : say("noTrend", { column }),
    );
    const statement = say(stated === null ? "open" : stated ? "yes" : "no", {});
    const verdict = stated === null ? "undetermined" : stated ? "met" : "notMet";
    return { verdict, because: [statement, ...evidence], numbers: {} };
  },
});
