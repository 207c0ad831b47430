import { convention } from "../../citation.ts";
import { fullName, type Unit } from "../../register/unit.ts";
import { defineSheetCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf, quoted } from "../listing.ts";
import { namedUnit, placeIn, rowsMatched } from "../sheet-parts.ts";

export const ambiguousUnit = defineSheetCheck({
  code: "ambiguous-unit",
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
  find({ reading: { sheet } }, say) {
    return rowsMatched(sheet, "ambiguous").flatMap(({ area, match: { candidates } }) => {
      if (!sheet) return [];
      const place = placeIn(sheet, area);
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
