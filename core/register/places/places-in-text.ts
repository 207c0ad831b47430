import { foldText } from "../fold.ts";
import { knownPlaces, type KnownDistrict, type KnownProvince } from "./known-places.ts";
import { stripDiacritics } from "../strip-diacritics.ts";

/** One place that a text names: the districts that it may be, or a province. */
export interface NamedPlace {
  readonly districts: readonly KnownDistrict[];
  readonly province: KnownProvince | null;
}

type PlaceType = "huyện" | "quận" | "thị xã" | "thành phố" | "tỉnh";

interface PlaceIndex {
  readonly districts: ReadonlyMap<string, readonly KnownDistrict[]>;
  readonly provinces: ReadonlyMap<string, KnownProvince>;
}

const writtenTypes: readonly (readonly [PlaceType, string])[] = [
  ["thành phố", "thành phố|thanh pho|tp|catp|ubndtp"],
  ["thị xã", "thị xã|thi xa|tx|catx|ubndtx"],
  ["huyện", "huyện đảo|huyen dao|huyện|huyen|h|cah|ubndh"],
  ["quận", "quận|quan|q|caq"],
  ["tỉnh", "tỉnh|tinh|t|cat"],
];
const typeAt = writtenTypes.map(([type, forms]) => [type, new RegExp(`^(?:${forms}) `)] as const);
// Names by which offices write provinces for short.
const shortNames: Readonly<Record<string, string>> = {
  hcm: "hồ chí minh",
  tphcm: "hồ chí minh",
  "sài gòn": "hồ chí minh",
  brvt: "bà rịa vũng tàu",
  "br vt": "bà rịa vũng tàu",
  "vũng tàu bà rịa": "bà rịa vũng tàu",
  "tt huế": "thừa thiên huế",
  huế: "thừa thiên huế",
  hn: "hà nội",
};
const besideWords = /^(?:tiếp |liền )?(?:giáp|gần|cạnh|kề)(?: ranh| với| tỉnh| huyện)* $/;
const mostWords = 6;
let exact: PlaceIndex | null = null;
let bare: PlaceIndex | null = null;

/**
 * The districts and provinces that a text names with their type («HUYỆN ĐẤT ĐỎ - TỈNH BÀ RỊA - VŨNG TÀU», «TP. Vũng Tàu»); a
 * province may follow its district without one. A text without any diacritics is compared without them. What only lies beside
 * («giáp huyện Xuyên Mộc») is no place of the text.
 *
 * @example placesInText("UBND HUYỆN ĐẤT ĐỎ")[0].districts[0].code // "753"
 */
export function placesInText(text: string): readonly NamedPlace[] {
  const words = wordsOf(text);
  const index = indexFor(text);
  const found: NamedPlace[] = [];
  let last = -1;
  for (let at = 0; at < words.length; at += 1) {
    const rest = `${words.slice(at, at + mostWords + 2).join(" ")} `;
    const typed =
      readTyped(rest, index) ?? (last === at && found.at(-1)?.districts.length ? readProvince(rest, index) : null);
    if (!typed) continue;
    const before = `${words.slice(Math.max(0, at - 3), at).join(" ")} `;
    const isBeside = [0, 1, 2].some((skip) => besideWords.test(before.split(" ").slice(skip).join(" ")));
    if (!isBeside) found.push(typed.place);
    at += typed.words - 1;
    last = at + 1;
  }
  return found;
}

/**
 * The place that a whole text is the name or the code of, with its type or without; null when it is none.
 *
 * @example placeCalled("Đất Đỏ").districts[0].code // "753"
 */
export function placeCalled(text: string): NamedPlace | null {
  const words = wordsOf(text);
  const coded = /^\d{3}$/.test(text.trim()) ? knownPlaces().districts.filter(({ code }) => code === text.trim()) : [];
  if (coded.length > 0) return { districts: coded, province: null };
  const [first, second] = placesInText(text);
  if (first) return { ...first, province: first.province ?? second?.province ?? null };
  const name = words.join(" ");
  const { districts, provinces } = indexFor(text);
  const own = districts.get(spelt(name));
  const province = provinces.get(spelt(name));
  return own ? { districts: own, province: null } : province ? { districts: [], province } : null;
}

