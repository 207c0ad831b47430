import { foldText } from "./fold.ts";
import { nameKey } from "./unit-name.ts";
import type { District, Register } from "./unit.ts";

interface WrittenDistrict {
  readonly type: string | null;
  readonly name: string;
}

interface DistrictIndex {
  readonly byCode: ReadonlyMap<string, District>;
  readonly byName: ReadonlyMap<string, readonly District[]>;
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
const indexes = new WeakMap<Register, DistrictIndex>();

/**
 * A district by its code, its full name or its bare name. A type of another date does no harm where the bare name
 * is the only one («Thành phố Long Khánh», a thị xã in 2017). Null when none or several fit, and always in a
 * register since 1/7/2025, which has no districts.
 *
 * @example matchDistrict(registerOf("2018-01-01"), "TP. Biên Hoà") // { code: "731", name: "Thành phố Biên Hòa" }
 */
export function matchDistrict(register: Register, text: string): District | null {
  return only(districtsNamed(register, text));
}

/** All districts that a text may mean: several provinces have a «Huyện Châu Thành». */
export function districtsNamed(register: Register, text: string): readonly District[] {
  const folded = foldText(text);
  const { byCode, byName } = indexOf(register);
  const written = readDistrict(folded);
  const named = byName.get(written.name) ?? [];
  const exact = named.filter((district) => written.type === null || typeOf(district) === written.type);
  const coded = /^\d{1,3}$/.test(folded) ? byCode.get(folded.padStart(3, "0")) : undefined;
  if (coded && folded.length === 3) return [coded];
  // "1" is Quận 1, and a code that lost its zeros: where both exist, neither is meant beyond doubt.
  const fitting = coded ? [coded, ...exact.filter((district) => district !== coded)] : exact;
  return fitting.length > 0 ? fitting : named;
}

function only(districts: readonly District[]): District | null {
  return districts.length === 1 ? (districts[0] ?? null) : null;
}

function readDistrict(folded: string): WrittenDistrict {
  const written = typeFirst.exec(folded);
  if (!written) return { type: null, name: nameKey(folded) };
  const [whole, type = ""] = written;
  return { type: fullTypes[type] ?? type, name: nameKey(folded.slice(whole.length)) };
}

function typeOf({ name }: District): string | null {
  return readDistrict(foldText(name)).type;
}

function indexOf(register: Register): DistrictIndex {
  const known = indexes.get(register);
  if (known) return known;
  const byCode = new Map<string, District>();
  for (const { district } of register.units) if (district) byCode.set(district.code, district);
  const byName = new Map<string, District[]>();
  for (const district of byCode.values()) {
    const { name } = readDistrict(foldText(district.name));
    byName.set(name, [...(byName.get(name) ?? []), district]);
  }
  const index = { byCode, byName };
  indexes.set(register, index);
  return index;
}
