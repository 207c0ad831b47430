import { createContext, useContext } from "react";
import { fill, type Figures, type Language, type Sentence } from "../../../core/sentence.ts";

/** The language that the views speak. */
export const LanguageContext = createContext<Language>("vi");

export interface Speech {
  readonly language: Language;
  /** A sentence in the language of the pane, with the figures in its `{names}`. */
  readonly say: (sentence: Sentence, figures?: Figures) => string;
}

/** How a view says its words. */
export function useText(): Speech {
  const language = useContext(LanguageContext);
  // Without figures nothing is filled in: what a user typed may hold braces of its own.
  const say = (sentence: Sentence, figures?: Figures) => (figures ? fill(sentence, figures) : sentence)[language];
  return { language, say };
}
