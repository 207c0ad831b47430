import type { RankRange } from "../score/order.ts";

const [filled, empty] = ["█", "░"];
/** How the bar of a cell draws the cut. */
export const cutMark = "│";
/** Steps of a bar; with more ranks than these a step stands for several. */
const mostSteps = 24;

/**
 * A range of ranks as a bar of text over all ranks with the cut across it, for a cell or a printed table. The ranks on
 * either side of the cut share the steps of their side, so that an area firmly in or out never reaches over the cut.
 *
 * @param all how many ranks there are
 * @param places how many of them are in
 * @example rangeBar({ best: 2, worst: 4 }, 6, 3) // "░██│█░░"
 */
export function rangeBar({ best, worst }: RankRange, all: number, places: number): string {
  const steps = Math.min(all, mostSteps);
  const inside = Math.min(places, all);
  const outside = all - inside;
  const left = outside === 0 ? steps : Math.min(steps - 1, Math.max(1, Math.round((steps * inside) / all)));
  const side = (before: number, ranks: number, sideSteps: number) =>
    Array.from({ length: ranks === 0 ? 0 : sideSteps }, (_, step) => {
      const first = before + Math.floor((step * ranks) / sideSteps) + 1;
      const last = before + Math.ceil(((step + 1) * ranks) / sideSteps);
      return first <= worst && best <= last ? filled : empty;
    }).join("");
  return side(0, inside, left) + cutMark + side(inside, outside, steps - left);
}
