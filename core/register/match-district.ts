import { foldText } from "./fold.ts";
import { nameKey } from "./unit-name.ts";
import type { District, Register } from "./unit.ts";

interface WrittenDistrict {
  readonly type: string | null;
  readonly name: string;
}

interface Entry extends WrittenDistrict {
  readonly district: District;
}

const fullTypes: Readonly<Record<string, string>> = {
  tp: "thành phố",
  "t.p": "thành phố",
  tx: "thị xã",
  "t.x": "thị xã",
  h: "huyện",
  q: "quận",
};
const typeFirst = /^(thành phố|thị xã|huyện|quận|tp|t\.p|tx|t\.x|h|q)(?:\s*[.:]\s*|\s+|(?=\d))(?=\S)/;
const indexes = new WeakMap<Register, readonly Entry[]>();

/**
 * A district by its code, its full name or its bare name. A type of another date does no harm where the bare name
 * is the only one («Thành phố Long Khánh», a thị xã in 2017). Null when none or several fit, and always in a
 * register since 1/7/2025, which has no districts.
 *
 * @example matchDistrict(registerOf("2018-01-01"), "TP. Biên Hoà") // { code: "731", name: "Thành phố Biên Hòa" }
 */
export function matchDistrict(register: Register, text: string): District | null {
  const folded = foldText(text);
  if (folded === "") return null;
  const entries = entriesOf(register);
  const written = readDistrict(folded);
  const named = entries.filter(({ name }) => name === written.name);
  const exact = named.filter(({ type }) => written.type === null || written.type === type);
  const byCode = entries.filter(({ district }) => /^\d{1,3}$/.test(folded) && district.code === folded.padStart(3, "0"));
  return only([...byCode, ...exact]) ?? (exact.length + byCode.length === 0 ? only(named) : null);
}

function only(entries: readonly Entry[]): District | null {
  const [first, ...others] = new Set(entries.map(({ district }) => district));
  return first && others.length === 0 ? first : null;
}

function readDistrict(folded: string): WrittenDistrict {
  const written = typeFirst.exec(folded);
  if (!written) return { type: null, name: nameKey(folded) };
  const [whole, type = ""] = written;
  return { type: fullTypes[type] ?? type, name: nameKey(folded.slice(whole.length)) };
}

function entriesOf(register: Register): readonly Entry[] {
  const known = indexes.get(register);
  if (known) return known;
  const districts = new Map<string, District>();
  for (const { district } of register.units) if (district) districts.set(district.code, district);
  const entries = [...districts.values()].map((district) => ({ district, ...readDistrict(foldText(district.name)) }));
  indexes.set(register, entries);
  return entries;
}
