import type { District, Register } from "./unit.ts";

/** How many units a register has, by district and by province; both keyed by code. */
export interface UnitCounts {
  readonly districts: ReadonlyMap<string, { readonly district: District; readonly n: number }>;
  readonly provinces: ReadonlyMap<string, number>;
}

const counted = new WeakMap<Register, UnitCounts>();

/** Counted once a register: a consolidation asks for every one of 709 districts. */
export function countUnits(register: Register): UnitCounts {
  let counts = counted.get(register);
  if (!counts) {
    const districts = new Map<string, { district: District; n: number }>();
    const provinces = new Map<string, number>();
    for (const { district, province } of register.units) {
      provinces.set(province.code, (provinces.get(province.code) ?? 0) + 1);
      if (district) districts.set(district.code, { district, n: (districts.get(district.code)?.n ?? 0) + 1 });
    }
    counts = { districts, provinces };
    counted.set(register, counts);
  }
  return counts;
}
