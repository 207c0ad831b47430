import { editDistance } from "./edit-distance.ts";
import { stripDiacritics } from "./strip-diacritics.ts";
import { keyOf } from "./unit-index.ts";
import type { WrittenName } from "./unit-name.ts";
import type { District, Register, Unit } from "./unit.ts";

interface Sounded {
  readonly unit: Unit;
  readonly key: string;
  readonly stripped: string;
  readonly letters: Uint8Array;
  /** Which of them occur, one bit each. */
  readonly which: number;
}

const most = 3;
const farthest = 3;
const sounded = new WeakMap<Register, readonly Sounded[]>();
// A type typed without its marks is no type ("Xa Lý" is a name); for a suggestion we look past it.
const strippedType = /^(?:phuong|xa|thi tran|dac khu)\s+(?=\S)/;

/**
 * The names nearest to what is written, best first, at most three: of the district when it is known. Only to be
 * shown. Nearness counts letters with their marks first, then without; a quarter of the letters may differ, at
 * most three, and at most one more than in the nearest.
 */
export function nearestUnits(register: Register, written: WrittenName, district: District | null): readonly Unit[] {
  const stripped = stripDiacritics(written.name);
  const readings = new Set([stripped, stripped.replace(strippedType, "")]);
  const near = [...readings].flatMap((reading) => nearTo(register, reading, written, district));
  const least = Math.min(...near.map(({ bare }) => bare));
  near.sort((a, b) => a.marked - b.marked || a.bare - b.bare || a.otherType - b.otherType || a.order - b.order);
  const units = near.filter(({ bare }) => bare <= least + 1).map(({ unit }) => unit);
  return units.filter((unit, at) => units.indexOf(unit) === at).slice(0, most);
}

function nearTo(register: Register, reading: string, written: WrittenName, district: District | null) {
  const limit = Math.min(farthest, Math.ceil(reading.length / 4));
  const letters = lettersIn(reading);
  const which = bitsOf(letters);
  const near = [];
  for (const [order, { unit, key, stripped, letters: own, which: ownWhich }] of soundedUnits(register).entries()) {
    if (district && unit.district && unit.district.code !== district.code) continue;
    // Each letter that only one of them has costs an edit: tells most apart without counting.
    if (hasMoreBits(which & ~ownWhich, limit) || hasMoreBits(ownWhich & ~which, limit)) continue;
    if (differByMore(letters, own, limit)) continue;
    const bare = editDistance(reading, stripped, limit);
    if (bare > limit) continue;
    const otherType = written.type === null || written.type === unit.type ? 0 : 1;
    near.push({ unit, marked: editDistance(written.name, key, 20), bare, otherType, order });
  }
  return near;
}

function soundedUnits(register: Register): readonly Sounded[] {
  const known = sounded.get(register);
  if (known) return known;
  const made = register.units.map((unit) => {
    const key = keyOf(unit);
    const stripped = stripDiacritics(key);
    const letters = lettersIn(stripped);
    return { unit, key, stripped, letters, which: bitsOf(letters) };
  });
  sounded.set(register, made);
  return made;
}

/** How often each letter a … z occurs, and in the last place everything else. */
function lettersIn(stripped: string): Uint8Array {
  const counts = new Uint8Array(27);
  for (let at = 0; at < stripped.length; at += 1) {
    const letter = stripped.charCodeAt(at) - 97;
    const place = letter >= 0 && letter < 26 ? letter : 26;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function bitsOf(letters: Uint8Array): number {
  return letters.reduce((bits, count, place) => (count > 0 ? bits | (1 << place) : bits), 0);
}

function hasMoreBits(bits: number, limit: number): boolean {
  let left = bits;
  // Each round takes the lowest bit away.
  for (let round = 0; round < limit && left !== 0; round += 1) left &= left - 1;
  return left !== 0;
}

/** An edit puts in, takes out or changes one letter, so the letters left over on either side all cost one. */
function differByMore(a: Uint8Array, b: Uint8Array, limit: number): boolean {
  let surplus = 0;
  let lack = 0;
  for (let place = 0; place < a.length; place += 1) {
    const more = (a[place] ?? 0) - (b[place] ?? 0);
    if (more > 0) surplus += more;
    else lack -= more;
    if (surplus > limit || lack > limit) return true;
  }
  return false;
}
