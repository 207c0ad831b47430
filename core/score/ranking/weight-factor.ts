import type { Ratio } from "../../ratio.ts";

/** A change of weight is kept to so many parts of the whole change that is allowed. */
export const grain = 1_000_000_000;

/** 1 + change · part, as a whole number: times the denominator of the change and the grain. */
export function factorOf(part: bigint, { numerator, denominator }: Ratio): bigint {
  return denominator * BigInt(grain) + numerator * part;
}
