import { foldText } from "./fold.ts";
import type { UnitType } from "./unit.ts";

/** A unit's name taken apart. */
export interface WrittenName {
  /** Null when none is written. */
  readonly type: UnitType | null;
  /** Folded, in the form of `nameKey`. */
  readonly name: string;
}

const types: Readonly<Record<string, UnitType>> = {
  xã: "Xã",
  x: "Xã",
  phường: "Phường",
  ph: "Phường",
  p: "Phường",
  f: "Phường",
  "thị trấn": "Thị trấn",
  tt: "Thị trấn",
  "t.t": "Thị trấn",
  "đặc khu": "Đặc khu",
  đk: "Đặc khu",
  "đ.k": "Đặc khu",
};
// Something must part a type from the name, and something must follow it: "Xa Lý", "Phố Lu" and "Xã" have none.
const typeFirst = /^(xã|phường|thị trấn|đặc khu|ph|p|f|x|tt|t\.t|đk|đ\.k)(?:\s*[.:]\s*|\s+|(?=\d))(?=\S)/;
// «1. Xã Bình Lộc», «- Xã Suối Tre»: the place in a list stands before the name. "1" alone is a name.
const listMark = /^(?:\d{1,3}\s*[.)]|[-+*•])\s*(?=[A-Za-zÀ-ÖØ-öø-ỹ])/;
// "PTrảng Dài"; but "PHú Lý" is a slip of the shift key.
const gluedLetters = /^(P(?!H)|X|TT)(?=\p{Lu}\p{Ll})/u;

// What `nameKey` has to look at; most names have nothing of it.
const special = /['\-0.,;:*]/;

/**
 * Takes a written unit name apart. Only the look of the text decides: "P Rao" comes out as phường "rao", and who
 * looks it up must know the names that begin like a type.
 *
 * @example parseUnitName("P.01") // { type: "Phường", name: "1" }
 * @example parseUnitName("TT. Tân Phú") // { type: "Thị trấn", name: "tân phú" }
 */
export function parseUnitName(text: string): WrittenName {
  const folded = foldText(text.trimStart().replace(listMark, "").replace(gluedLetters, "$1 "));
  const written = typeFirst.exec(folded);
  if (!written) return { type: null, name: nameKey(folded) };
  return { type: types[written[1] ?? ""] ?? null, name: nameKey(folded.slice(written[0].length)) };
}

/**
 * A folded name without what writers do differently: zeros before a number, spaces about an apostrophe or a dash,
 * a stop at the end.
 */
export function nameKey(folded: string): string {
  if (!special.test(folded)) return folded;
  const key = folded.replace(/ ?(['-]) ?/g, "$1").replace(/(?<!\d)0+(?=\d)/g, "");
  let end = key.length;
  while (end > 0 && " .,;:*".includes(key.charAt(end - 1))) end -= 1;
  return key.slice(0, end);
}
