import { defineRule } from "./rule.ts";

/** What is known of an area when a list is drawn up. */
interface LeavingFacts {
  /** The year in which it was last transformed, null when it never was. */
  readonly transformedIn: number | null;
  /** The authority has stated a relapse since. */
  readonly relapsedSince: boolean;
  /** It stands on the list of the year. */
  readonly selected: boolean;
}

/**
 * Leaving the list (III.2): an area that was transformed is taken off the list of transformation. On it again without
 * a stated relapse it breaks the provision; never transformed, the provision does not apply.
 *
 * @item R5
 * @example leavingTheList.judge({ transformedIn: 2017, relapsedSince: false, selected: true }, plan7488).verdict // "notMet"
 */
export const leavingTheList = defineRule({
  id: "leaving-the-list",
  title: { vi: "Đưa ra khỏi diện chuyển hóa", en: "Leaving the list of transformation" },
  fixing: "leaving",
  citation: ({ leaving }) => leaving,
  sentences: {
    left: {
      vi: "Đã chuyển hóa thành công năm {year}, không còn trong danh sách.",
      en: "Transformed in {year}, and off the list.",
    },
    selectedAgain: {
      vi: "Đã chuyển hóa thành công năm {year}, chưa ghi tái phức tạp mà lại có trong danh sách.",
      en: "Transformed in {year}, on the list again without a stated relapse.",
    },
    relapsed: {
      vi: "Đã chuyển hóa năm {year} nhưng đã ghi tái phức tạp: có thể lựa chọn lại.",
      en: "Transformed in {year} but a relapse is stated: it may be selected again.",
    },
    never: { vi: "Chưa được chuyển hóa thành công lần nào.", en: "Never transformed." },
  },
  judge({ transformedIn, relapsedSince, selected }: LeavingFacts, _plan, say) {
    if (transformedIn === null) return { verdict: "notApplicable", because: [say("never", {})], numbers: {} };
    const numbers = { year: transformedIn };
    if (relapsedSince) return { verdict: "notApplicable", because: [say("relapsed", numbers)], numbers };
    const verdict = selected ? "notMet" : "met";
    return { verdict, because: [say(selected ? "selectedAgain" : "left", numbers)], numbers };
  },
});
