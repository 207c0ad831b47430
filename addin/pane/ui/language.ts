import { createContext, useContext } from "react";
import type { Language, Sentence } from "../../../core/index.ts";
import { en } from "../text/en.ts";
import { vi, type PaneText } from "../text/vi.ts";

export const texts: Readonly<Record<Language, PaneText>> = { vi, en };

/** The language that the views speak. */
export const LanguageContext = createContext<Language>("vi");

export interface Speech {
  readonly language: Language;
  readonly text: PaneText;
  /** A sentence of the core in the language of the pane. */
  readonly say: (sentence: Sentence) => string;
}

/** The words of the pane; every view asks here, so that none carries words of its own. */
export function useText(): Speech {
  const language = useContext(LanguageContext);
  return { language, text: texts[language], say: (sentence) => sentence[language] };
}
