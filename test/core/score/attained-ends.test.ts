import fc from "fast-check";
import { compareRatios, ratioOf } from "../../../core/ratio.ts";
import { rankAreas } from "../../../core/score/order.ts";
import { reweigh } from "../../../core/score/reweigh.ts";
import { outerRankRanges, rankRanges } from "../../../core/score/robustness.ts";
import { scoreAreas, type AreaFacts } from "../../../core/score/score.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { criteriaOf, inventedSheet, scaleOf, sheets, type Given } from "./given.ts";

/** The facts in which the end is reached: for the best rank the area's own blanks in full and no others, else the reverse. */
function filledFor({ criteria, scale, facts }: Given, area: number, isBest: boolean): readonly AreaFacts[] {
  const full = valueColumns(criteria).map(({ kind }, at) =>
    kind === "count" ? Math.ceil(Number(scale.rows[at]?.level)) : 1,
  );
  return facts.map((own, at) =>
    own.map((fact, column) => fact ?? ((at === area) === isBest ? (full[column] ?? 1) : 0)),
  );
}

/** Scores anew with the weights of every end that is said to be attained; says how many there are. */
function rescore(given: Given): number {
  const { criteria, scale, facts } = given;
  let attained = 0;
  rankRanges(criteria, scale, facts)?.forEach((range, area) => {
    for (const end of ["best", "worst"] as const) {
      const weights = range.attained[end];
      if (!weights) continue;
      attained += 1;
      const rows = reweigh(criteria, scale, weights);
      const ranks = rankAreas(scoreAreas(criteria, rows, filledFor(given, area, end === "best")));
      expect(ranks[area]).toBe(range[end]);
      for (const [id, weight] of Object.entries(weights)) {
        const plain = ratioOf(scale.rows.find(({ column }) => column.split(".")[0] === id)?.weight ?? 0);
        const times = (numerator: bigint) => ({
          numerator: plain.numerator * numerator,
          denominator: plain.denominator * 4n,
        });
        expect(compareRatios(ratioOf(weight), times(3n))).toBeGreaterThanOrEqual(0);
        expect(compareRatios(ratioOf(weight), times(5n))).toBeLessThanOrEqual(0);
      }
    }
  });
  return attained;
}

describe("weights that reach the ends of a range of ranks", () => {
  it("4 criteria to 3: the second leads with 3 · 1,25 against 4 · 0,75", () => {
    const criteria = criteriaOf("yes-no", "d1", "d2", "d3", "d4", "d5", "d6", "d7");
    const facts = [
      [1, 1, 1, 1, 0, 0, 0],
      [0, 0, 0, 0, 1, 1, 1],
    ];
    const [first, second] = rankRanges(criteria, scaleOf(criteria), facts) ?? [];
    expect(first).toMatchObject({ best: 1, worst: 2 });
    expect(second?.attained.worst).not.toBeNull();
    expect(rescore({ criteria, scale: scaleOf(criteria), facts })).toBe(4);
  });

  it("an end that each pair allows, but no weights reach, is drawn in to the one that they do", () => {
    // 0,6 + 0,6 against 1 + 0,1 and 0,1 + 1: either may pass the first, but both at once would need 0,1·(w1 + w2) < 0.
    const criteria = criteriaOf("count", "a1", "a2");
    const given = {
      criteria,
      scale: scaleOf(criteria, [10, 10]),
      facts: [
        [6, 6],
        [10, 1],
        [1, 10],
      ],
    };
    expect(outerRankRanges(criteria, given.scale, given.facts)?.[0]).toEqual({ best: 1, worst: 3 });
    expect(rankRanges(criteria, given.scale, given.facts)?.[0]).toMatchObject({ best: 1, worst: 2 });
    expect(rescore(given)).toBe(6);
  });

  it("30 areas: all ends; 171 areas: every end that is said to be attained gives its rank exactly", () => {
    expect(rescore(inventedSheet(30))).toBe(60);
    expect(rescore(inventedSheet(171))).toBe(342);
    // Figures in every cell: most pairs can turn, and the search stops before it has found all.
    const { criteria, scale } = inventedSheet(30);
    const facts = Array.from({ length: 90 }, (_area, row) =>
      valueColumns(criteria).map(({ kind }, column) => {
        const drawn = ((row + 1) * 7919 * (column + 3) * (row + column + 11)) % 1009;
        return kind === "count" ? drawn % 20 : kind === "yes-no" ? drawn % 2 : (drawn % 3) / 2;
      }),
    );
    const reached = rescore({ criteria, scale, facts });
    expect([reached > 90, reached < 180]).toEqual([true, true]);
  });

  it("with blanks too, and none is missed that a corner of the weights reaches", () => {
    const corners = (count: number) =>
      Array.from({ length: 2 ** count }, (_, mask) => Array.from({ length: count }, (_one, at) => (mask >> at) & 1));
    fc.assert(
      fc.property(sheets({ blanks: true, areas: 5 }), (given) => {
        rescore(given);
        const { criteria, scale, facts } = given;
        const ids = criteria.map(({ id }) => id);
        const ranges = rankRanges(criteria, scale, facts) ?? [];
        outerRankRanges(criteria, scale, facts)?.forEach(({ best, worst }, area) => {
          expect(ranges[area]?.best).toBeGreaterThanOrEqual(best);
          expect(ranges[area]?.worst).toBeLessThanOrEqual(worst);
        });
        for (const corner of corners(Math.min(4, ids.length))) {
          const rows = scale.rows.map((row) => {
            const at = ids.indexOf(row.column.split(".")[0] ?? "");
            // Hundredths of the weights, which have at most one decimal, are whole.
            const percent = corner[at] === undefined ? 100 : corner[at] === 1 ? 125 : 75;
            return row.weight === null ? row : { ...row, weight: Math.round(Number(row.weight) * 10) * percent };
          });
          ranges.forEach((range, area) => {
            for (const end of ["best", "worst"] as const) {
              const filled = filledFor(given, area, end === "best");
              const rank = rankAreas(scoreAreas(criteria, { ...scale, rows }, filled))[area];
              if (rank === range[end]) expect(range.attained[end]).not.toBeNull();
              const beyond = end === "best" ? range.best - (rank ?? 0) : (rank ?? 0) - range.worst;
              expect(beyond).toBeLessThanOrEqual(0);
            }
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});
