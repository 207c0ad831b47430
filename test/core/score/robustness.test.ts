import fc from "fast-check";
import { rankAreas, rankBounds } from "../../../core/score/order.ts";
import { placeLabel, outerRankRanges } from "../../../core/score/robustness.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { criteriaOf, scaleOf, sheets } from "./given.ts";

/** So many yes/no criteria that only the first area meets, and so many that only the second does. */
function rivals(first: number, second: number) {
  const ids = Array.from({ length: first + second }, (_, index) => `d${index + 1}`);
  const criteria = criteriaOf("yes-no", ...ids);
  const facts = [ids.map((_, index) => (index < first ? 1 : 0)), ids.map((_, index) => (index < first ? 0 : 1))];
  return { criteria, scale: scaleOf(criteria), facts };
}

describe("rank ranges under ±25 %", () => {
  it.each([
    ["6 to 3: 6 · 0,75 = 4,5 still beats 3 · 1,25 = 3,75", 6, 3, [1, 1], [2, 2]],
    ["5 to 3: 3,75 to 3,75 can become a tie, which does not push down", 5, 3, [1, 1], [1, 2]],
    ["4 to 3: 3 to 3,75 turns the order round", 4, 3, [1, 2], [1, 2]],
    ["3 to 3", 3, 3, [1, 2], [1, 2]],
    ["1 to 0", 1, 0, [1, 1], [2, 2]],
  ])("%s", (_why, first, second, one, other) => {
    const { criteria, scale, facts } = rivals(first, second);
    expect(outerRankRanges(criteria, scale, facts)).toEqual([
      { best: one[0], worst: one[1] },
      { best: other[0], worst: other[1] },
    ]);
  });

  it("count identical areas as equal, whatever the weights", () => {
    const criteria = criteriaOf("count", "a1", "a2");
    const ranges = outerRankRanges(criteria, scaleOf(criteria, [3, 3], [0.1, 0.7]), [
      [1, 2],
      [1, 2],
      [0, 0],
      [9, 9],
      [3, 4],
    ]);
    expect(ranges).toEqual([
      { best: 3, worst: 3 },
      { best: 3, worst: 3 },
      { best: 5, worst: 5 },
      { best: 1, worst: 1 },
      { best: 1, worst: 1 },
    ]);
  });

  it("decide equality on decimals: 0,05 − 0,03 is a quarter of 0,05 + 0,03, though not in floating point", () => {
    expect(0.05 - 0.03 > 0.25 * (0.05 + 0.03)).toBe(true);
    const criteria = criteriaOf("yes-no", "d1", "d2");
    const scale = scaleOf(criteria, [], [0.05, 0.03]);
    const facts = [
      [1, 0],
      [0, 1],
    ];
    expect(outerRankRanges(criteria, scale, facts)).toEqual([
      { best: 1, worst: 1 },
      { best: 1, worst: 2 },
    ]);
  });

  it("are widened by what a blank could be", () => {
    const criteria = criteriaOf("yes-no", "d1", "d2");
    const facts = [
      [1, 1],
      [null, 1],
      [0, 0],
    ];
    // Filled in, the second is level with the first or behind; ahead of the third in any case.
    expect(outerRankRanges(criteria, scaleOf(criteria), facts)).toEqual([
      { best: 1, worst: 1 },
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
    ]);
  });

  it("are not computed above 500 areas", () => {
    const criteria = criteriaOf("count", "a1");
    const areas = (count: number) => Array.from({ length: count }, (_, index) => [index]);
    expect(outerRankRanges(criteria, scaleOf(criteria, [600]), areas(500))?.[0]).toEqual({ best: 500, worst: 500 });
    expect(outerRankRanges(criteria, scaleOf(criteria, [600]), areas(501))).toBeNull();
  });

  it("are unknown for all where no criterion present has a weight", () => {
    const criteria = criteriaOf("count", "a1", "a2");
    expect(outerRankRanges(criteria, scaleOf(criteria, [], [0, 1]), [[1], [2]])).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });

  it("take the spread as a decimal, from 0 to below 1", () => {
    const { criteria, scale, facts } = rivals(4, 3);
    expect(outerRankRanges(criteria, scale, facts, "0.1")?.[0]).toEqual({ best: 1, worst: 1 });
    expect(outerRankRanges(criteria, scale, facts, 0)?.[1]).toEqual({ best: 2, worst: 2 });
    expect(outerRankRanges(criteria, scale, facts, "0.99")?.[1]).toEqual({ best: 1, worst: 2 });
    for (const spread of [-0.1, 1, 1.5, NaN, "x"]) {
      expect(() => outerRankRanges(criteria, scale, facts, spread)).toThrow(RangeError);
    }
    expect(() => outerRankRanges(criteria, scale, facts, 1.5)).toThrow("no spread: 1.5");
  });

  it("are what the blanks alone leave when no weight may change", () => {
    fc.assert(
      fc.property(sheets({ blanks: true }), ({ criteria, scale, facts }) => {
        expect(outerRankRanges(criteria, scale, facts, 0)).toEqual(rankBounds(scoreAreas(criteria, scale, facts)));
      }),
    );
  });

  it("contain the rank under any weights within ±25 %", () => {
    const changes = fc.array(fc.integer({ min: -25, max: 25 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(sheets(), changes, fc.constantFrom<0 | 1>(0, 1), ({ criteria, scale, facts }, percent, isExtreme) => {
        let criterion = -1;
        const rows = scale.rows.map((row) => {
          if (row.weight === null) return row;
          criterion += 1;
          const change = percent[criterion] ?? 0;
          const taken = isExtreme ? 25 * Math.sign(change) : change;
          // Weights of the test have one decimal: in thousandths they are whole, and so is the order.
          return { ...row, weight: Math.round(Number(row.weight) * 10) * (100 + taken) };
        });
        const ranks = rankAreas(scoreAreas(criteria, { ...scale, rows }, facts));
        outerRankRanges(criteria, scale, facts)?.forEach((range, area) => {
          expect(range?.best).toBeLessThanOrEqual(ranks[area] ?? NaN);
          expect(range?.worst).toBeGreaterThanOrEqual(ranks[area] ?? NaN);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe("towards the first k places an area is", () => {
  it.each([
    [1, 4, 4, "in"],
    [1, 5, 4, "near"],
    [4, 9, 4, "near"],
    [5, 9, 4, "out"],
    [1, 1, 0, "out"],
  ])("from %i to %i with %i places: %s", (best, worst, k, label) => {
    expect(placeLabel({ best, worst }, k)).toBe(label);
  });
});
