import { dayText } from "../../civil-date.ts";
import { convention } from "../../citation.ts";
import { fullName, type Unit } from "../../register/unit.ts";
import { unitsInReach } from "../../sheet/areas/units-in-reach.ts";
import { defineCheck } from "../check.ts";
import { listOf } from "../listing.ts";
import { needsSheet } from "../needs.ts";

export const registerOtherDay = defineCheck({
  code: "register-other-day",
  on: ["selection"],
  severity: "info",
  title: { vi: "Danh mục của ngày khác", en: "Register of another day" },
  citation: convention("Q21"),
  messages: {
    asked: {
      what: {
        vi: "Dùng danh mục đơn vị tại ngày {day} theo yêu cầu; khác danh mục của năm {year}: {units}.",
        en: "The register of {day} was asked for; other than that of {year}: {units}.",
      },
      next: {
        vi: "Bỏ «Ngày danh mục» để dùng danh mục của năm.",
        en: "Clear “Register's day” to use that of the year.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ register, ofYear, reading: { sheet } }, say) {
    if (!sheet || !ofYear || sheet.year === null || ofYear.date === register.date) return [];
    const before = new Map(unitsInReach({ ...sheet, district: null, manyDistricts: true }, ofYear).map(keyed));
    const after = new Map(unitsInReach({ ...sheet, district: null, manyDistricts: true }, register).map(keyed));
    const units = [...before, ...after].filter(([key]) => before.has(key) !== after.has(key)).map(([, unit]) => unit);
    const day = dayText(register.date);
    const numbers = { day, year: sheet.year, units: listOf(units.map(fullName)) };
    return [say("asked", { numbers, values: [register.date] })];
  },
});

function keyed(unit: Unit): readonly [string, Unit] {
  return [`${unit.code} ${fullName(unit)}`, unit];
}
