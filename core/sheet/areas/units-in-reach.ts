import { unitsByPlace } from "../../register/units-by-place.ts";
import type { Register, Unit } from "../../register/unit.ts";
import type { AreaSheet } from "../area-sheet.ts";

/** The district's units; for a province's sheet those of the provinces that it speaks of. */
export function unitsInReach({ district, manyDistricts, areas }: AreaSheet, register: Register): readonly Unit[] {
  const { districts, provinces } = unitsByPlace(register);
  if (district) return districts.get(district.code)?.units ?? [];
  if (!manyDistricts) return [];
  const spoken = new Set(areas.flatMap(({ match }) => ("unit" in match ? [match.unit.province.code] : [])));
  return [...spoken].flatMap((code) => provinces.get(code) ?? []);
}
