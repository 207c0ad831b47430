import { createContext, useContext } from "react";
import { en } from "../text/en.js";
import { vi } from "../text/vi.js";
export const texts = { vi, en };
/** The language that the views speak. */
export const LanguageContext = createContext("vi");
/** The words of the pane; every view asks here, so that none carries words of its own. */
export function useText() {
    const language = useContext(LanguageContext);
    return { language, text: texts[language], say: (sentence) => sentence[language] };
}
