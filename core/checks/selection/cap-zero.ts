import type { DistrictCap } from "../../selection/selection-result.ts";
import { unitOf } from "../../sheet/areas/unit-of-row.ts";
import { plan7488 } from "../../plan/plan-7488.ts";
import { shareInWords, shareStyle } from "../../share.ts";
import type { SelectionSheet } from "../../sheet/selection/selection-sheet.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";

export const capZero = defineCheck({
  code: "cap-zero",
  on: ["selection"],
  fixing: "cap",
  severity: "warning",
  title: { vi: "Mức trần bằng 0", en: "Cap of zero" },
  citation: plan7488.cap.percent.citation,
  messages: {
    zero: {
      what: {
        vi: "{percent} % của {base} {unit} chưa được 1 địa bàn (1/{base} {unit} = {one}), nên mức trần là 0.",
        en: "{percent} % of {base} {unit} is less than one area (1/{base} {unit} = {one}), so the cap is 0.",
      },
      next: {
        vi: "Xin ý kiến cấp có thẩm quyền; nếu được chọn ít nhất 1, dùng cách «làm tròn xuống, ít nhất 1» (floor-min-1).",
        en: "Ask the authority for a decision; if at least one is allowed, use the rounding “down, at least 1” (floor-min-1).",
      },
    },
    zeroInDistrict: {
      what: {
        vi: "{district}: {percent} % của {base} {unit} chưa được 1 địa bàn (1/{base} {unit} = {one}), nên mức trần là 0.",
        en: "{district}: {percent} % of {base} {unit} is less than one area (1/{base} {unit} = {one}), so the cap is 0.",
      },
      next: {
        vi: "Xin ý kiến cấp có thẩm quyền; nếu được chọn ít nhất 1, dùng cách «làm tròn xuống, ít nhất 1» (floor-min-1).",
        en: "Ask the authority for a decision; if at least one is allowed, use the rounding “down, at least 1” (floor-min-1).",
      },
    },
    noUnits: {
      what: {
        vi: "Số {unit} làm cơ sở là 0, nên mức trần là 0.",
        en: "The number of {unit} that the cap is taken of is 0, and so is the cap.",
      },
      next: {
        vi: "Sửa số {unit} trong «Cài đặt».",
        en: "Correct the number of {unit} in the settings.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ plan, result }, say) {
    if (!result) return [];
    const { value, citation } = plan.cap.percent;
    const { base, cap, districts } = result.capUse;
    if (cap === null) return [];
    const arithmetic = (n: number) => ({
      percent: Number(value),
      base: n,
      unit: base.name,
      one: shareInWords(1, n, shareStyle(plan.display?.value, value)),
    });
    const findings = districtsWithoutRoom(result.sheet, districts).map(({ district, n }) => {
      const numbers = { ...arithmetic(n), district: district.name };
      return say("zeroInDistrict", { numbers, citation, values: [district.code, n] });
    });
    if (cap > 0) return findings;
    if (base.n === 0) return [say("noUnits", { numbers: { unit: base.name }, citation, values: [0] }), ...findings];
    return [say("zero", { numbers: arithmetic(base.n), citation, values: [base.n] }), ...findings];
  },
});

/** Of a province's sheet, the districts that it speaks of and whose own cap is 0. */
function districtsWithoutRoom({ areas }: SelectionSheet, districts: readonly DistrictCap[]): readonly DistrictCap[] {
  const inSheet = new Set(areas.map((area) => unitOf(area)?.district?.code));
  return districts.filter(({ district, n, cap }) => cap === 0 && n > 0 && inSheet.has(district.code));
}
