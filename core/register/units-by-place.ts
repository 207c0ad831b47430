import type { District, Register, Unit } from "./unit.ts";

/** A register's units by district and by province, both keyed by code. */
interface UnitsByPlace {
  readonly districts: ReadonlyMap<string, { readonly district: District; readonly units: readonly Unit[] }>;
  readonly provinces: ReadonlyMap<string, readonly Unit[]>;
  /** The district of each unit by the unit's code; null where there are no districts. */
  readonly districtOf: ReadonlyMap<string, District | null>;
}

const sorted = new WeakMap<Register, UnitsByPlace>();

/** Sorted once a register: a consolidation asks for every one of 709 districts. */
export function unitsByPlace(register: Register): UnitsByPlace {
  let places = sorted.get(register);
  if (!places) {
    const districts = new Map<string, { district: District; units: Unit[] }>();
    const provinces = new Map<string, Unit[]>();
    const districtOf = new Map<string, District | null>();
    for (const unit of register.units) {
      const inProvince = provinces.get(unit.province.code);
      if (inProvince) inProvince.push(unit);
      else provinces.set(unit.province.code, [unit]);
      districtOf.set(unit.code, unit.district);
      if (!unit.district) continue;
      const inDistrict = districts.get(unit.district.code);
      if (inDistrict) inDistrict.units.push(unit);
      else districts.set(unit.district.code, { district: unit.district, units: [unit] });
    }
    places = { districts, provinces, districtOf };
    sorted.set(register, places);
  }
  return places;
}
