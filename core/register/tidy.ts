const invisible = /[\u200b-\u200d\u2060\ufeff]/g;
const untidy = /[^\S ]|\s{2}|^\s|\s$|[\u200b-\u200d\u2060]/;
const blanksInLine = /[^\S\n]+/g;

/**
 * The text as a fix would write it: composed, without invisible characters, single ordinary spaces, none at the
 * ends. A line break stays where it is, and so does every tone mark: «hoà» and «hòa» are both right.
 *
 * @example tidyText("Phường\u00a0 Trảng Dài ") // "Phường Trảng Dài"
 */
export function tidyText(text: string): string {
  const composed = text.normalize("NFC");
  if (!untidy.test(composed)) return composed;
  return composed
    .replace(invisible, "")
    .replace(/\r\n?/g, "\n")
    .replace(blanksInLine, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
