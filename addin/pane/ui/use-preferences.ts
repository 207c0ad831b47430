import { useSyncExternalStore } from "react";
import type { Language } from "../../../core/sentence.ts";

export type ThemeChoice = "system" | "light" | "dark" | "contrast";
export const themeChoices: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

interface Preferences {
  readonly language?: Language;
  readonly theme?: ThemeChoice;
  /** Whether the page may keep a draft; absent while nobody has said. */
  readonly drafts?: boolean;
}

const storageKey = "diaban.pane";

/**
 * Language, theme and the answer about drafts: the only things that are always kept outside the workbook. All that ask on one page hear of a change: the page
 * around the pane speaks and looks like the pane.
 */
export function usePreferences(): readonly [Preferences, (change: Preferences) => void] {
  return [useSyncExternalStore(subscribe, currentPreferences), changePreferences];
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function changePreferences(part: Preferences): void {
  keepPreferences({ ...currentPreferences(), ...part });
  for (const listener of listeners) listener();
}

/** As long as the same text is kept, the same object: React asks often. */
let last: { readonly text: string; readonly preferences: Preferences } = { text: "{}", preferences: {} };

export function currentPreferences(): Preferences {
  const text = keptText();
  if (text !== last.text) last = { text, preferences: readPreferences(text) };
  return last.preferences;
}

function readPreferences(text: string): Preferences {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== "object" || kept === null) return {};
    const language = "language" in kept ? kept.language : undefined;
    const theme = themeChoices.find((choice) => "theme" in kept && kept.theme === choice);
    const drafts = "drafts" in kept ? kept.drafts : undefined;
    return {
      ...((language === "vi" || language === "en") && { language }),
      ...(theme && { theme }),
      ...(typeof drafts === "boolean" && { drafts }),
    };
  } catch {
    return {};
  }
}

/** Where storage is forbidden the choice holds until the pane is closed. */
let inMemory = "{}";

function keptText(): string {
  try {
    return storage().getItem(storageKey) ?? "{}";
  } catch {
    return inMemory;
  }
}

function keepPreferences(preferences: Preferences): void {
  inMemory = JSON.stringify(preferences);
  try {
    storage().setItem(storageKey, inMemory);
  } catch {
    // Forbidden storage: see above.
  }
}

function storage(): Storage {
  // eslint-disable-next-line no-restricted-globals -- choices of the user, never anything of a workbook
  return localStorage;
}
