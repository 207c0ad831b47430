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

if (typeof CustomFunctions !== "undefined") {
  for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, run as (...given: unknown[]) => unknown);
}
