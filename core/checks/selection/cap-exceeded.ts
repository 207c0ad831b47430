import { plan7488 } from "../../plan/plan-7488.ts";
import { shareInWords, shareStyle } from "../../share.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";

export const capExceeded = defineCheck({
  code: "cap-exceeded",
  on: ["selection"],
  fixing: "cap",
  severity: "error",
  title: { vi: "Vượt mức trần", en: "Cap exceeded" },
  citation: plan7488.cap.percent.citation,
  messages: {
    exceeded: {
      what: {
        vi: "Đã chọn {used}/{base} {unit} ({share}), vượt mức trần {percent} % (tối đa {cap}), thừa {excess}.",
        en: "{used} of {base} {unit} are selected ({share}), above the cap of {percent} % (at most {cap}), {excess} too many.",
      },
      next: { vi: "Xem xét bỏ ít nhất {excess} địa bàn.", en: "Take back the selection of at least {excess}." },
    },
    exceededWithCarriedOver: {
      what: {
        vi: "Đã chọn {used}/{base} {unit} ({share}), trong đó {carriedOver} chuyển tiếp, vượt mức trần {percent} % (tối đa {cap}), thừa {excess}.",
        en: "{used} of {base} {unit} are selected ({share}), {carriedOver} of them carried over, above the cap of {percent} % (at most {cap}), {excess} too many.",
      },
      next: {
        vi: "Xem xét bỏ ít nhất {excess} địa bàn; địa bàn chuyển tiếp vẫn tính vào mức trần.",
        en: "Take back the selection of at least {excess}; areas carried over count against the cap.",
      },
    },
    exceededAtLeast: {
      what: {
        vi: "Đã chọn ít nhất {used}/{base} {unit} ({share}), vượt mức trần {percent} % (tối đa {cap}), thừa ít nhất {excess}; bảng chưa nêu đủ.",
        en: "At least {used} of {base} {unit} are selected ({share}), above the cap of {percent} % (at most {cap}), at least {excess} too many; the sheet does not state all.",
      },
      next: { vi: "Xem xét bỏ ít nhất {excess} địa bàn.", en: "Take back the selection of at least {excess}." },
    },
    exceededInDistrict: {
      what: {
        vi: "{district}: đã chọn {used}/{base} {unit} ({share}), vượt mức trần {percent} % (tối đa {cap}), thừa {excess}.",
        en: "{district}: {used} of {base} {unit} are selected ({share}), above the cap of {percent} % (at most {cap}), {excess} too many.",
      },
      next: {
        vi: "Xem xét bỏ ít nhất {excess} địa bàn của huyện này.",
        en: "Take back the selection of at least {excess} in this district.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ plan, result }, say) {
    if (!result) return [];
    const { base, cap, used, atLeast, carriedOver, districts } = result.capUse;
    if (cap === null) return [];
    const { value, citation } = plan.cap.percent;
    const arithmetic = (part: number, n: number, most: number) => ({
      numbers: {
        used: part,
        base: n,
        unit: base.name,
        // Of no units there is no share, and whatever is selected is too many.
        share: n > 0 ? shareInWords(part, n, shareStyle(plan.display?.value, value)) : "—",
        percent: Number(value),
        cap: most,
        excess: part - most,
      },
      citation,
    });
    const inSheet = () => {
      const whole = arithmetic(atLeast, base.n, cap);
      if (used === null || carriedOver === null)
        return say("exceededAtLeast", { ...whole, values: [atLeast, base.n, cap] });
      return say(carriedOver > 0 ? "exceededWithCarriedOver" : "exceeded", {
        ...whole,
        numbers: { ...whole.numbers, carriedOver },
        values: [used, base.n, cap, carriedOver],
      });
    };
    const inDistricts = districts
      .filter((one) => one.atLeast > one.cap)
      .map((one) => {
        const own = arithmetic(one.atLeast, one.n, one.cap);
        const values = [one.district.code, one.atLeast, one.n, one.cap];
        return say("exceededInDistrict", { ...own, numbers: { ...own.numbers, district: one.district.name }, values });
      });
    return atLeast > cap ? [inSheet(), ...inDistricts] : inDistricts;
  },
});
