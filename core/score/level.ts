import type { ValueKind } from "../plan/plan.ts";
import type { Ratio } from "../ratio.ts";

/** How facts of a kind are written: whole multiples of 1/steps, from 0 to `most`. */
interface Notation {
  readonly steps: number;
  readonly most: number;
}

export const notations: Readonly<Record<ValueKind, Notation>> = {
  count: { steps: 1, most: Number.MAX_SAFE_INTEGER },
  "yes-no": { steps: 1, most: 1 },
  "three-level": { steps: 2, most: 1 },
};

/**
 * Is it a fact at all? A blank is none, and a negative, fractional or broken count is none either: it must not turn
 * into a silent zero.
 */
export function isFact(fact: number | null | undefined, steps: number, most: number): fact is number {
  if (typeof fact !== "number" || !(fact >= 0 && fact <= most)) return false;
  // A small whole number is a multiple of any step: the cheap question first, a province asks it 300 000 times.
  return (fact | 0) === fact || Math.floor(fact * steps) === fact * steps;
}

/**
 * How complex one fact is, from 0 (nothing) to 1 (in full): a count by its share of the reference level, capped
 * at 1; yes or no 1 or 0; three levels 0, ½, 1 (Quy ước Q13). Null where there is no fact.
 *
 * @param reference reference level, above zero; 1 for yes/no and three levels
 * @example levelOf("count", 3, 12) // 0.25
 */
export function levelOf(kind: ValueKind, fact: number | null | undefined, reference: number): number | null {
  const { steps, most } = notations[kind];
  return isFact(fact, steps, most) ? Math.min(1, fact / reference) : null;
}

/** The level as a fraction; its denominator divides `grainOf(kind, reference)`. */
export function exactLevelOf(kind: ValueKind, fact: number | null | undefined, reference: Ratio): Ratio | null {
  const { steps, most } = notations[kind];
  if (!isFact(fact, steps, most)) return null;
  const parts = BigInt(fact * steps) * reference.denominator;
  const full = reference.numerator * BigInt(steps);
  return parts >= full ? { numerator: 1n, denominator: 1n } : { numerator: parts, denominator: full };
}

/** How finely the levels of a column are divided: each is a whole number of 1/grain. */
export function grainOf(kind: ValueKind, reference: Ratio): bigint {
  return reference.numerator * BigInt(notations[kind].steps);
}
