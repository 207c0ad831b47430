import { foldText } from "./fold.ts";
import { nameKey, parseUnitName, type WrittenName } from "./unit-name.ts";
import type { UnitStatement } from "./match.ts";
import type { Register, Unit } from "./unit.ts";

/** A register laid out for looking up. */
interface UnitIndex {
  readonly byCode: ReadonlyMap<string, Unit>;
  /** By `nameKey` of the name without its type. */
  readonly byName: ReadonlyMap<string, readonly Unit[]>;
  /** Names that begin like a type ("Phường Đúc", "P Rao"), by what parsing makes of them. */
  readonly byMisleadingName: ReadonlyMap<string, readonly Unit[]>;
}

/** A unit's name as it is looked up. */
interface NameForms {
  readonly key: string;
  /** What parsing makes of a name that begins like a type; null for all others. */
  readonly misread: WrittenName | null;
}

const forms = new WeakMap<Unit, NameForms>();
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
  const misleading = written.type === null ? undefined : byMisleadingName.get(misleadingKey(written));
  return misleading ? [...plain, ...misleading] : plain;
}

/** Does the written name say this unit, its type included if one is written? */
export function isNameOf(unit: Unit, written: WrittenName): boolean {
  const { key, misread } = formsOf(unit);
  if (key === written.name) return written.type === null || written.type === unit.type;
  return misread !== null && misread.type === written.type && misread.name === written.name;
}

/** Does the unit bear the name, whatever its type? */
export function bearsName(unit: Unit, written: WrittenName): boolean {
  return keyOf(unit) === written.name;
}

/** The unit's name without its type, as `nameKey` writes it. */
export function keyOf(unit: Unit): string {
  return formsOf(unit).key;
}

function formsOf(unit: Unit): NameForms {
  const known = forms.get(unit);
  if (known) return known;
  const parsed = parseUnitName(unit.name);
  const made =
    parsed.type === null ? { key: parsed.name, misread: null } : { key: nameKey(foldText(unit.name)), misread: parsed };
  forms.set(unit, made);
  return made;
}

function buildIndex({ units }: Register): UnitIndex {
  const byCode = new Map<string, Unit>();
  const byName = new Map<string, Unit[]>();
  const byMisleadingName = new Map<string, Unit[]>();
  for (const unit of units) {
    const { key, misread } = formsOf(unit);
    byCode.set(unit.code, unit);
    add(byName, key, unit);
    if (misread) add(byMisleadingName, misleadingKey(misread), unit);
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

/** Does the register have a unit of that code, or of that name in any district? No suggestion is looked for. */
export function isUnitOf(register: Register, { code, name }: UnitStatement): boolean {
  if (code !== null && indexOf(register).byCode.has(code.padStart(5, "0"))) return true;
  return name !== null && unitsNamed(register, parseUnitName(name)).length > 0;
}