interface Typed {
  readonly place: NamedPlace;
  /** How many words the type and the name take up. */
  readonly words: number;
}

function readTyped(rest: string, index: PlaceIndex): Typed | null {
  for (const [type, form] of typeAt) {
    const [written] = form.exec(rest) ?? [];
    if (written === undefined) continue;
    const typeWords = written.trim().split(" ").length;
    const named = longest(rest.slice(written.length), (name) => placeOf(type, name, index));
    if (named) return { place: named.place, words: named.words + typeWords };
  }
  const [short = ""] = /^tphcm /.exec(rest) ?? [];
  return short === "" ? null : readProvince(rest, index);
}

function readProvince(rest: string, index: PlaceIndex): Typed | null {
  return longest(rest, (name) => placeOf("tỉnh", name, index));
}

/** A title runs on after the name («huyện Định Quán năm 2018»): the longest beginning that is a name. */
function longest(rest: string, look: (name: string) => NamedPlace | null): Typed | null {
  const words = rest.trim().split(" ");
  for (let length = Math.min(words.length, mostWords); length > 0; length -= 1) {
    const place = look(words.slice(0, length).join(" "));
    if (place) return { place, words: length };
  }
  return null;
}

function placeOf(type: PlaceType, name: string, { districts, provinces }: PlaceIndex): NamedPlace | null {
  const own = type === "tỉnh" ? [] : (districts.get(spelt(name)) ?? []);
  const ofType = own.filter((district) => district.name.toLowerCase().startsWith(type));
  const province = provinces.get(spelt(name));
  const isCity = province?.name.startsWith("Thành phố") ?? false;
  if (ofType.length > 0) return { districts: ofType, province: null };
  if (province && (type === "tỉnh" || (type === "thành phố" && (isCity || own.length === 0))))
    return { districts: [], province };
  return own.length > 0 ? { districts: own, province: null } : null;
}

function wordsOf(text: string): readonly string[] {
  return keyOf(text).split(" ");
}

/** A name without what writers do differently: signs, zeros before a number, «Đăk» and «Đắk». */
function keyOf(text: string): string {
  return foldText(text)
    .replace(/'/g, "")
    .replace(/(?<![a-z0-9à-öø-ỹ])t\s?\.\s?([px])(?![a-zà-öø-ỹ])/g, "t$1 ")
    .replace(/[^a-z0-9à-öø-\u1fff\u3040-\ud7ff\uff21-\uffdc]+/g, " ")
    .replace(/(?<![a-z0-9à-öø-ỹ])(q|quận)(?=\d)/g, "$1 ")
    .replace(/(?<![a-z0-9à-öø-ỹ])0+(?=\d)/g, "")
    .replace(/[ăắ]([kc])(?![a-zà-öø-ỹ])/g, "ă$1")
    .trim();
}

/** «Phú Quí» and «Phú Quý» are one name. */
function spelt(name: string): string {
  return name.normalize("NFD").replace(/y/g, "i").normalize("NFC");
}

function indexFor(text: string): PlaceIndex {
  const isBare = /[a-z]/i.test(text) && stripDiacritics(text) === text.normalize("NFC");
  if (isBare) return (bare ??= makeIndex((name) => stripDiacritics(keyOf(name))));
  return (exact ??= makeIndex(keyOf));
}

function makeIndex(key: (name: string) => string): PlaceIndex {
  const districts = new Map<string, readonly KnownDistrict[]>();
  const provinces = new Map<string, KnownProvince>();
  for (const district of knownPlaces().districts) {
    const name = spelt(key(district.name.replace(/^(?:Huyện|Quận|Thị xã|Thành phố) /, "")));
    districts.set(name, [...(districts.get(name) ?? []), district]);
  }
  for (const province of knownPlaces().provinces)
    provinces.set(spelt(key(province.name.replace(/^(?:Tỉnh|Thành phố) /, ""))), province);
  for (const [short, name] of Object.entries(shortNames)) {
    const province = provinces.get(spelt(key(name)));
    if (province) provinces.set(spelt(key(short)), province);
  }
  return { districts, provinces };
}
