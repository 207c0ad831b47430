import { useState } from "react";
import type { Language } from "../../core/index.ts";

export type ThemeChoice = "system" | "light" | "dark" | "contrast";
export const themeChoices: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

export interface Preferences {
  readonly language?: Language;
  readonly theme?: ThemeChoice;
}

const storageKey = "diaban.pane";

/** Language and theme: the only things kept outside the workbook. */
export function usePreferences(): readonly [Preferences, (change: Preferences) => void] {
  const [preferences, setPreferences] = useState(readPreferences);
  const change = (part: Preferences) => {
    const next = { ...preferences, ...part };
    setPreferences(next);
    keepPreferences(next);
  };
  return [preferences, change];
}

function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(storage().getItem(storageKey) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    const language = "language" in kept ? kept.language : undefined;
    const theme = themeChoices.find((choice) => "theme" in kept && kept.theme === choice);
    return { ...((language === "vi" || language === "en") && { language }), ...(theme && { theme }) };
  } catch {
    // Storage may be forbidden or hold something else: the pane works without it.
    return {};
  }
}

function keepPreferences(preferences: Preferences): void {
  try {
    storage().setItem(storageKey, JSON.stringify(preferences));
  } catch {
    // Forbidden storage: the choice holds until the pane is closed.
  }
}

function storage(): Storage {
  // eslint-disable-next-line no-restricted-globals -- language and theme are all that is kept outside the workbook
  return localStorage;
}
