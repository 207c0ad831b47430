import { dayText } from "../../civil-date.ts";
import { convention } from "../../citation.ts";
import { isEmpty } from "../../register/places/narrow.ts";
import { unitsByPlace } from "../../register/units-by-place.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const otherProvince = defineCheck({
  code: "other-province",
  on: ["selection", "evaluation", "ledger"],
  severity: "info",
  title: { vi: "Đơn vị ngoài tỉnh", en: "Units of another province" },
  citation: convention("Q21"),
  messages: {
    elsewhere: {
      what: {
        vi: "{place} ghi {locality}: đọc theo danh mục cả nước ngày {day}.",
        en: "{place} names {locality}: read with the national register of {day}.",
      },
      next: { vi: "Nếu không đúng, chọn lại huyện.", en: "If that is wrong, choose the district." },
    },
  },
  cannotRun: needsSheet,
  find({ register, reading: { sheet } }, say) {
    if (!sheet?.place?.isElsewhere || isEmpty(register)) return [];
    const { place, district } = sheet;
    const own = district && unitsByPlace(register).districts.get(district.code)?.units[0];
    const names = own
      ? [district.name, own.province.name]
      : [...new Set([...place.districts.map(({ name }) => name), ...place.provinces.map(({ name }) => name)])];
    const locality = names.join(", ");
    return [
      say("elsewhere", { numbers: { place: place.source, locality, day: dayText(register.date) }, values: names }),
    ];
  },
});
