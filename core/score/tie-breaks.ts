import { compareRatios, sum, type Ratio } from "../ratio.ts";
import type { Scores } from "./score.ts";

/** One of the tied areas with what the declared tie-breaks say of it. */
export interface TieBreakRow {
  readonly area: number;
  /** Points from the criteria of the criminal group. */
  readonly criminalPoints: number;
  /** Number of criteria that give it points. */
  readonly criteriaPresent: number;
  /** Place among the tied, from 1; equal where neither tie-break separates them, and a person has to choose. */
  readonly place: number;
  /** What puts it behind the row above; null in the first row and where nothing does. */
  readonly behindBy: "criminal-points" | "criteria-present" | null;
}

/**
 * The order that the declared tie-breaks suggest among areas of equal score: points of the criminal group, then the
 * number of criteria present. It is shown and offered, never applied without being asked for.
 *
 * @param tied areas as indexes, as `proposeSelection` names them
 * @param group id of the criminal group in the plan
 * @example tieBreaks(scores, [0, 1])[0] // { area: 1, criminalPoints: 62.5, criteriaPresent: 3, … }
 */
export function tieBreaks(scores: Scores, tied: readonly number[], group = "a"): readonly TieBreakRow[] {
  const rivals = tied.map((area) => rivalOf(scores, area, group));
  rivals.sort(
    (a, b) => compareRatios(b.exactPoints, a.exactPoints) || b.criteriaPresent - a.criteriaPresent || a.area - b.area,
  );
  let place = 1;
  return rivals.map(({ area, criminalPoints, criteriaPresent, exactPoints }, index) => {
    const above = rivals[index - 1];
    const behindBy = !above
      ? null
      : compareRatios(above.exactPoints, exactPoints) !== 0
        ? "criminal-points"
        : above.criteriaPresent !== criteriaPresent
          ? "criteria-present"
          : null;
    if (behindBy) place = index + 1;
    return { area, criminalPoints, criteriaPresent, place, behindBy };
  });
}

function rivalOf(scores: Scores, area: number, group: string) {
  const exact = scores.exactContributions(area);
  const own = scores
    .contributions(area)
    .map((contribution, index) => ({ ...contribution, exact: exact[index] ?? none }));
  const ofGroup = own.filter((contribution) => contribution.group === group);
  return {
    area,
    criminalPoints: ofGroup.reduce((total, { points }) => total + points, 0),
    criteriaPresent: own.filter(({ points }) => points > 0).length,
    exactPoints: ofGroup.reduce((total, { exact: own }) => sum(total, own), none),
  };
}

const none: Ratio = { numerator: 0n, denominator: 1n };
