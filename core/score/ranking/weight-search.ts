import type { Ratio } from "../../ratio.ts";
import { boxSearch, type Conflict } from "./box-search.ts";
import { grain, type Lead, type Moves } from "./leads.ts";

/** Shares of the largest lead that are kept to spare, so that rounding does no harm; where that finds nothing, none. */
export const spares = [1e-6, 0];

/** Looks for changes of the weights under which leads are gone. */
interface WeightSearch {
  /** From now on this lead may stay, or may not any more. */
  readonly let: (lead: number, stay: boolean) => void;
  /**
   * Moves under which no lead is left that may not stay, or leads (by their index) that cannot be gone together; both are
   * found in floating point and left to be proven. No moves and no conflict: the search ran out of steps.
   */
  readonly find: (within: Within) => { readonly moves: Moves | null; readonly conflict: Conflict };
}

interface Within {
  /** How far every weight may change, above 0. */
  readonly change: Ratio;
  /** What is kept to spare, as a share of the largest lead there could be, so that rounding does no harm. */
  readonly spare: number;
  /** −1 or 1 for a criterion that changes by all of it, down or up; 0 for one that is free. */
  readonly forced?: readonly number[];
}

/** A search among leads; it goes on from what it found last. Only the leads that turn out to stand in the way take part. */
export function weightSearch(leads: readonly Lead[]): WeightSearch {
  const width = leads[0]?.gaps.length ?? 0;
  const box = boxSearch(width);
  const cells = leads.map(({ gaps, distance }) => gaps.map((gap) => (distance === 0 ? 0 : gap / distance)));
  const limits = leads.map(({ difference, distance }) => (distance === 0 ? 0 : -difference / distance));
  const mayStay = new Set<number>();
  /** The leads that take part, by the numbers of their rows. */
  const taking = new Map<number, number>();
  const rows = new Map<number, number>();

  return {
    let: (lead, stay) => void (stay ? mayStay.add(lead) : mayStay.delete(lead)),
    find({ change, spare, forced }) {
      const size = Number(change.numerator) / Number(change.denominator);
      for (let at = 0; at < width; at += 1) {
        const way = forced?.[at] ?? 0;
        box.limit(at, way > 0 ? size : -size, way < 0 ? -size : size);
      }
      for (const [row, lead] of taking) box.limit(row, -Infinity, limitOf(lead, spare));
      for (;;) {
        const conflict = box.search();
        if (conflict)
          return {
            moves: null,
            conflict: conflict.map(({ row, multiplier }) => ({ row: taking.get(row) ?? -1, multiplier })),
          };
        const point = box.point();
        const lead = furthestOut(point, spare);
        if (lead < 0)
          return {
            moves: point.map((move) => Math.round(Math.max(-1, Math.min(1, move / size)) * grain)),
            conflict: [],
          };
        const row = box.add(cells[lead] ?? new Float64Array(width));
        box.limit(row, -Infinity, limitOf(lead, spare));
        taking.set(row, lead);
        rows.set(lead, row);
      }
    },
  };

  function limitOf(lead: number, spare: number): number {
    return mayStay.has(lead) ? Infinity : (limits[lead] ?? 0) - spare;
  }

  function furthestOut(point: Float64Array, spare: number): number {
    let [furthest, most] = [-1, 1e-9];
    cells.forEach((own, lead) => {
      if (rows.has(lead) || mayStay.has(lead)) return;
      const out = own.reduce((sum, cell, at) => sum + cell * (point[at] ?? 0), 0) - limitOf(lead, spare);
      if (out > most) [furthest, most] = [lead, out];
    });
    return furthest;
  }
}
