import { findNamed, statedName, type StatedName } from "./find-named.ts";
import { matchSurrounded } from "./match-surrounded.ts";
import type { UnitMatch } from "./match.ts";
import { nearestUnits } from "./nearest-units.ts";
import { readSurroundings } from "./surroundings.ts";
import { trimName } from "./trim-name.ts";
import type { District, Register } from "./unit.ts";

/** A unit by its name alone, just as written; else by the one name in what is written; else the nearest names. */
export function matchName(register: Register, name: StatedName, district: District | null): UnitMatch {
  const plain = findNamed(register, name, district);
  if (plain) return withBareName(plain, name.stated);
  const surroundings = readSurroundings(register, name.stated);
  const bare = surroundings?.bare ?? null;
  if (surroundings && bare !== null) return matchSurrounded(register, { ...surroundings, bare }, district);
  const likely = statedName(surroundings?.likely ?? name.stated);
  return { kind: "unknown", suggestions: nearestUnits(register, likely.written, district) };
}

/** A list mark before a name and a stop after it are looked past, and belong to no name. */
export function withBareName(match: UnitMatch, stated: string): UnitMatch {
  if (!("unit" in match)) return match;
  const { name } = trimName(stated);
  return name === stated ? match : { ...match, bare: name };
}
