import { convention, law, type Citation } from "../../citation.ts";
import { plan7488 } from "../../plan/plan-7488.ts";
import type { Plan } from "../../plan/plan.ts";
import { dayText } from "../../civil-date.ts";
import type { UnitMatch } from "../../register/match.ts";
import { fullName, type Unit } from "../../register/unit.ts";
import { unitsInReach } from "../../sheet/areas/units-in-reach.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { listOf, spoken } from "../listing.ts";

/** From this year on the communes of 2017 are no longer all there. */
const firstYearOfMergers = 2019;

/** The plan is carried out in every district, and each reviews its units. */
const everyDistrict = law(plan7488.document, "III.1; V.1-1");

export const missingUnit = defineCheck({
  code: "missing-unit",
  on: ["selection"],
  severity: "warning",
  title: { vi: "Thiếu đơn vị", en: "Units left out" },
  citation: everyDistrict,
  messages: {
    missing: {
      what: {
        vi: "Thiếu {count}/{all} đơn vị của danh mục ngày {date}: {units}.",
        en: "{count} of {all} units in the register of {date} are missing: {units}.",
      },
      next: {
        vi: "Thêm dòng cho các đơn vị này.",
        en: "Add rows for these units.",
      },
    },
    perhapsMerged: {
      what: {
        vi: "{count}/{all} đơn vị của danh mục ngày {date} không có trong bảng năm {year}: {units}.",
        en: "{count} of {all} units in the register of {date} are not in the sheet of {year}: {units}.",
      },
      next: {
        vi: "Nếu đã sáp nhập hoặc đổi tên thì không cần làm gì; nếu chưa, hãy thêm dòng.",
        en: "If they were merged or renamed, nothing is to be done; otherwise add rows.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ plan, register, reading: { sheet } }, say) {
    if (!sheet || sheet.areas.length === 0) return [];
    const expected = unitsInReach(sheet, register);
    const spokenFor = new Set(sheet.areas.flatMap(({ match }) => unitsOf(match)).map(({ code }) => code));
    const missing = expected.filter(({ code }) => !spokenFor.has(code));
    if (missing.length === 0) return [];
    const units = missing.map((unit) => ({ code: unit.code, name: fullName(unit) }));
    const named = listOf(units.map(({ code, name }) => spoken(name, ` (${code})`)));
    const numbers = { count: missing.length, all: expected.length, date: dayText(register.date), units: named };
    const given = { units, citation: baseOf(plan), values: [] };
    if (
      sheet.year !== null &&
      sheet.year >= firstYearOfMergers &&
      Number(register.date.slice(0, 4)) < firstYearOfMergers
    ) {
      return [say("perhapsMerged", { ...given, numbers: { ...numbers, year: sheet.year }, severity: "info" })];
    }
    return [say("missing", { ...given, numbers })];
  },
});

/** Why all units belong on the sheet: of another plan, because the cap is taken of them. */
function baseOf({ document, cap }: Plan): Citation {
  return document === plan7488.document ? everyDistrict : (cap?.base ?? convention("Q1"));
}

/** The units that a row is, or may well be once its name is settled. */
function unitsOf(match: UnitMatch): readonly Unit[] {
  switch (match.kind) {
    case "unknown":
      return match.suggestions;
    case "ambiguous":
      return match.candidates;
    case "code-name-mismatch":
      return match.byCode ? [match.byCode, ...match.byName] : match.byName;
    case "matched":
    case "renamed":
    case "wrong-district":
      return [match.unit];
  }
}
