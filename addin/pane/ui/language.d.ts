import type { Language, Sentence } from "../../../core/index.ts";
import { type PaneText } from "../text/vi.ts";
export declare const texts: Readonly<Record<Language, PaneText>>;
/** The language that the views speak. */
export declare const LanguageContext: import("react").Context<keyof Sentence>;
export interface Speech {
    readonly language: Language;
    readonly text: PaneText;
    /** A sentence of the core in the language of the pane. */
    readonly say: (sentence: Sentence) => string;
}
/** The words of the pane; every view asks here, so that none carries words of its own. */
export declare function useText(): Speech;
