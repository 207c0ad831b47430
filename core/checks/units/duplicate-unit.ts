import { convention } from "../../citation.ts";
import { fullName } from "../../register/unit.ts";
import type { AreaFigures } from "../../sheet/area-sheet.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { listOf, quoted, spoken } from "../listing.ts";
import { namedUnit, placeIn } from "../sheet-parts.ts";

export const duplicateUnit = defineCheck({
  code: "duplicate-unit",
  on: ["selection", "evaluation"],
  severity: "error",
  title: { vi: "Trùng đơn vị", en: "Unit listed more than once" },
  citation: convention("Q19"),
  messages: {
    twice: {
      what: {
        vi: "{unit} (mã {code}) có ở {count} dòng: {rows}.",
        en: "{unit} (code {code}) stands in {count} rows: {rows}.",
      },
      next: {
        vi: "Giữ một dòng; xóa dòng thừa hoặc sửa tên dòng ghi nhầm.",
        en: "Keep one row; delete the others or correct the one that was mistyped.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet) return [];
    const rows = new Map<string, AreaFigures[]>();
    for (const area of sheet.areas) {
      // Where code and name disagree the row may be about another unit: that is said elsewhere.
      if (area.match.kind !== "matched" && area.match.kind !== "renamed") continue;
      const { code } = area.match.unit;
      const areas = rows.get(code);
      if (areas) areas.push(area);
      else rows.set(code, [area]);
    }
    if (rows.size === sheet.areas.length) return [];
    return [...rows].flatMap(([code, areas]) => {
      const [first] = areas;
      if (areas.length < 2 || !first || !("unit" in first.match)) return [];
      const places = areas.map((area) => placeIn(sheet, area));
      const named = areas.map(({ name }, at) => spoken(places[at]?.address ?? "", " ", quoted(name)));
      const numbers = { unit: fullName(first.match.unit), code, count: areas.length, rows: listOf(named) };
      const values = areas.map(({ name }) => name).sort();
      return say("twice", { numbers, cells: places, units: [namedUnit(first)], values });
    });
  },
});
