import type { CapBase, CapUse, DistrictCap } from "./selection-result.ts";
import { dayText } from "../civil-date.ts";
import type { Plan } from "../plan/plan.ts";
import { unitsByPlace } from "../register/units-by-place.ts";
import type { Register } from "../register/unit.ts";
import { capOf } from "../rules/share-cap.ts";
import type { Settings } from "../sheet/managed/settings.ts";
import { unitsInReach } from "../sheet/areas/units-in-reach.ts";
import { unitKey, unitOf } from "../sheet/areas/unit-of-row.ts";
import type { AreaRow, SelectionSheet } from "../sheet/selection/selection-sheet.ts";

/**
 * What counts against the cap and what the cap is (III.2; Quy ước Q1–Q3): every distinct area approved for the year
 * or carried over into it.
 */
export function measureCap(sheet: SelectionSheet, register: Register, plan: Plan, settings: Settings): CapUse {
  const base = baseOf(sheet, register, settings);
  const counted = (areas: readonly AreaRow[]) => new Set(areas.map(unitKey)).size;
  return {
    base,
    cap: capOf(base.n, plan.cap.percent.value, plan.cap.rounding.value),
    selected: counted(sheet.areas.filter(({ approved }) => approved)),
    carriedOver: counted(sheet.areas.filter(({ carriedOver }) => carriedOver)),
    used: counted(sheet.areas.filter(({ approved, carriedOver }) => approved || carriedOver)),
    districts: sheet.manyDistricts ? districtCaps(sheet.areas, register, plan) : [],
  };
}

function baseOf(sheet: SelectionSheet, register: Register, { base }: Settings): CapBase {
  if (base) {
    const source =
      base.source === ""
        ? { vi: "Cài đặt", en: "Settings" }
        : { vi: `Cài đặt: ${base.source}`, en: `Settings: ${base.source}` };
    return { n: base.n, source: "settings", sourceText: source };
  }
  const units = unitsInReach(sheet, register).length;
  if (units > 0) {
    const date = dayText(register.date);
    return { n: units, source: "register", sourceText: { vi: `danh mục ngày ${date}`, en: `register of ${date}` } };
  }
  const rows = new Set(sheet.areas.map(unitKey)).size;
  return { n: rows, source: "sheet", sourceText: { vi: "số dòng đơn vị của bảng", en: "the rows of the sheet" } };
}

/** Each district that the sheet names, by its own base. */
function districtCaps(areas: readonly AreaRow[], register: Register, plan: Plan): readonly DistrictCap[] {
  const used = new Map<string, Set<string>>();
  for (const area of areas) {
    const code = unitOf(area)?.district?.code;
    if (code === undefined) continue;
    const keys = used.get(code) ?? new Set();
    used.set(code, keys);
    if (area.approved || area.carriedOver) keys.add(unitKey(area));
  }
  const { districts } = unitsByPlace(register);
  return [...used].flatMap(([code, keys]) => {
    const found = districts.get(code);
    if (!found) return [];
    const n = found.units.length;
    const cap = capOf(n, plan.cap.percent.value, plan.cap.rounding.value);
    return [{ district: found.district, n, cap, used: keys.size }];
  });
}
