import { findNamed, statedName } from "./find-named.ts";
import type { UnitMatch } from "./match.ts";
import { otherStatesOf } from "./registers.ts";
import type { Surroundings } from "./surroundings.ts";
import { indexOf, isNameOf } from "./unit-index.ts";
import { parseUnitName } from "./unit-name.ts";
import type { District, Register, Unit } from "./unit.ts";

/**
 * The unit whose name stands among other words. One unit fits all of them, or it is asked: two units joined are never the
 * first one.
 */
export function matchSurrounded(
  register: Register,
  around: Surroundings & { readonly bare: string },
  district: District | null,
): UnitMatch {
  const found = matchWithin(register, around, district);
  const own = unitsOf(found);
  const joined = around.joined.flatMap((name) => unitsOf(findNamed(register, statedName(name), district)));
  const numbered = around.footnote === "" ? [] : withNumber(register, around, district);
  if (around.joined.length > 0) return asked([...own, ...joined]);
  if (numbered.length > 0) return asked([...own, ...numbered]);
  if (around.isUnclear) return { kind: "unknown", suggestions: own.slice(0, 3) };
  const others = around.others.map((name) => unitsCalled(register, name, own, district));
  if (others.length > 0) {
    if (others.some((units) => units.length === 0)) return { kind: "unknown", suggestions: own.slice(0, 3) };
    const all = unique([...own, ...others.flat()]);
    if (all.length > 1) return { kind: "ambiguous", candidates: all };
    const [unit] = all;
    if (unit && !("unit" in found)) return { kind: "matched", unit, by: "name", bare: around.bare };
  }
  return "unit" in found ? { ...found, bare: around.bare } : found;
}

/** The name with the places beside it, which win over the district of the sheet. */
function matchWithin(register: Register, { bare, places }: Surroundings, own: District | null): UnitMatch {
  const none: UnitMatch = { kind: "unknown", suggestions: [] };
  const name = statedName(bare ?? "");
  const provinces = places.flatMap(({ province }) => (province === null ? [] : [province]));
  const isIn = (unit: Unit) => provinces.every((code) => code === unit.province.code);
  const written = places.flatMap(({ districts }) => districts);
  const within = findNamed(register, name, own);
  if (written.length === 0 || written.some(({ code }) => code === own?.code)) {
    const units = unitsOf(within).filter(isIn);
    if (within === null || units.length === unitsOf(within).length) return within ?? none;
    const [unit, ...more] = units;
    if (unit && more.length === 0) return { kind: "matched", unit, by: name.written.type ? "type-and-name" : "name" };
    return units.length > 1 ? { kind: "ambiguous", candidates: units } : none;
  }
  const there = written
    .map((district) => ({ district, match: findNamed(register, name, district) }))
    .filter(({ match }) => match?.kind === "matched" || match?.kind === "renamed")
    .filter(({ match }) => unitsOf(match).every(isIn));
  const [first, ...more] = there;
  if (first && more.length > 0) return { kind: "ambiguous", candidates: there.flatMap(({ match }) => unitsOf(match)) };
  if (first?.match && "unit" in first.match) {
    return own === null ? first.match : { kind: "wrong-district", unit: first.match.unit };
  }
  const [unit, ...rivals] = unitsOf(within);
  const [stated] = written;
  return unit && stated && rivals.length === 0 && written.length === 1
    ? { kind: "wrong-district", unit, written: stated }
    : { kind: "unknown", suggestions: unitsOf(within).slice(0, 3) };
}

/** The units that a present, former or later name may mean: by the register, else by another day's under the same code. */
function unitsCalled(
  register: Register,
  name: string,
  own: readonly Unit[],
  district: District | null,
): readonly Unit[] {
  const here = unitsOf(findNamed(register, statedName(name), district));
  if (here.length > 0) return here.length > 1 ? own.filter((unit) => here.includes(unit)) : here;
  const written = parseUnitName(name);
  return own.filter(({ code }) =>
    otherStatesOf(register).some((state) => {
      const then = indexOf(state).byCode.get(code);
      return then !== undefined && isNameOf(then, written);
    }),
  );
}

/** «Hố Nai (3)» may be phường Hố Nai with a footnote or xã Hố Nai 3. */
function withNumber(register: Register, { bare, footnote }: Surroundings, own: District | null): readonly Unit[] {
  const match = findNamed(register, statedName(`${bare ?? ""} ${footnote}`), own);
  return match?.kind === "matched" || match?.kind === "ambiguous" ? unitsOf(match) : [];
}

function asked(units: readonly Unit[]): UnitMatch {
  const candidates = unique(units);
  return candidates.length > 1 ? { kind: "ambiguous", candidates } : { kind: "unknown", suggestions: candidates };
}

function unique(units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit, at) => units.indexOf(unit) === at);
}

function unitsOf(match: UnitMatch | null): readonly Unit[] {
  if (!match) return [];
  if ("unit" in match) return [match.unit];
  if (match.kind === "ambiguous") return match.candidates;
  return match.kind === "unknown" ? match.suggestions : [];
}
