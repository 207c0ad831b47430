const initial = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?";
const open = [
  "a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oa oe oi ôi ơi ua uê ui uơ uy ưa ưi ưu",
  "iêu oai oao oay oeo uây uôi uya uyu ươi ươu yêu",
].join(" ");
const closed = "a ă â e ê i o ô ơ u ư y iê oa oă oe uâ uê uô uy uyê ươ yê";
const beforeNhCh = "a ê i oa uê uy y";
const anyOf = (vowels: string) => `(?:${vowels.split(" ").join("|")})`;

const shape = new RegExp(
  `^(${initial})(?:(${anyOf(open)})|(?:${anyOf(closed)}(?:c|k|m|ng?|p|t)|${anyOf(beforeNhCh)}(?:nh|ch)))$`,
);
const coda = /(?:ch|ng?|nh|[ckmpt])$/;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
const stopped = /(?:ch|c|p|t)$/;

/**
 * Could the word be a Vietnamese syllable as it is spelt: onset, vowels, coda, at most one tone on the vowel that
 * bears it, and only sắc or nặng before a stop? Tells text from its garbled form; a word of another language may
 * fail.
 *
 * @example isSyllable("Hoà") && isSyllable("Hòa") // true
 * @example isSyllable("Daøi") // false
 */
export function isSyllable(word: string): boolean {
  const known = answers.get(word);
  if (known !== undefined) return known;
  const answer = isSpeltAsSyllable(word);
  if (answers.size < mostRemembered) answers.set(word, answer);
  return answer;
}

/** Names are made of the same few hundred words; a hostile text of endless words must not fill the memory. */
const answers = new Map<string, boolean>();
const mostRemembered = 5000;

function isSpeltAsSyllable(word: string): boolean {
  const letters = [...word.toLowerCase().normalize("NFC")].map(takeToneOff);
  const toned = letters.flatMap(({ tone: mark }, at) => (mark === "" ? [] : [at]));
  const bare = letters.map(({ letter }) => letter).join("");
  const parts = shape.exec(bare);
  if (!parts || toned.length > 1) return false;
  const [at] = toned;
  if (at === undefined) return !stopped.test(bare);
  if (stopped.test(bare) && !/[\u0301\u0323]/.test(letters[at]?.tone ?? "")) return false;
  return tonePlaces(parts[1] ?? "", parts[2] ?? null, bare).includes(at);
}

/** Where in the word the tone may stand. */
function tonePlaces(onset: string, openVowels: string | null, bare: string): readonly number[] {
  if (openVowels === null) return [bare.replace(coda, "").length - 1];
  const first = onset.length;
  if (openVowels.length === 3) return [first + 1];
  // Both spellings are in use; in "già" and "quý" the first vowel is part of the onset.
  if (/^(?:oa|oe|uy)$/.test(openVowels)) return [first, first + 1];
  return /^(?:uê|uơ)$/.test(openVowels) ? [first + 1] : [first];
}

function takeToneOff(letter: string): { readonly letter: string; readonly tone: string } {
  const apart = letter.normalize("NFD");
  return { letter: apart.replace(tone, "").normalize("NFC"), tone: tone.exec(apart)?.[0] ?? "" };
}
