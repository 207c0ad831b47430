import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";
import type { ThemeChoice } from "./use-preferences.ts";

const themes: Readonly<Record<Exclude<ThemeChoice, "system">, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The chosen theme; "system" follows forced colours first, then the light or dark scheme. */
export function useTheme(choice: ThemeChoice): Theme {
  const isContrast = useMedia("(forced-colors: active)");
  const isDark = useMedia("(prefers-color-scheme: dark)");
  if (choice !== "system") return themes[choice];
  return isContrast ? themes.contrast : isDark ? themes.dark : themes.light;
}

/**
 * Whether what the theme's colours do not reach, such as a canvas, should be dark. Forced colours come light and dark
 * too, and the browser tells which by the scheme.
 */
export function useDark(choice: ThemeChoice): boolean {
  const isDark = useMedia("(prefers-color-scheme: dark)");
  return choice === "system" ? isDark : choice !== "light";
}

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = mediaOf(query);
      media?.addEventListener("change", listener);
      return () => media?.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => mediaOf(query)?.matches ?? false);
}

function mediaOf(query: string): MediaQueryList | null {
  return typeof matchMedia === "function" ? matchMedia(query) : null;
}
