import type { DistrictMinimumRule } from "../plan/plan-rules.ts";
import { isCount } from "../share.ts";
import { defineRule } from "./rule.ts";

interface DistrictCount {
  readonly name: string;
  /** Areas of the year; null where they are not stated. */
  readonly selected: number | null;
}

interface MinimumFacts {
  readonly rule: DistrictMinimumRule;
  readonly districts: readonly DistrictCount[];
}

/**
 * A least number of areas in each district: one that falls short settles it, one that is not stated leaves it open. Without
 * districts, as since 1/7/2025, it does not apply.
 *
 * @throws RangeError unless what is stated is a count.
 * @example
 * const title = { vi: "Số địa bàn", en: "Areas" };
 * const rule = { id: "it-nhat-1", title, unit: title, atLeast: 1, citation: plan7488.scoring };
 * districtMinimum.judge({ rule, districts: [{ name: "Ba Bể", selected: 0 }] }, plan7488).verdict // "notMet"
 */
export const districtMinimum = defineRule({
  id: "district-minimum",
  title: { vi: "Số địa bàn tối thiểu của mỗi huyện", en: "Least number of areas in each district" },
  citation: (plan) => plan.minimumPerDistrict?.[0]?.citation ?? plan.scoring,
  sentences: {
    met: { vi: "{unit}: mỗi huyện có ít nhất {atLeast}.", en: "{unit}: each district has at least {atLeast}." },
    short: { vi: "{unit}: chưa đủ {atLeast} ở {names}.", en: "{unit}: fewer than {atLeast} in {names}." },
    open: { vi: "{unit}: chưa nêu ở {names}.", en: "{unit}: not stated in {names}." },
    none: { vi: "{unit}: không có huyện nào.", en: "{unit}: there are no districts." },
  },
  judge({ rule: { atLeast, unit, citation }, districts }: MinimumFacts, _plan, say) {
    const wrong = districts.find(({ selected }) => selected !== null && !isCount(selected));
    if (wrong) throw new RangeError(`no count: ${wrong.selected}`);
    const short = districts.filter(({ selected }) => selected !== null && selected < atLeast);
    const open = districts.filter(({ selected }) => selected === null);
    const [id, named] =
      districts.length === 0
        ? (["none", []] as const)
        : short.length > 0
          ? (["short", short] as const)
          : open.length > 0
            ? (["open", open] as const)
            : (["met", []] as const);
    const verdicts = { none: "notApplicable", short: "notMet", open: "undetermined", met: "met" } as const;
    const numbers = { unit, atLeast, names: named.map(({ name }) => name).join(", ") };
    return { verdict: verdicts[id], because: [{ ...say(id, numbers), citation }], numbers };
  },
});
