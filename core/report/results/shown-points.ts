import type { Scores } from "../../score/score.ts";

const fewest = 2;
const most = 10;

/**
 * With how many decimals the points of each complete area stand in a table: two, and more where two scores would read
 * alike though they are not. Null where blanks leave more than one score.
 *
 * @example decimalsOf(scores) // [2, 2, null]
 */
export function decimalsOf(scores: Scores): readonly (number | null)[] {
  const { low } = scores.ends();
  // Equal places in the exact order are equal scores.
  const pointsAt = new Map<number, number>();
  scores.areas.forEach(({ points }, area) => {
    if (points !== null) pointsAt.set(low[area] ?? 0, points);
  });
  const decimalsAt = new Map<number, number>();
  const ordered = [...pointsAt].sort(([a], [b]) => a - b);
  for (const [index, [place, points]] of ordered.entries()) {
    const [before, after] = [ordered[index - 1], ordered[index + 1]].map((other) => toTellApart(points, other?.[1]));
    decimalsAt.set(place, Math.max(before ?? fewest, after ?? fewest));
  }
  return scores.areas.map(({ points }, area) => (points === null ? null : (decimalsAt.get(low[area] ?? 0) ?? fewest)));
}

function toTellApart(points: number, other: number | undefined): number {
  let decimals: number = fewest;
  while (other !== undefined && decimals < most && points.toFixed(decimals) === other.toFixed(decimals)) decimals += 1;
  return decimals;
}
