import type { ThemeChoice } from "../pane/ui/use-preferences.ts";

/** The two colours that tell a dark Office from a light one, as "#RRGGBB". */
type OfficeColours = Pick<Office.OfficeTheme, "bodyBackgroundColor" | "bodyForegroundColor">;

/**
 * Light or dark as Office itself looks. Forced colours win, and an Office that does not say how it looks (older ones, and
 * some on the web) leaves it to the system.
 */
export function themeOfOffice(colours: OfficeColours | undefined, isForced: boolean): ThemeChoice {
  const back = brightness(colours?.bodyBackgroundColor);
  const front = brightness(colours?.bodyForegroundColor);
  if (isForced || back === null || front === null) return "system";
  return front > back ? "dark" : "light";
}

/** What Office says of its colours; older Excels have nothing to say, and some of their scripts fail when asked. */
export function coloursOfOffice(): OfficeColours | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}

/** 0 to 255, as the eye weighs the three colours; null for what is no colour. */
function brightness(colour: string | undefined): number | null {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? "");
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
