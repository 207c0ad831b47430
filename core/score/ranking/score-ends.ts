import type { PieceSums } from "./piece-sums.ts";

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
  /** The same sums exactly; asked for where floating point does not tell. */
  readonly exact: () => PieceSums;
}

/** Floating point sorts; runs of values too near to each other to be certain are put in order exactly. */
export function orderEnds({ known, open, margin, exact }: OpenSums): ScoreEnds {
  const areas = known.length;
  // The high end of an area stands as many places behind its low end as there are areas.
  const highs = [...open.keys()].filter((area) => (open[area] ?? 0) > 0).map((area) => areas + area);
  const ends = new Float64Array(2 * areas);
  for (let area = 0; area < areas; area += 1) {
    ends[area] = known[area] ?? 0;
    ends[areas + area] = (known[area] ?? 0) + (open[area] ?? 0);
  }
  const value = (place: number) => ends[place] ?? 0;
  const places = Uint32Array.from([...known.keys(), ...highs]).sort((one, other) => value(one) - value(other));
  const [low, high] = [new Int32Array(areas), new Int32Array(areas)];
  let number = -1;
  const put = (place: number) => {
    if (place >= areas) high[place - areas] = number;
    else [low[place], high[place]] = [number, number];
  };
  const isNear = (below: number, above: number) =>
    value(above) - value(below) <= margin * (value(above) + value(below));
  let runs: ExactRuns | undefined;
  for (let from = 0, to = 0; from < places.length; from = to) {
    to = endOfRun(places, from, isNear);
    number += 1;
    // A sum of 0 has nothing in it: such areas are equal as they stand.
    if (to === from + 1 || value(places[from] ?? 0) === 0) for (; from < to; from += 1) put(places[from] ?? 0);
    else {
      runs ??= new ExactRuns(exact(), areas);
      for (const { place, isAbove } of runs.inOrder(places.subarray(from, to))) {
        if (isAbove) number += 1;
        put(place);
      }
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

/** Puts runs in order by their exact sums. */
class ExactRuns {
  private sums = new Float64Array(0);

  constructor(
    private readonly exact: PieceSums,
    private readonly areas: number,
  ) {}

  /** The places of a run, lowest first, and whether each is above the one before. */
  inOrder(run: Uint32Array): readonly { readonly place: number; readonly isAbove: boolean }[] {
    const { exact, areas } = this;
    const { pieces } = exact;
    if (this.sums.length < run.length * pieces) this.sums = new Float64Array(2 * run.length * pieces);
    run.forEach((place, at) => exact.write(place % areas, place >= areas, this.sums, at * pieces));
    const order = Uint32Array.from(run.keys());
    // Mostly all of them are equal, as they come.
    if (order.some((at) => this.compare(0, at) !== 0)) order.sort((one, other) => this.compare(one, other));
    return Array.from(order, (at, index) => ({
      place: run[at] ?? 0,
      isAbove: index > 0 && this.compare(order[index - 1] ?? 0, at) !== 0,
    }));
  }

  private compare(one: number, other: number): number {
    const { pieces } = this.exact;
    for (let piece = pieces - 1; piece >= 0; piece -= 1) {
      const apart = (this.sums[one * pieces + piece] ?? 0) - (this.sums[other * pieces + piece] ?? 0);
      if (apart !== 0) return apart;
    }
    return 0;
  }
}
