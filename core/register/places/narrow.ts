import type { Register } from "../unit.ts";
import { unitsByPlace } from "../units-by-place.ts";

const narrowed = new WeakMap<Register, Map<string, Register>>();

/** The units of some provinces only, always the same object for the same provinces: indexes hang on it. */
export function registerOfProvinces(register: Register, codes: readonly string[]): Register {
  const key = [...new Set(codes)].sort().join(" ");
  const known = narrowed.get(register) ?? new Map<string, Register>();
  narrowed.set(register, known);
  const { provinces } = unitsByPlace(register);
  const part = known.get(key) ?? { ...register, units: key.split(" ").flatMap((code) => provinces.get(code) ?? []) };
  known.set(key, part);
  return part;
}

/** What is read with while the list that a sheet needs is not at hand: no name is any unit's. */
export function emptyRegister(date: string): Register {
  return { date, reach: "national", units: [] };
}

/** Is it the list of a place that could not be loaded? */
export function isEmpty({ units }: Register): boolean {
  return units.length === 0;
}
