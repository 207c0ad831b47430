import type { CapBase, CapUse, DistrictCap } from "./selection-result.ts";
import { dayText } from "../civil-date.ts";
import { fixes } from "../plan/not-fixed.ts";
import type { Plan, PlanFixing } from "../plan/plan.ts";
import { unitsByPlace } from "../register/units-by-place.ts";
import type { Register } from "../register/unit.ts";
import { isOfUnits, planCap, unitsCap } from "../plan/cap-of.ts";
import type { ShareCapFacts } from "../rules/share-cap.ts";
import type { Settings } from "../sheet/managed/settings.ts";
import { unitsInReach } from "../sheet/areas/units-in-reach.ts";
import { terms } from "../terms.ts";
import { unitKey, unitOf } from "../sheet/areas/unit-of-row.ts";
import { isBlankList } from "../sheet/selection/blank-list.ts";
import type { AreaRow, SelectionSheet } from "../sheet/selection/selection-sheet.ts";

type ListedAreas = Pick<CapUse, "isStated" | "used" | "atLeast" | "unclear">;
type Limits = Pick<ShareCapFacts, "used" | "atLeast" | "atMost">;

/**
 * What counts against the cap and what the cap is (III.2; Quy ước Q1–Q3): every distinct area approved for the year
 * or carried over into it. What the sheet does not state is null, never 0.
 */
export function measureCap(sheet: SelectionSheet, register: Register, plan: Plan, settings: Settings): CapUse {
  const base = baseOf(sheet, register, plan, settings);
  const { areas } = sheet;
  const { statesApproved, statesCarriedOver } = statedOf(sheet);
  const marked = (mark: "approved" | "carriedOver") =>
    areas.some((area) => area[mark] === null) ? null : counted(areas.filter((area) => area[mark]));
  return {
    base,
    cap: base.source === "settings" && fixes(plan, "cap") ? planCap(base.n, plan) : unitsCap(base.n, plan),
    selected: statesApproved ? marked("approved") : null,
    carriedOver: statesCarriedOver ? marked("carriedOver") : null,
    ...usedBy(areas, statesApproved && statesCarriedOver),
    districts: sheet.manyDistricts && fixes(plan, "cap") && isOfUnits(plan) ? districtCaps(sheet, register, plan) : [],
  };
}

/** Columns of marks say no of an area only where somebody has begun to fill in the list. */
function statedOf(sheet: SelectionSheet): Pick<SelectionSheet, "statesApproved" | "statesCarriedOver"> {
  return isBlankList(sheet) ? { statesApproved: false, statesCarriedOver: false } : sheet;
}

/** An area whose mark says neither yes nor no, and no other mark puts it on the list. */
export function isUnclear({ approved, carriedOver }: Pick<AreaRow, "approved" | "carriedOver">): boolean {
  return !approved && !carriedOver && (approved === null || carriedOver === null);
}

/** What a count is judged by: the count, or how few and how many it can be. */
export function limitsOf({ used, atLeast, unclear, isStated }: ListedAreas): Limits {
  if (used !== null) return { used };
  return { used, atLeast, ...(isStated && { atMost: atLeast + unclear }) };
}

/**
 * The verdict on the cap as far as it is stated; null while it is open, and where there is none.
 *
 * @example capVerdict({ used: null, atLeast: 1, unclear: 0, isStated: false, cap: 4 }) // null
 */
export function capVerdict({ cap, ...listed }: ListedAreas & Pick<CapUse, "cap">): "met" | "notMet" | null {
  if (cap === null) return null;
  const { used, atLeast, atMost } = limitsOf(listed);
  if ((used ?? atLeast ?? 0) > cap) return "notMet";
  return used !== null || (atMost !== undefined && atMost <= cap) ? "met" : null;
}

const counted = (areas: readonly AreaRow[]) => new Set(areas.map(unitKey)).size;

function usedBy(areas: readonly AreaRow[], isStated: boolean): ListedAreas {
  const listed = areas.filter(({ approved, carriedOver }) => approved || carriedOver);
  const atLeast = counted(listed);
  const unclear = counted([...listed, ...areas.filter(isUnclear)]) - atLeast;
  return { isStated, used: isStated && unclear === 0 ? atLeast : null, atLeast, unclear };
}

function baseOf(sheet: SelectionSheet, register: Register, { cap }: Plan, { base }: Settings): CapBase {
  if (base) {
    const source =
      base.source === ""
        ? { vi: "Cài đặt", en: "Settings" }
        : { vi: `Cài đặt: ${base.source}`, en: `Settings: ${base.source}` };
    return { n: base.n, source: "settings", sourceText: source, name: cap?.baseName ?? terms.base.units };
  }
  const units = unitsInReach(sheet, register).length;
  if (units > 0) {
    const date = dayText(register.date);
    const sourceText = { vi: `danh mục ngày ${date}`, en: `register of ${date}` };
    return { n: units, source: "register", sourceText, name: terms.base.units };
  }
  const rows = new Set(sheet.areas.map(unitKey)).size;
  const sourceText = { vi: "số dòng đơn vị của bảng", en: "the rows of the sheet" };
  return { n: rows, source: "sheet", sourceText, name: terms.base.units };
}

/** Each district that the sheet names, by its own base. */
function districtCaps(sheet: SelectionSheet, register: Register, plan: PlanFixing<"cap">): readonly DistrictCap[] {
  const byDistrict = new Map<string, AreaRow[]>();
  for (const area of sheet.areas) {
    const code = unitOf(area)?.district?.code;
    if (code === undefined) continue;
    const rows = byDistrict.get(code);
    if (rows) rows.push(area);
    else byDistrict.set(code, [area]);
  }
  const { statesApproved, statesCarriedOver } = statedOf(sheet);
  const isStated = statesApproved && statesCarriedOver;
  const { districts } = unitsByPlace(register);
  return [...byDistrict].flatMap(([code, rows]) => {
    const found = districts.get(code);
    if (!found) return [];
    const n = found.units.length;
    const cap = planCap(n, plan);
    return [{ district: found.district, n, cap, ...usedBy(rows, isStated) }];
  });
}
