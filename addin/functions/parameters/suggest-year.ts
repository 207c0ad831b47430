import type { Suggesting } from "../parameter.ts";

/** The year that the selection sheet speaks of. */
export function suggestYear({ assessment: { reading } }: Suggesting): string | null {
  const year = reading.sheet?.year ?? null;
  return year === null ? null : String(year);
}
