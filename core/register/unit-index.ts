import { foldText } from "./fold.ts";
import { nameKey, parseUnitName, type WrittenName } from "./unit-name.ts";
import type { Register, Unit } from "./unit.ts";

/** A register laid out for looking up. */
export interface UnitIndex {
  readonly byCode: ReadonlyMap<string, Unit>;
  /** By `nameKey` of the name without its type. */
  readonly byName: ReadonlyMap<string, readonly Unit[]>;
  /** Names that begin like a type ("Phường Đúc", "P Rao"), by what parsing makes of them. */
  readonly byMisleadingName: ReadonlyMap<string, readonly Unit[]>;
}

const indexes = new WeakMap<Register, UnitIndex>();

export function indexOf(register: Register): UnitIndex {
  const known = indexes.get(register);
  if (known) return known;
  const index = buildIndex(register);
  indexes.set(register, index);
  return index;
}

/** All units that bear the name, whatever their type. */
export function unitsNamed(register: Register, written: WrittenName): readonly Unit[] {
  const { byName, byMisleadingName } = indexOf(register);
  const plain = byName.get(written.name) ?? [];
  const misleading = byMisleadingName.get(misleadingKey(written));
  return misleading ? [...plain, ...misleading] : plain;
}

/** Does the written name say this unit, its type included if one is written? */
export function isNameOf(unit: Unit, written: WrittenName): boolean {
  if (bearsName(unit, written)) return written.type === null || written.type === unit.type;
  return written.type !== null && misleadingKey(parseUnitName(unit.name)) === misleadingKey(written);
}

/** Does the unit bear the name, whatever its type? */
export function bearsName(unit: Unit, written: WrittenName): boolean {
  return keyOf(unit) === written.name;
}

export function keyOf(unit: Unit): string {
  return nameKey(foldText(unit.name));
}

function buildIndex({ units }: Register): UnitIndex {
  const byCode = new Map<string, Unit>();
  const byName = new Map<string, Unit[]>();
  const byMisleadingName = new Map<string, Unit[]>();
  for (const unit of units) {
    byCode.set(unit.code, unit);
    add(byName, keyOf(unit), unit);
    const misread = parseUnitName(unit.name);
    if (misread.type !== null) add(byMisleadingName, misleadingKey(misread), unit);
  }
  return { byCode, byName, byMisleadingName };
}

function add(map: Map<string, Unit[]>, key: string, unit: Unit): void {
  const units = map.get(key);
  if (units) units.push(unit);
  else map.set(key, [unit]);
}

function misleadingKey({ type, name }: WrittenName): string {
  return `${type ?? ""}|${name}`;
}
