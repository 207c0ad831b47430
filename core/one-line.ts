/**
 * Characters that move a terminal's cursor, end a line or turn the direction of what follows: C0, C1, line and paragraph
 * separators, bidirectional marks, deprecated format characters, interlinear marks, invisible tags.
 */
const unprintable =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Those among them that stand where a space could. */
const spaces = new Set("\t\n\v\f\r\u0085\u2028\u2029");

/**
 * A text as one line that shows all there is in it: breaks are spaces, other unprintable characters are «�».
 *
 * @example oneLine("Tam\nHiệp\u001b[2K") // "Tam Hiệp�[2K"
 */
export function oneLine(text: string): string {
  return text.replace(unprintable, (character) => (spaces.has(character) ? " " : "\ufffd"));
}

/** A text of at most so many letters, the last of them «…» where something is left out. @example shortened("Hiệp", 3) // "Hi…" */
export function shortened(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const kept = text.slice(0, letters - 1);
  // Half of a letter that takes two places is no letter.
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
