/** Every custom function under its fixed id: Excel runs them through `associate`, the web page through its own formula engine. */
import { cap } from "./cap.ts";
import { rank } from "./rank.ts";
import { score } from "./score.ts";
import { withinCap } from "./within-cap.ts";

/** A function as a cell calls it: blanks are null or "", ranges are rows of cells; may throw what `cell-error.ts` makes. */
export type CellFunction = (...given: never[]) => unknown;

export const functions = {
  MUCTRAN: cap,
  TRONGTRAN: withinCap,
  DIEM: score,
  XEPHANG: rank,
} satisfies Readonly<Record<string, CellFunction>>;

/** Tells Excel which code stands behind which id; its own part of office.js must be there. */
export function associateFunctions(): void {
  for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, run);
}

// Loaded as the manifest's functions file, office.js stands before it; the task pane calls when office.js has come.
if (typeof CustomFunctions !== "undefined") associateFunctions();
