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
  const ends = new Float64Array(2 * areas);
  for (let area = 0; area < areas; area += 1) {
    ends[area] = known[area] ?? 0;
    ends[areas + area] = (known[area] ?? 0) + (open[area] ?? 0);
  }
  const value = (place: number) => ends[place] ?? 0;
  const exact = (place: number) => (place < areas ? exactSum(place, false) : exactSum(place - areas, true));
  const places = Uint32Array.from([...known.keys(), ...highs]).sort((one, other) => value(one) - value(other));
  const [low, high] = [new Int32Array(areas), new Int32Array(areas)];
  let number = -1;
  const put = (place: number) => {
    if (place >= areas) high[place - areas] = number;
    else [low[place], high[place]] = [number, number];
  };
  const isNear = (below: number, above: number) =>
    value(above) - value(below) <= margin * (value(above) + value(below));
  for (let from = 0, to = 0; from < places.length; from = to) {
    to = endOfRun(places, from, isNear);
    number += 1;
    // A sum of 0 has nothing in it: such areas are equal as they stand.
    if (to === from + 1 || value(places[from] ?? 0) === 0) for (; from < to; from += 1) put(places[from] ?? 0);
    else {
      const run = Array.from(places.subarray(from, to), (place) => ({ place, sum: exact(place) }));
      run.sort((a, b) => compareSums(a.sum, b.sum));
      run.forEach(({ place, sum }, index) => {
        if (index > 0 && run[index - 1]?.sum !== sum) number += 1;
        put(place);
      });
    }
  }
  return { low, high, size: number + 1 };
}

/** Where the neighbours end that belong together with the one at `from`. */
function endOfRun(places: Uint32Array, from: number, isNear: (below: number, above: number) => boolean): number {
  let to = from + 1;
  while (to < places.length && isNear(places[to - 1] ?? 0, places[to] ?? 0)) to += 1;
  return to;
}

function compareSums(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
