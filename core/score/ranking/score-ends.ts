/** The ends of the scores of all areas as whole numbers in their order: equal ends have equal numbers. */
export interface ScoreEnds {
  readonly low: Int32Array;
  /** The same as the low end where nothing is blank. */
  readonly high: Int32Array;
  /** One above the highest number. */
  readonly size: number;
}

/** What there is to put in order: for each area the sum of what is known, and what its blanks could add. */
interface OpenSums {
  /** In floating point. */
  readonly known: Float64Array;
  readonly open: Float64Array;
  /** Two ends whose difference is above their sum times this are in this order for certain. */
  readonly margin: number;
  /** The sum of an area exactly, without or with what its blanks could add. */
  readonly exactSum: (area: number, isHigh: boolean) => bigint;
}

/** Floating point sorts; runs of values too near to each other to be certain are put in order exactly. */
export function orderEnds({ known, open, margin, exactSum }: OpenSums): ScoreEnds {
  const areas = known.length;
  // The high end of an area stands as many places behind its low end as there are areas.
  const highs = [...open.keys()].filter((area) => (open[area] ?? 0) > 0).map((area) => areas + area);
  const value = (place: number) =>
    place < areas ? (known[place] ?? 0) : (known[place - areas] ?? 0) + (open[place - areas] ?? 0);
  const exact = (place: number) => (place < areas ? exactSum(place, false) : exactSum(place - areas, true));
  const places = Uint32Array.from([...known.keys(), ...highs]).sort((one, other) => value(one) - value(other));
  const [low, high] = [new Int32Array(areas), new Int32Array(areas)];
  let number = -1;
  const put = (place: number) => {
    if (place >= areas) high[place - areas] = number;
    else [low[place], high[place]] = [number, number];
  };
  for (const run of runsOf(
    places,
    (below, above) => value(above) - value(below) <= margin * (value(above) + value(below)),
  )) {
    number += 1;
    // A sum of 0 has nothing in it: such areas are equal as they stand.
    if (run.length === 1 || value(run[0] ?? 0) === 0) run.forEach(put);
    else {
      const sorted = [...run].map((place) => ({ place, sum: exact(place) })).sort((a, b) => compareSums(a.sum, b.sum));
      sorted.forEach(({ place, sum }, index) => {
        if (index > 0 && sorted[index - 1]?.sum !== sum) number += 1;
        put(place);
      });
    }
  }
  return { low, high, size: number + 1 };
}

/** Neighbours that belong together, as pieces of the list. */
function runsOf(places: Uint32Array, isNear: (below: number, above: number) => boolean): readonly Uint32Array[] {
  const runs: Uint32Array[] = [];
  let from = 0;
  for (let at = 1; at <= places.length; at += 1) {
    if (at < places.length && isNear(places[at - 1] ?? 0, places[at] ?? 0)) continue;
    runs.push(places.subarray(from, at));
    from = at;
  }
  return runs;
}

function compareSums(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
