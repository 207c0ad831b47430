import type { SheetKind } from "../area-sheet.ts";
import type { HeadingParts } from "./heading-tail.ts";

/** Is the heading about the sheet's own time? */
export interface HeadingTime {
  readonly is: "this" | "other" | "asked";
  /** The year it names, null when none or several. */
  readonly year: number | null;
  readonly isLastYear: boolean;
  readonly isThisYear: boolean;
  readonly isLater: boolean;
  /** The sheet's own year is not known. */
  readonly isUnknown: boolean;
}

/**
 * A selection of year Y counts Y or Y−1; an evaluation Y alone; earlier years are another column, later ones and parts
 * of a year are asked about.
 */
export function readYears(parts: readonly HeadingParts[], kind: SheetKind, year: number | null): HeadingTime {
  const named = [...new Set(parts.flatMap(({ years }) => years))];
  const [only = null] = named.length === 1 ? named : [];
  const isPart = parts.some(({ isPartOfYear }) => isPartOfYear);
  const time = {
    year: only,
    isLastYear: only !== null && year !== null && only === year - 1,
    isThisYear: only !== null && only === year,
    isLater: only !== null && year !== null && only > year,
    isUnknown: year === null,
  };
  if (isPart || named.length > 1) return { ...time, is: "asked" };
  if (only === null || year === null || time.isThisYear) return { ...time, is: "this" };
  if (time.isLater) return { ...time, is: "asked" };
  return { ...time, is: time.isLastYear && kind === "selection" ? "this" : "other" };
}
