import { formatRatio } from "../../../core/index.js";
import { exactDecimal, formatGap, formatPoints } from "../../../core/format.js";
/** One text in both languages, from what makes it in one. */
export const inBoth = (textIn) => ({ vi: textIn("vi"), en: textIn("en") });
/** Points with the decimals that the ranking shows. */
export const points = (value, decimals = 1) => inBoth((language) => formatPoints(value, language, decimals));
export const gap = (value) => inBoth((language) => formatGap(value, language));
/** A decimal as it was typed, with the comma of Vietnamese. */
export const decimal = (value) => inBoth((language) => (language === "vi" ? String(value).replace(".", ",") : String(value)));
/** «200/27 = 7,407407…»; a whole number alone. */
export function exactly(ratio) {
    return inBoth((language) => {
        const text = exactDecimal(ratio, language);
        return ratio.denominator === 1n ? text : `${formatRatio(ratio)} = ${text}`;
    });
}
export const short = (ratio) => inBoth((language) => exactDecimal(ratio, language));
