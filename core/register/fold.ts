const toneMarks = "\u0300\u0301\u0303\u0309\u0323";
// o|u + medial vowel + tone, with nothing after: "hoà" and "hòa", "thuỷ" and "thủy" are the same word.
const lateTone = new RegExp(`([ou])([aey])([${toneMarks}])(?![a-z])`, "g");
const earlyTone = /\u0323|[\u0300\u0301\u0303\u0309]/;

/**
 * The form in which texts are compared: composed, lower case, one kind of apostrophe and dash, single spaces,
 * tone marks where the older spelling puts them. Diacritics stay: Minh Quân is not Minh Quán.
 *
 * @example foldText("  Thành  phố Biên Hoà ") === foldText("thành phố biên hòa") // true
 */
export function foldText(text: string): string {
  const plain = text
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
  return foldTone(plain);
}

/** Moves the tone of a final oa, oe, uy to its first vowel, where the 2017 list mostly has it. */
function foldTone(lower: string): string {
  if (isPlainAscii(lower)) return lower;
  // Circumflex, breve and horn stay with their vowel: only the tone is taken apart.
  const apart = lower.normalize("NFD");
  if (!earlyTone.test(apart)) return apart.normalize("NFC");
  return apart.replace(lateTone, (whole, first: string, second: string, tone: string, at: number) =>
    isAfterQ(apart, at, first) ? whole : `${first}${tone}${second}`,
  ).normalize("NFC");
}

/** In "quý" the u belongs to the consonant, and the tone never stands on it. */
function isAfterQ(text: string, at: number, first: string): boolean {
  return first === "u" && at > 0 && text[at - 1] === "q";
}

function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}
