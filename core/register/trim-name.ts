const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const idle = new Set([..." \n.,;:*†‡#…\"'“”«»‘’-–—_", ...superscripts]);
const listMark =
  /^(?:\(?\d{1,3}\s*[.)/:]|\d{1,3}\s*[-–—]|\(?[a-zđ]\)|(?:I{1,3}|IV|VI{0,3}|IX)[.)]|[-–—+*•●▪○◦➢✓✔·#])\s*(?=[A-Za-zÀ-ÖØ-öø-ỹ"“«'‘])/;
const mostMarks = 3;

/** A name without the marks around it. */
interface TrimmedName {
  readonly name: string;
  /** The number of a raised footnote at its end, «Hố Nai³»; "" for none. */
  readonly raised: string;
}

/**
 * Takes off list marks, quotes, stops and raised footnotes, letter by letter: a cell may hold 32,767 of them.
 *
 * @param text tidied
 * @example trimName("- Xã Bình Sơn;") // { name: "Xã Bình Sơn", raised: "" }
 */
export function trimName(text: string): TrimmedName {
  let name = text;
  for (let marks = 0; marks < mostMarks; marks += 1) name = name.replace(listMark, "");
  let end = name.length;
  while (end > 0 && idle.has(name.charAt(end - 1))) end -= 1;
  let start = 0;
  while (start < end && idle.has(name.charAt(start))) start += 1;
  const raised = [...name.slice(end)].map((letter) => superscripts.indexOf(letter)).filter((digit) => digit >= 0);
  return { name: name.slice(start, end), raised: raised.join("") };
}
