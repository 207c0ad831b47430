import { compareRatios } from "../ratio.ts";
import type { Contribution, Scores } from "./score.ts";

/**
 * The criteria that give an area most of its points, largest first, equal ones in the plan's order. Fewer than asked
 * for when fewer give any.
 *
 * @example largestContributions(scores, 1).map(({ criterion }) => criterion) // ["a2", "a3", "a1"]
 */
export function largestContributions(scores: Scores, area: number, count = 3): readonly Contribution[] {
  const exact = scores.exactContributions(area);
  return scores
    .contributions(area)
    .map((contribution, index) => ({ contribution, exact: exact[index] ?? { numerator: 0n, denominator: 1n } }))
    .filter((one) => one.exact.numerator > 0n)
    .sort((a, b) => compareRatios(b.exact, a.exact))
    .slice(0, count)
    .map(({ contribution }) => contribution);
}
