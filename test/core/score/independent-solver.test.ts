import fc from "fast-check";
import { solve, type Coefficients, type Constraint } from "yalps";
import { outerRankRanges, rankRanges } from "../../../core/score/robustness.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { inventedSheet, sheets, type Given } from "./given.ts";

/** What is nought for a solver in floating point, in points. */
const nought = 1e-7;
const spread = 0.25;

/** How far each rival whose order can turn is ahead of an area, in points by criterion, and how many are surely ahead. */
function leadsOver(points: readonly (readonly number[])[], area: number) {
  const leads: (readonly number[])[] = [];
  let ahead = 0;
  points.forEach((theirs, at) => {
    if (at === area) return;
    const lead = theirs.map((one, criterion) => one - (points[area]?.[criterion] ?? 0));
    const [whole, apart] = [sum(lead), sum(lead.map(Math.abs))];
    if (whole > spread * apart + nought) ahead += 1;
    else if (Math.abs(whole) < spread * apart - nought) leads.push(lead);
  });
  return { leads, ahead };
}

/**
 * Whether there are weights within ±25 % under which none of the rivals is ahead, or all are. A weight is z parts of
 * ¼ above ¾ of its own, z from 0 to 2; `t` is what the furthest rival is ahead at best, or the least lead of all at worst.
 */
function isPossible(leads: readonly (readonly number[])[], end: "best" | "worst"): boolean {
  const isBest = end === "best";
  const sign = isBest ? 1 : -1;
  const constraints = new Map<string, Constraint>([["t", { max: 100 }]]);
  const columns = leads[0]?.map(() => new Map<string, number>()) ?? [];
  const ofT = new Map<string, number>([["t", 1]]);
  columns.forEach((column, criterion) => {
    column.set(`z${criterion}`, 1);
    constraints.set(`z${criterion}`, { max: 2 });
  });
  leads.forEach((lead, rival) => {
    lead.forEach((one, criterion) => columns[criterion]?.set(`r${rival}`, sign * spread * one));
    ofT.set(`r${rival}`, isBest ? -1 : 1);
    constraints.set(`r${rival}`, { max: -sign * (1 - spread) * sum(lead) });
  });
  const variables: (readonly [string, Coefficients])[] = [
    ...columns.map((column, criterion) => [`z${criterion}`, column] as const),
    ["t", ofT] as const,
  ];
  const { status, result } = solve({
    direction: isBest ? "minimize" : "maximize",
    objective: "t",
    constraints,
    variables,
  });
  return status === "optimal" && (isBest ? result < nought : result > nought);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Asks the solver about both ends of each range; says how many ends there are and how many are attained. */
function solved({ criteria, scale, facts }: Given): {
  readonly ends: number;
  readonly attained: number;
  readonly narrowed: number;
} {
  const scores = scoreAreas(criteria, scale, facts);
  const points = facts.map((_facts, area) => scores.contributions(area).map(({ points: own }) => own));
  const counts = { ends: 0, attained: 0, narrowed: 0 };
  const outer = outerRankRanges(criteria, scale, facts) ?? [];
  rankRanges(criteria, scale, facts)?.forEach((range, area) => {
    const { leads, ahead } = leadsOver(points, area);
    expect([area, outer[area]]).toEqual([area, { best: 1 + ahead, worst: 1 + ahead + leads.length }]);
    for (const end of ["best", "worst"] as const) {
      counts.ends += 1;
      if (range.attained[end]) counts.attained += 1;
      const isNarrowed = range[end] !== outer[area]?.[end];
      if (isNarrowed) counts.narrowed += 1;
      expect([area, end, isNarrowed]).toEqual([area, end, leads.length > 0 && !isPossible(leads, end)]);
    }
  });
  return counts;
}

it("an independent solver finds weights for the same ends of 30 and 171 areas, and proves that those that were drawn in have none", () => {
  expect(solved(inventedSheet(30))).toEqual({ ends: 60, attained: 60, narrowed: 0 });
  expect(solved(inventedSheet(171))).toEqual({ ends: 342, attained: 342, narrowed: 61 });
});

/** The most of the leads that can be gone, or be left, at once: the solver is asked about every choice of them. */
function mostAtOnce(leads: readonly (readonly number[])[], end: "best" | "worst"): number {
  const choices = Array.from({ length: 2 ** leads.length }, (_, mask) => leads.filter((_lead, at) => (mask >> at) & 1));
  const possible = choices.filter((chosen) => chosen.length === 0 || isPossible(chosen, end));
  return Math.max(...possible.map(({ length }) => length));
}

it("small tables: asked about every choice of rivals, the solver finds the very ends", () => {
  const counts = { attained: 0, bounds: 0 };
  fc.assert(
    fc.property(sheets({ areas: 6 }), ({ criteria, scale, facts }) => {
      const scores = scoreAreas(criteria, scale, facts);
      const points = facts.map((_facts, area) => scores.contributions(area).map(({ points: own }) => own));
      rankRanges(criteria, scale, facts)?.forEach((range, area) => {
        const others = points.filter((_own, at) => at !== area);
        const leads = others.map((theirs) => theirs.map((one, criterion) => one - (points[area]?.[criterion] ?? 0)));
        const best = 1 + leads.length - mostAtOnce(leads, "best");
        const worst = 1 + mostAtOnce(leads, "worst");
        for (const [end, found] of [
          ["best", best],
          ["worst", worst],
        ] as const) {
          counts[range.attained[end] ? "attained" : "bounds"] += 1;
          if (range.attained[end]) expect([area, end, range[end]]).toEqual([area, end, found]);
        }
        expect(range.best).toBeLessThanOrEqual(best);
        expect(range.worst).toBeGreaterThanOrEqual(worst);
      });
    }),
    { numRuns: 60 },
  );
  expect(counts.attained).toBeGreaterThan(9 * counts.bounds);
});
