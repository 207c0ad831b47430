/** One thing said to the user: Vietnamese first, English second. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Sentence;

/** A number, a text that is the same in both languages, or one that is not. */
export type Figure = number | string | Sentence;
export type Figures = Readonly<Record<string, Figure>>;

/**
 * Writes the figures into the `{names}` of a sentence; decimals get the comma of Vietnamese.
 *
 * @example fill({ vi: "Còn {n} xã.", en: "{n} communes left." }, { n: 2 }).vi // "Còn 2 xã."
 */
export function fill(template: Sentence, figures: Figures): Sentence {
  return { vi: fillOne(template.vi, figures, "vi"), en: fillOne(template.en, figures, "en") };
}

function fillOne(template: string, figures: Figures, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
    // A sentence that lacks its figure is a programmer's mistake, and a silent blank would hide it.
    if (figure === undefined) throw new Error(`no figure {${name}} for "${template}"`);
    return inWords(figure, language);
  });
}

/** One figure as it is read aloud in a language. */
export function inWords(figure: Figure, language: Language): string {
  if (typeof figure === "string") return figure;
  if (typeof figure === "number") return language === "vi" ? String(figure).replace(".", ",") : String(figure);
  return figure[language];
}
