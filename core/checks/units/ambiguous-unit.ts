import { convention } from "../../citation.ts";
import { fullName, type Unit } from "../../register/unit.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf, quoted } from "../listing.ts";
import { namedUnit, rowsMatched } from "../sheet-parts.ts";

export const ambiguousUnit = defineCheck({
  code: "ambiguous-unit",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Tên đơn vị chưa rõ", en: "Name that fits several units" },
  citation: convention("Q19"),
  messages: {
    several: {
      what: {
        vi: "{name} (ô {cell}) có thể là {count} đơn vị: {candidates}.",
        en: "{name} (cell {cell}) could be {count} units: {candidates}.",
      },
      next: {
        vi: "Ghi rõ loại đơn vị và huyện, hoặc ghi mã đơn vị.",
        en: "Write the type and the district of the unit, or its code.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading }, say) {
    return rowsMatched(reading.sheet, "ambiguous").map(({ area, match: { candidates }, place }) => {
      const named = listOf(candidates.map(unitWithPlace));
      const numbers = { name: quoted(area.name), cell: place.address, count: candidates.length, candidates: named };
      return say("several", { numbers, cells: [place], units: [namedUnit(area)], values: [area.name] });
    });
  },
});

/** "Xã Phú Bình, Huyện Tân Phú (26158)": the type alone may not tell two units apart. */
function unitWithPlace(unit: Unit): string {
  const { code, district, province } = unit;
  return `${fullName(unit)}, ${(district ?? province).name} (${code})`;
}
