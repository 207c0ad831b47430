import type { CapBase, CapUse, DistrictCap } from "./assessment.ts";
import type { Plan } from "./plan/plan.ts";
import type { Register, Unit } from "./register/unit.ts";
import { capOf } from "./rules/share-cap.ts";
import type { Settings } from "./sheet/settings-sheet.ts";
import type { AreaRow, SelectionSheet } from "./sheet/selection-sheet.ts";

/** The unit a row is surely about; null while that is open. */
export function unitOf({ match }: AreaRow): Unit | null {
  return match.kind === "matched" || match.kind === "renamed" || match.kind === "wrong-district" ? match.unit : null;
}

/** One key for all rows about the same unit; a row without a sure unit stands for itself. */
export function unitKey(area: AreaRow): string {
  return unitOf(area)?.code ?? `row ${area.row}`;
}

/**
 * What counts against the cap and what the cap is (III.2; Quy ước Q1–Q3): every distinct area approved for the year
 * or carried over into it.
 */
export function measureCap(sheet: SelectionSheet, register: Register, plan: Plan, settings: Settings): CapUse {
  const base = baseOf(sheet, register, settings);
  const counted = (areas: readonly AreaRow[]) => new Set(areas.map(unitKey)).size;
  const inTransformation = sheet.areas.filter(({ approved, carriedOver }) => approved || carriedOver);
  return {
    base,
    cap: capOf(base.n, plan.cap.percent.value, plan.cap.rounding.value),
    selected: counted(sheet.areas.filter(({ approved }) => approved)),
    carriedOver: counted(sheet.areas.filter(({ carriedOver }) => carriedOver)),
    used: counted(inTransformation),
    districts: sheet.manyDistricts ? districtCaps(inTransformation, register, plan) : [],
  };
}

function baseOf(sheet: SelectionSheet, register: Register, { base }: Settings): CapBase {
  if (base) {
    const source = base.source === "" ? { vi: "Cài đặt", en: "Settings" } : { vi: `Cài đặt: ${base.source}`, en: `Settings: ${base.source}` };
    return { n: base.n, source: "settings", sourceText: source };
  }
  const units = unitsInReach(sheet, register);
  if (units > 0) {
    const [year, month, day] = register.date.split("-");
    const date = `${Number(day)}/${Number(month)}/${year}`;
    return { n: units, source: "register", sourceText: { vi: `danh mục ngày ${date}`, en: `register of ${date}` } };
  }
  const rows = new Set(sheet.areas.map(unitKey)).size;
  return { n: rows, source: "sheet", sourceText: { vi: "số dòng đơn vị của bảng", en: "the rows of the sheet" } };
}

/** The district's units, or those of the provinces that a province's sheet speaks of. */
function unitsInReach({ district, manyDistricts, areas }: SelectionSheet, register: Register): number {
  if (district) return register.units.filter((unit) => unit.district?.code === district.code).length;
  if (!manyDistricts) return 0;
  const provinces = new Set(areas.map((area) => unitOf(area)?.province.code));
  return register.units.filter(({ province }) => provinces.has(province.code)).length;
}

function districtCaps(inTransformation: readonly AreaRow[], register: Register, plan: Plan): readonly DistrictCap[] {
  const used = new Map<string, Set<string>>();
  for (const area of inTransformation) {
    const code = unitOf(area)?.district?.code;
    if (code !== undefined) used.set(code, (used.get(code) ?? new Set()).add(unitKey(area)));
  }
  const districts = new Map<string, { readonly district: DistrictCap["district"]; n: number }>();
  for (const { district } of register.units) {
    if (!district) continue;
    const entry = districts.get(district.code) ?? { district, n: 0 };
    entry.n += 1;
    districts.set(district.code, entry);
  }
  return [...districts.values()].map(({ district, n }) => ({
    district,
    n,
    cap: capOf(n, plan.cap.percent.value, plan.cap.rounding.value),
    used: used.get(district.code)?.size ?? 0,
  }));
}
