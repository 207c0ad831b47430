import { isFamiliar } from "./familiar-words.ts";
import { decodings, type LegacyEncoding } from "./legacy-tables.ts";
import { isSyllable } from "../syllable.ts";

export interface Repair {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

interface Reading extends Repair {
  /** Every word with a letter outside ASCII, as it stood or as it is read, is spelt like a Vietnamese syllable. */
  readonly isSpeakable: boolean;
}

const outsideAscii = /[^\u0000-\u007f]/;
// Letters of Vietnamese that no font of one byte a letter can hold: whoever wrote them wrote Unicode.
const unicodeOnly = /[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]/;
const word = /[A-Za-z0-9'\u00a1-\u00ff]+/g;
const letterOfLatin1 = /[\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/;
/** «QĐ», «NĐ», «ĐT»: an abbreviation has no vowel and is spelt like no syllable. */
const abbreviation =
  /^(?:[bcdđghklmnpqrstvx]{0,4}đ[bcdđghklmnpqrstvx]{0,4}|[BCDĐGHKLMNPQRSTVX]{0,4}Đ[BCDĐGHKLMNPQRSTVX]{0,4})$/;
const encodings = ["TCVN3", "VNI"] as const;

/**
 * Text typed for a TCVN3 font (.VnTime …) or a VNI font, turned into Unicode; null when it is Unicode already, or
 * when we cannot tell. Good Vietnamese is left alone.
 *
 * With the font the encoding is known, unless the text looks like Unicode that was typed into an old cell. That
 * cannot always be told: a caller who knows which texts to expect should first try the text as it stands.
 *
 * Without the font it takes a word that is no Vietnamese as it stands and becomes Vietnamese in one encoding only;
 * a single word of two letters is not enough. If both encodings fit, familiar words decide, or nothing.
 *
 * TCVN3 has no capitals with a tone. A capital font (name ending in H) shows all letters as capitals, and so do we;
 * so we do without a font when every plain letter is a capital. Else «¸i» for «Ái» comes out as «ái».
 *
 * @example repairLegacy("Tr¶ng Dµi", ".VnTime") // { text: "Trảng Dài", encoding: "TCVN3" }
 * @example repairLegacy("Traûng Daøi") // { text: "Trảng Dài", encoding: "VNI" }
 */
export function repairLegacy(text: string, font?: string): Repair | null {
  if (!outsideAscii.test(text) || unicodeOnly.test(text)) return null;
  const told = encodingOf(font ?? "");
  const reading = (told && readAs(text, told, font)) ?? readUntold(text);
  if (!reading) return null;
  if (reading.text === text || (told && isRatherUnicode(text, reading))) return null;
  return { text: reading.text, encoding: reading.encoding };
}

/** Unicode typed into a cell that kept its old font: sense as it stands, nonsense when read by the font. */
function isRatherUnicode(text: string, reading: Reading): boolean {
  const words = wordsOf(text);
  if (!words.every(isSyllable)) return false;
  if (!reading.isSpeakable) return true;
  // «Hoà» read by VNI is «Hồ»: everyday words both, so the font is believed.
  const isEveryday = reading.encoding === "VNI" && /o[àáã]/i.test(text);
  const read = wordsOf(reading.text).filter((one) => !words.includes(one));
  return !isEveryday && words.every(isFamiliar) && !read.some(isFamiliar);
}

/** @example encodingOf(".VnArialH") // "TCVN3" */
function encodingOf(font: string): LegacyEncoding | null {
  if (/^\s*\.vn/i.test(font)) return "TCVN3";
  return /^\s*vni[-\s]/i.test(font) ? "VNI" : null;
}

function readUntold(text: string): Reading | null {
  const odd = wordsOf(text).filter((one) => /[a-z]/i.test(one) && !isSyllable(one));
  // «QÑ»: no Vietnamese word has an ñ.
  if (odd.length < 2 && !odd.some((one) => one.length > 2 || /ñ/i.test(one))) return null;
  const readings = encodings
    .flatMap((encoding) => readAs(text, encoding) ?? [])
    .filter(({ isSpeakable }) => isSpeakable);
  if (readings.length < 2) return readings[0] ?? null;
  const [familiar, ...others] = readings.filter((reading) => wordsOf(reading.text).every(isFamiliar));
  return familiar && others.length === 0 ? familiar : null;
}

/** Null when a letter has no meaning in the encoding: then the text is not in it. */
function readAs(text: string, encoding: LegacyEncoding, font = ""): Reading | null {
  let isSpeakable = true;
  let isWhole = true;
  const decoded = text.replace(word, (whole) => {
    const plain = decodeWord(whole, encoding);
    if (plain === null) isWhole = false;
    else if (outsideAscii.test(whole + plain) && !isSyllable(plain) && !abbreviation.test(plain)) isSpeakable = false;
    return plain ?? whole;
  });
  if (!isWhole) return null;
  return { text: isCapital(text, encoding, font) ? decoded.toUpperCase() : decoded, encoding, isSpeakable };
}

function decodeWord(whole: string, encoding: LegacyEncoding): string | null {
  const table = decodings[encoding];
  let plain = "";
  for (let at = 0; at < whole.length; at += 1) {
    const one = whole.charAt(at);
    const pair = table.get(whole.slice(at, at + 2));
    if (pair !== undefined && at + 1 < whole.length) {
      plain += pair;
      at += 1;
    } else {
      const letter = table.get(one);
      if (letter === undefined && letterOfLatin1.test(one)) return null;
      plain += letter ?? one;
    }
  }
  return plain;
}

function isCapital(text: string, encoding: LegacyEncoding, font: string): boolean {
  if (encoding !== "TCVN3") return false;
  if (encodingOf(font) === "TCVN3") return /h\s*$/i.test(font);
  return !/[a-z]/.test(text) && (text.match(/[A-Z]/g) ?? []).length > 1;
}

/** The words that have a letter outside ASCII. */
function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}'\u00a1-\u00bf\u00d7\u00f7]+/gu) ?? []).filter((one) => outsideAscii.test(one));
}
