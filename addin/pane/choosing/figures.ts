import { formatRatio, type Decimal, type Language, type Ratio, type Sentence } from "../../../core/index.ts";
import { exactDecimal, formatGap, formatPoints } from "../../../core/format.ts";

/** One text in both languages, from what makes it in one. */
export const inBoth = (textIn: (language: Language) => string): Sentence => ({ vi: textIn("vi"), en: textIn("en") });

/** Points with the decimals that the ranking shows. */
export const points = (value: number, decimals = 1): Sentence =>
  inBoth((language) => formatPoints(value, language, decimals));

export const gap = (value: number): Sentence => inBoth((language) => formatGap(value, language));

/** A decimal as it was typed, with the comma of Vietnamese. */
export const decimal = (value: Decimal): Sentence =>
  inBoth((language) => (language === "vi" ? String(value).replace(".", ",") : String(value)));

/** «200/27 = 7,407407…»; a whole number alone. */
export function exactly(ratio: Ratio): Sentence {
  return inBoth((language) => {
    const text = exactDecimal(ratio, language);
    return ratio.denominator === 1n ? text : `${formatRatio(ratio)} = ${text}`;
  });
}

export const short = (ratio: Ratio): Sentence => inBoth((language) => exactDecimal(ratio, language));
