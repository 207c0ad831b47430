/** One thing said to the user: Vietnamese first, English second. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Sentence;

/** A number, a text that is the same in both languages, or one that is not. */
export type Figure = number | string | Sentence;
export type Figures = Readonly<Record<string, Figure>>;

/** Letters of one figure within a sentence, such as the text of a cell; a longer one is cut. */
const longestFigure = 2_000;

/**
 * Writes the figures into the `{names}` of a sentence; decimals get the comma of Vietnamese. `{n:one|many}` is the one
 * word where the figure reads 1, else the other. A figure is one line without control characters, whatever cell it came from.
 *
 * @throws Error where a figure is missing.
 * @example fill({ vi: "Còn {n} xã.", en: "{n} {n:commune|communes} left." }, { n: 1 }).en // "1 commune left."
 */
export function fill(template: Sentence, figures: Figures): Sentence {
  return { vi: fillOne(template.vi, figures, "vi"), en: fillOne(template.en, figures, "en") };
}

function fillOne(template: string, figures: Figures, language: Language): string {
  return template.replace(
    /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g,
    (_whole, name: string, one?: string, many?: string) => {
      const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
      // A sentence that lacks its figure is a programmer's mistake, and a silent blank would hide it.
      if (figure === undefined) throw new Error(`no figure {${name}} for "${template}"`);
      const text = oneLine(shortened(figureText(figure, language), longestFigure));
      return one === undefined || many === undefined ? text : text === "1" ? one : many;
    },
  );
}

/** One figure as it is read in a language. @example figureText(4.5, "vi") // "4,5" */
export function figureText(figure: Figure, language: Language): string {
  if (typeof figure === "string") return figure;
  return typeof figure === "number" ? decimalText(figure, language) : figure[language];
}

/** A decimal as it is given, with the comma of Vietnamese. @example decimalText("12.50", "vi") // "12,50" */
export function decimalText(value: number | string, language: Language): string {
  return language === "vi" ? String(value).replace(".", ",") : String(value);
}

/** One text in both languages, from what makes it in one. @example inBoth(() => "T2").en // "T2" */
export function inBoth(textIn: (language: Language) => string): Sentence {
  return { vi: textIn("vi"), en: textIn("en") };
}

/**
 * Characters that move a terminal's cursor, end a line or turn the direction of what follows: C0, C1, line and paragraph
 * separators, bidirectional marks, deprecated format characters, interlinear marks, invisible tags.
 */
const unprintable =
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

/** Letters of one cell: Excel's own limit, beyond which nothing is written. */
export const longestCell = 32_767;

/** A text of at most so many letters, the last of them «…» where something is left out. @example shortened("Hiệp", 3) // "Hi…" */
export function shortened(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const kept = text.slice(0, letters - 1);
  // Half of a letter that takes two places is no letter.
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
