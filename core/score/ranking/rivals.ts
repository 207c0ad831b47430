import type { ScoreEnds } from "./score-ends.ts";

/** How many of the other areas stand so towards one area, whatever the blanks hold. */
interface Rivals {
  /** Surely ahead: their lowest score is above its highest. */
  readonly ahead: number;
  /** Surely ahead or level. */
  readonly notBehind: number;
  /** Possibly ahead: their highest score is above its lowest. */
  readonly maybeAhead: number;
  /** Possibly ahead or level. */
  readonly maybeNotBehind: number;
}

/**
 * Counts the rivals of each area among some areas.
 *
 * @example countRivals(scores.ends(), [0, 1, 2])(1).ahead // 1: the third is surely ahead of the second
 */
export function countRivals({ low, high, size }: ScoreEnds, areas: readonly number[]): (area: number) => Rivals {
  const [lows, highs] = [countFrom(low, areas, size), countFrom(high, areas, size)];
  return (area) => {
    const [own, ownHigh] = [low[area] ?? 0, high[area] ?? 0];
    const isComplete = own === ownHigh ? 1 : 0;
    return {
      ahead: lows[ownHigh + 1] ?? 0,
      // The counts hold the area itself wherever it fulfils its own condition.
      notBehind: (lows[ownHigh] ?? 0) - isComplete,
      maybeAhead: (highs[own + 1] ?? 0) - (1 - isComplete),
      maybeNotBehind: (highs[own] ?? 0) - 1,
    };
  };
}

/** At each number, how many of the areas have an end from there up. */
function countFrom(ends: Int32Array, areas: readonly number[], size: number): Int32Array {
  const counts = new Int32Array(size + 1);
  for (const area of areas) {
    const end = ends[area] ?? 0;
    counts[end] = (counts[end] ?? 0) + 1;
  }
  for (let at = size - 1; at >= 0; at -= 1) counts[at] = (counts[at] ?? 0) + (counts[at + 1] ?? 0);
  return counts;
}
