import { editDistance } from "./edit-distance.ts";
import { stripDiacritics } from "./strip-diacritics.ts";
import { keyOf } from "./unit-index.ts";
import type { WrittenName } from "./unit-name.ts";
import type { Unit } from "./unit.ts";

const longName = 8;

/**
 * Could what is written be a slip of the pen for the unit? At most two letters apart without diacritics, one in a
 * name of less than eight letters ("Phú An" is no slip for "Phú Lý"), the same numbers ("Gia Tân 1" is not "Gia
 * Tân 2"), and no rival nearer.
 */
export function isSlipFor(unit: Unit, written: WrittenName, rivals: readonly Unit[]): boolean {
  const stated = stripDiacritics(written.name);
  const name = stripDiacritics(keyOf(unit));
  const limit = Math.max(stated.length, name.length) < longName ? 1 : 2;
  const distance = editDistance(stated, name, limit);
  if (distance > limit || numbersIn(stated) !== numbersIn(name)) return false;
  return !rivals.some((rival) => editDistance(stated, stripDiacritics(keyOf(rival)), distance) < distance);
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(" ");
}
