const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const apostrophes = /[\u0060\u00b4\u02b9\u02bb\u02bc\u2018\u2019\u201b\u2032\uff07]/g;
const dashes = /[\u2010-\u2015\u2212\uff0d]/g;
// Icelandic and African letters that look like đ and come out of old converters.
const falseBars = /[\u00f0\u0256]/g;
const manyMarks = /[\u0300-\u0303\u0306\u0309\u031b\u0323]{2,}/g;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const hats = /[\u0302\u0306\u031b]/g;
// Each replacement costs more than one look for whether any of them is needed: this runs on every cell of text.
const unusual = /[^\u0020-\u005f\u0061-\u007e\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u00ef\u00f1-\u01b0\u1e00-\u1eff]/;
const unevenBlanks = /^ | $| {2}/;
const movableTone = /[ou][àáảãạèéẻẽẹỳýỷỹỵ]|q[ùúủũụ]/;

/** The five toned forms of a vowel, in one order, so that a tone can move from one vowel to another. */
const toned: Readonly<Record<string, string>> = {
  a: "àáảãạ",
  ă: "ằắẳẵặ",
  â: "ầấẩẫậ",
  e: "èéẻẽẹ",
  ê: "ềếểễệ",
  i: "ìíỉĩị",
  o: "òóỏõọ",
  ô: "ồốổỗộ",
  ơ: "ờớởỡợ",
  u: "ùúủũụ",
  y: "ỳýỷỹỵ",
};
// Letters as ranges: \p{L} takes V8 a millisecond to compile, in each pattern that has it.
// A final oa, oe, ua, uy with the tone on its end: "hoà", "thuỷ". After q the u is no vowel: "quý", "quà".
const lateTone = /(o|(?<!q)u)([àáảãạèéẻẽẹỳýỷỹỵ])(?![a-zà-öø-ỹ])/g;
const toneOnConsonantU = /(?<=q)([ùúủũụ])([aăâeêioôơuy])(?![a-zà-öø-ỹ])/g;

/**
 * The form in which texts are compared: composed, lower case, one kind of apostrophe and dash, single spaces,
 * tone marks where the older spelling puts them. Diacritics stay: Minh Quân is not Minh Quán.
 *
 * @example foldText("  Thành  phố Biên Hoà ") === foldText("thành phố biên hòa") // true
 */
export function foldText(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  if (text.length <= longestRemembered && remembered.size < mostRemembered) remembered.set(text, folded);
  return folded;
}

/** Sheets say the same short words thousands of times; a hostile one with endless words must not fill the memory. */
const remembered = new Map<string, string>();
const longestRemembered = 24;
const mostRemembered = 5000;

function fold(text: string): string {
  let folded = text.normalize("NFC").toLowerCase();
  if (unusual.test(folded)) folded = foldUnusual(folded);
  if (movableTone.test(folded)) folded = foldTone(folded);
  return unevenBlanks.test(folded) ? folded.replace(/ +/g, " ").trim() : folded;
}

function foldUnusual(lower: string): string {
  return joinMarks(lower.replace(invisible, ""))
    .replace(apostrophes, "'")
    .replace(dashes, "-")
    .replace(falseBars, "đ")
    .replace(/\s/g, " ");
}

/** "a" + acute + circumflex is ấ to every reader, though no normal form says so. */
function joinMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(manyMarks, (marks) => marks.replace(tones, "") + marks.replace(hats, ""))
    .normalize("NFC");
}

/** Moves the tone of a final oa, oe, uy to its first vowel, where the 2017 list mostly has it. */
function foldTone(lower: string): string {
  return lower
    .replace(lateTone, (_whole, first: string, second: string) => moveTone(second, first) + bareOf(second))
    .replace(toneOnConsonantU, (_whole, first: string, second: string) => bareOf(first) + moveTone(first, second));
}

/** `to` with the tone that `from` bears. */
function moveTone(from: string, to: string): string {
  const place = toned[bareOf(from)]?.indexOf(from) ?? -1;
  return toned[to]?.[place] ?? to;
}

function bareOf(letter: string): string {
  return letter.normalize("NFD").charAt(0);
}
