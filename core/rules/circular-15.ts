import { defineRule } from "./rule.ts";

/** An area recognised as key and complex on security and order under Circular 15/2010/TT-BCA. */
interface CircularFacts {
  /** Null where the mark cannot be read. */
  readonly recognised: boolean | null;
  /** Null where the list does not state it. */
  readonly selected: boolean | null;
}

/**
 * Areas of Circular 15/2010/TT-BCA (III.2): complex on social order and safety they fall under the plan too. They count
 * against the cap once they are selected, like any other area.
 *
 * @item R6
 * @example circular15.judge({ recognised: true, selected: true }, plan7488).verdict // "met"
 */
export const circular15 = defineRule({
  id: "circular-15",
  title: { vi: "Địa bàn theo Thông tư 15/2010/TT-BCA", en: "Areas of Circular 15/2010/TT-BCA" },
  fixing: "leaving",
  citation: ({ leaving }) => leaving,
  sentences: {
    counts: {
      vi: "Thuộc diện Thông tư 15/2010 và đã được lựa chọn: tính vào mức trần như địa bàn khác.",
      en: "Recognised under Circular 15/2010 and selected: it counts against the cap like any other area.",
    },
    notSelected: {
      vi: "Thuộc diện Thông tư 15/2010 nhưng chưa được lựa chọn: chưa tính vào mức trần.",
      en: "Recognised under Circular 15/2010 but not selected: it does not count against the cap.",
    },
    notStated: {
      vi: "Chưa nêu rõ có thuộc diện Thông tư 15/2010 và được lựa chọn hay không.",
      en: "It is not stated whether it is recognised under Circular 15/2010 and selected.",
    },
    other: { vi: "Không thuộc diện Thông tư 15/2010.", en: "Not recognised under Circular 15/2010." },
  },
  judge({ recognised, selected }: CircularFacts, _plan, say) {
    if (recognised === null || (recognised && selected === null))
      return { verdict: "undetermined", because: [say("notStated", {})], numbers: {} };
    if (!recognised) return { verdict: "notApplicable", because: [say("other", {})], numbers: {} };
    if (!selected) return { verdict: "notApplicable", because: [say("notSelected", {})], numbers: {} };
    return { verdict: "met", because: [say("counts", {})], numbers: {} };
  },
});
