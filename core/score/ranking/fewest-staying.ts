import type { Ratio } from "../../ratio.ts";
import type { Conflict } from "./box-search.ts";
import { extremeSign, signUnder, type Lead, type Moves } from "./leads.ts";
import { spares, weightSearch } from "./weight-search.ts";

/** How many of some leads stay at least, and moves of the weights under which no more do: null where none were found. */
interface FewestStaying {
  readonly fewest: number;
  readonly moves: Moves | null;
}

/** What it is that a lead is gone, and how far the weights may change. */
interface Turning {
  readonly change: Ratio;
  /** Gone is below 0 and not level. */
  readonly isStrict: boolean;
}

/** After so many looks for weights the number is what is proven until then; the 171 areas of Đồng Nai need 36 at most. */
const mostLooks = 60;
/**
 * One after the other no lead, one, two … may stay. Where there are no weights for that, some leads are in conflict: a sum
 * of them, each times a whole number above 0, is not gone under any weights, which is proven like the order of a pair. At
 * least one lead of a conflict stays, so it is enough to let each of them stay in turn.
 */
export function fewestStaying(leads: readonly Lead[], turning: Turning): FewestStaying {
  const none = new Float64Array(leads[0]?.gaps.length ?? 0);
  if (leads.length === 0) return { fewest: 0, moves: none };
  const search = weightSearch(leads);
  let looks = 0;
  let fewest = 0;
  for (const spare of spares) {
    for (; fewest <= leads.length; fewest += 1) {
      const moves = withStaying(fewest, new Set(), new Set(), spare);
      if (moves === "unknown") break;
      if (moves !== "impossible") return { fewest, moves };
    }
  }
  return { fewest, moves: null };

  /** @param more how many more may stay @param staying those that may @param going those that must not */
  function withStaying(
    more: number,
    staying: ReadonlySet<number>,
    going: ReadonlySet<number>,
    spare: number,
  ): Moves | "impossible" | "unknown" {
    looks += 1;
    if (looks > mostLooks) return "unknown";
    const { moves, conflict } = search.find({ change: turning.change, spare });
    if (moves)
      return leads.every((lead, at) => staying.has(at) || isGone(signUnder(lead, moves, turning.change), turning))
        ? moves
        : "unknown";
    if (!isProven(leads, conflict, turning)) return "unknown";
    if (more === 0) return "impossible";
    const tried = new Set(going);
    for (const { row: lead } of conflict) {
      if (tried.has(lead)) continue;
      search.let(lead, true);
      const found = withStaying(more - 1, new Set(staying).add(lead), tried, spare);
      search.let(lead, false);
      if (found !== "impossible") return found;
      tried.add(lead);
    }
    return "impossible";
  }
}

export function isGone(sign: number, { isStrict }: Turning): boolean {
  return isStrict ? sign < 0 : sign <= 0;
}

/** Whether the leads cannot be gone together: whether their sum, taken as a lead, stays under all weights. */
function isProven(leads: readonly Lead[], conflict: Conflict, turning: Turning): boolean {
  const parts = conflict.flatMap(({ row, multiplier }) => {
    const lead = leads[row];
    return lead ? [{ lead, times: multiplier / lead.distance }] : [];
  });
  const most = Math.max(...parts.map(({ times }) => times));
  if (!(most > 0 && most < Infinity)) return false;
  const whole = parts.map(({ lead, times }) => ({ lead, times: Math.round((times / most) * 2 ** 40) }));
  return !isGone(extremeSign(sumOf(whole), turning.change, "least"), turning);
}

function sumOf(parts: readonly { readonly lead: Lead; readonly times: number }[]): Lead {
  const gaps = new Float64Array(parts[0]?.lead.gaps.length ?? 0);
  let doubt = 0;
  for (const { lead, times } of parts) {
    lead.gaps.forEach((gap, at) => (gaps[at] = (gaps[at] ?? 0) + times * gap));
    doubt += times * lead.doubt;
  }
  const exact = () =>
    parts
      .map(({ lead, times }) => lead.exact().map((gap) => gap * BigInt(times)))
      .reduce((sum, own) => sum.map((gap, at) => gap + (own[at] ?? 0n)));
  const [difference, distance] = [
    gaps.reduce((sum, gap) => sum + gap, 0),
    gaps.reduce((sum, gap) => sum + Math.abs(gap), 0),
  ];
  return { gaps, difference, distance, doubt, exact };
}
