import { editDistance } from "./edit-distance.ts";
import { stripDiacritics } from "./strip-diacritics.ts";
import { keyOf } from "./unit-index.ts";
import type { WrittenName } from "./unit-name.ts";
import type { District, Register, Unit } from "./unit.ts";

interface Sounded {
  readonly unit: Unit;
  readonly key: string;
  readonly stripped: string;
  readonly letters: number;
}

const most = 3;
const farthest = 3;
const sounded = new WeakMap<Register, readonly Sounded[]>();
// A type typed without its marks is no type ("Xa Lý" is a name); for a suggestion we look past it.
const strippedType = /^(?:phuong|xa|thi tran|dac khu)\s+(?=\S)/;

/**
 * The names nearest to what is written, best first, at most three: of the district when it is known. Only to be
 * shown. Nearness counts letters with their marks first, then without; a third of the letters may differ, at most
 * three.
 */
export function nearestUnits(register: Register, written: WrittenName, district: District | null): readonly Unit[] {
  const bare = stripDiacritics(written.name);
  const readings = [bare, bare.replace(strippedType, "")].filter((text, at, all) => all.indexOf(text) === at);
  const near = readings.flatMap((reading) => nearTo(register, reading, written, district));
  near.sort((a, b) => a.marked - b.marked || a.bare - b.bare || a.otherType - b.otherType || a.order - b.order);
  return near.map(({ unit }) => unit).filter((unit, at, all) => all.indexOf(unit) === at).slice(0, most);
}

function nearTo(register: Register, reading: string, written: WrittenName, district: District | null) {
  const limit = Math.min(farthest, Math.ceil(reading.length / 3));
  const letters = lettersIn(reading);
  return soundedUnits(register).flatMap(({ unit, key, stripped, letters: own }, order) => {
    if (district && unit.district && unit.district.code !== district.code) return [];
    // Every letter that only one of them has costs at least half an edit.
    if (countOnes(letters ^ own) > 2 * limit) return [];
    const distance = editDistance(reading, stripped, limit);
    if (distance > limit) return [];
    const marked = editDistance(written.name, key, 20);
    return [{ unit, marked, bare: distance, otherType: written.type === null || written.type === unit.type ? 0 : 1, order }];
  });
}

function soundedUnits(register: Register): readonly Sounded[] {
  const known = sounded.get(register);
  if (known) return known;
  const made = register.units.map((unit) => {
    const key = keyOf(unit);
    const stripped = stripDiacritics(key);
    return { unit, key, stripped, letters: lettersIn(stripped) };
  });
  sounded.set(register, made);
  return made;
}

/** One bit for every letter a … z that occurs. */
function lettersIn(stripped: string): number {
  let bits = 0;
  for (let at = 0; at < stripped.length; at += 1) {
    const letter = stripped.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

function countOnes(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
