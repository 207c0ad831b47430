/**
 * A text without the letters at its end that are among those given. A pattern such as /[ .]+$/ would look again from every
 * one of them: of a cell full of stops, n letters cost n² steps.
 *
 * @example trimEnd("Đạt. .", " .") // "Đạt"
 */
export function trimEnd(text: string, letters: string): string {
  let end = text.length;
  while (end > 0 && letters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The same at both ends. @example trimEnds("' 2018 '", "' ") // "2018" */
export function trimEnds(text: string, letters: string): string {
  let start = 0;
  while (start < text.length && letters.includes(text.charAt(start))) start += 1;
  return trimEnd(text.slice(start), letters);
}
