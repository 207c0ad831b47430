import { type Decimal, type Language, type Ratio, type Sentence } from "../../../core/index.ts";
/** One text in both languages, from what makes it in one. */
export declare const inBoth: (textIn: (language: Language) => string) => Sentence;
/** Points with the decimals that the ranking shows. */
export declare const points: (value: number, decimals?: number) => Sentence;
export declare const gap: (value: number) => Sentence;
/** A decimal as it was typed, with the comma of Vietnamese. */
export declare const decimal: (value: Decimal) => Sentence;
/** «200/27 = 7,407407…»; a whole number alone. */
export declare function exactly(ratio: Ratio): Sentence;
export declare const short: (ratio: Ratio) => Sentence;
