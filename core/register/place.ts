import { foldText } from "./fold.ts";
import { districtsNamed } from "./match-district.ts";
import { reformDate, registerOf } from "./registers.ts";
import type { District, Register, Unit } from "./unit.ts";
import { unitsByPlace } from "./units-by-place.ts";

/** A district or a province that is written beside a name. */
export interface Place {
  /** Those of the register that it may be; empty for a province, and where there are no districts any more. */
  readonly districts: readonly District[];
  /** The code of the province, null for a district. */
  readonly province: string | null;
}

const belonging = /^(?:thuộc|tại|ở|của)\s+/iu;
const provinceType = /^(?:tỉnh|t\.|t|thành phố|tp\.?)\s*/u;
const longest = 40;

/**
 * The place of the register that a text names; null when it names none.
 *
 * @example placeNamed(registerOf("2018-01-01"), "H. Cẩm Mỹ")?.districts[0]?.code // "739"
 */
export function placeNamed(register: Register, text: string): Place | null {
  if (text.length > longest) return null;
  const name = text.replace(belonging, "");
  const province = provinceNamed(register, name);
  if (province !== null) return { districts: [], province };
  const districts = districtsNamed(register, name);
  if (districts.length > 0) return { districts, province: null };
  // A list made since the reform may still say where a commune was before it.
  if (register.date < reformDate) return null;
  return districtsNamed(registerOf("2017-10-15"), name).length > 0 ? { districts: [], province: null } : null;
}

function provinceNamed(register: Register, text: string): string | null {
  const folded = foldText(text);
  for (const [code, [unit]] of unitsByPlace(register).provinces) {
    const name = unit && bareProvince(unit);
    if (name === folded || (folded.endsWith(name ?? " ") && folded.replace(provinceType, "") === name)) return code;
  }
  return null;
}

function bareProvince({ province }: Unit): string {
  return foldText(province.name).replace(/^(?:tỉnh|thành phố) /, "");
}

const placeType = /^(?:(?:huyện|quận|thị xã|thành phố|tỉnh|tp|tx|t\.p|t\.x)[\s.]|[hqt]\.)\s*(?=\p{Lu})/iu;

/** Does the text name some place, be it in the register or not? «huyện Châu Đức» does, «huyện điểm» does not. */
export function namesPlace(text: string): boolean {
  const [type = ""] = placeType.exec(text) ?? [];
  return type !== "" && /^\p{Lu}/u.test(text.slice(type.length));
}

/** Does the unit lie there? */
export function isPlaceOf({ districts, province }: Place, unit: Unit): boolean {
  if (province !== null && province !== unit.province.code) return false;
  return districts.length === 0 || districts.some(({ code }) => code === unit.district?.code);
}
