import type { ValueKind } from "../plan/plan.ts";
import type { Ratio } from "../ratio.ts";

/** How facts of a kind are written: whole multiples of 1/steps, from 0 to `most`. */
export interface Notation {
  readonly steps: number;
  readonly most: number;
}

export const notations: Readonly<Record<ValueKind, Notation>> = {
  count: { steps: 1, most: Number.MAX_SAFE_INTEGER },
  "yes-no": { steps: 1, most: 1 },
  "three-level": { steps: 2, most: 1 },
};

/**
 * How complex one fact is, from 0 (nothing) to 1 (in full): a count by its share of the reference level, capped
 * at 1; yes or no 1 or 0; three levels 0, ½, 1 (Quy ước Q13). Null where there is no value: a blank, and a negative,
 * fractional or broken count, which must not turn into a silent zero.
 *
 * @param reference reference level, above zero; 1 for yes/no and three levels
 * @example levelOf("count", 3, 12) // 0.25
 */
export function levelOf(kind: ValueKind, fact: number | null | undefined, reference: number): number | null {
  const { steps, most } = notations[kind];
  return levelBy(steps, most, reference, fact);
}

/** `levelOf` for the pass over all cells, which looks the notation up once a column. */
export function levelBy(
  steps: number,
  most: number,
  reference: number,
  fact: number | null | undefined,
): number | null {
  if (typeof fact !== "number" || !(fact >= 0 && fact <= most)) return null;
  const parts = fact * steps;
  if (Math.floor(parts) !== parts) return null;
  return fact >= reference ? 1 : fact / reference;
}

/** The level as a fraction; its denominator divides `grainOf(kind, reference)`. */
export function exactLevelOf(kind: ValueKind, fact: number | null | undefined, reference: Ratio): Ratio | null {
  if (levelOf(kind, fact, 1) === null) return null;
  const { steps } = notations[kind];
  const parts = BigInt((fact ?? 0) * steps) * reference.denominator;
  const full = reference.numerator * BigInt(steps);
  return parts >= full ? { numerator: 1n, denominator: 1n } : { numerator: parts, denominator: full };
}

/** How finely the levels of a column are divided: each is a whole number of 1/grain. */
export function grainOf(kind: ValueKind, reference: Ratio): bigint {
  return reference.numerator * BigInt(notations[kind].steps);
}
