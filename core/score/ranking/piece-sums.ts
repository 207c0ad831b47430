import { exactMeasure } from "../exact.ts";
import type { AreaFacts } from "../facts.ts";
import type { Measure } from "../measure.ts";

/** Exact sums of areas in pieces that add and compare as plain numbers, several times faster than big integers. */
export interface PieceSums {
  /** How many pieces a sum has, the least first. */
  readonly pieces: number;
  /** Writes the sum of an area, without or with what its blanks could add, from a place on. */
  write(area: number, isHigh: boolean, into: Float64Array, place: number): void;
}

/** So many bits have the pieces: thousands of them add up to a whole number that a double holds exactly. */
const bits = 41;
const base = 2 ** bits;

/** The sums of the areas on the common denominator of a measure. */
export function pieceSums(measure: Measure, facts: readonly AreaFacts[]): PieceSums {
  const { whole, columns } = exactMeasure(measure);
  const pieces = Math.max(1, Math.ceil(whole.toString(2).length / bits));
  const inPieces = (amount: bigint) => {
    const made = new Float64Array(pieces);
    for (let at = 0; at < pieces; at += 1) made[at] = Number(BigInt.asUintN(bits, amount >> BigInt(at * bits)));
    return made;
  };
  const scales = columns.map(({ index, full, amountOf }) => {
    const blank = inPieces(full);
    // The same few counts come again and again.
    const seen = new Map<number, Float64Array | null>();
    const piecesOf = (fact: number) => {
      const amount = amountOf(fact);
      const made = amount === null ? null : amount === full ? blank : inPieces(amount);
      seen.set(fact, made);
      return made;
    };
    return { index, blank, seen, piecesOf };
  });
  return {
    pieces,
    write(area, isHigh, into, place) {
      const own = facts[area] ?? [];
      into.fill(0, place, place + pieces);
      for (const { index, blank, seen, piecesOf } of scales) {
        const fact = own[index];
        // Most cells: nothing occurred, nothing to add.
        if (fact === 0) continue;
        const known = typeof fact === "number" ? seen.get(fact) : null;
        const amount = (known === undefined ? piecesOf(fact as number) : known) ?? (isHigh ? blank : null);
        if (amount === null) continue;
        for (let at = 0; at < pieces; at += 1) into[place + at] = (into[place + at] ?? 0) + (amount[at] ?? 0);
      }
      for (let at = place; at < place + pieces - 1; at += 1) {
        const carry = Math.floor((into[at] ?? 0) / base);
        into[at] = (into[at] ?? 0) - carry * base;
        into[at + 1] = (into[at + 1] ?? 0) + carry;
      }
    },
  };
}
