import { law } from "../../../core/citation.ts";
import { correlation } from "../../../core/score/analysis/correlation.ts";
import { effectiveWeights } from "../../../core/score/analysis/effective-weights.ts";
import { generalisedMean } from "../../../core/score/analysis/generalised-mean.ts";
import { winsorise } from "../../../core/score/analysis/winsorise.ts";
import { drawLevel, nearTheCut } from "../../../core/score/near-the-cut.ts";
import { rankBounds } from "../../../core/score/order.ts";
import { outerRankRanges, rankRanges } from "../../../core/score/robustness.ts";
import { freezeScale } from "../../../core/score/scale.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { withoutEachCriterion } from "../../../core/score/without-criterion.ts";
import { criteriaOf, criterion, scaleOf } from "./given.ts";

describe("a sheet that lacks the only criterion with a weight", () => {
  const criteria = criteriaOf("count", "a1", "a2");
  const scale = scaleOf(criteria, [3, 3], [1, 0]);
  const facts = [
    [undefined, 3],
    [undefined, 1],
  ];

  it("gives nobody a score, and any rank to everybody", () => {
    const scores = scoreAreas(criteria, scale, facts);
    expect([scores.exact(0), scores.exact(1)]).toEqual([null, null]);
    expect(scores.exactContributions(0)).toEqual([{ numerator: 0n, denominator: 1n }]);
    const anywhere = { best: 1, worst: 2, attained: { best: null, worst: null } };
    expect(rankRanges(criteria, scale, facts)).toEqual([anywhere, anywhere]);
  });

  it("has no shares of a weight that is not there", () => {
    expect(effectiveWeights(criteria, scale, facts)).toEqual({ columns: [], criteria: [], groups: [] });
  });
});

describe("no answer rather than a guess", () => {
  const criteria = criteriaOf("count", "a1");
  const scale = scaleOf(criteria, [10]);

  it("draws nobody level with an area that has no score, and knows no cut while a blank leaves it open", () => {
    expect(drawLevel(criteria, scale, [[9], [null]], { ahead: 0, behind: 1 })).toBeNull();
    expect(nearTheCut(criteria, scale, [[5], [null]], { cap: 1, used: 0, eligible: [] })).toBeNull();
  });

  it("has no ranges of 501 areas", () => {
    const areas = Array.from({ length: 501 }, () => [0]);
    expect(rankRanges(criteria, scale, areas)).toBeNull();
  });

  it("correlates columns of one length only", () => {
    expect(() => correlation([1, 2, 3], [1, 2])).toThrow("3 figures for 2");
  });
});

describe("means of a power", () => {
  it.each([
    ["√(4 · 1) = 2", [4, 1], [1, 1], 0, 2],
    ["a blank without a weight: √((1 + 49)/2) = 5", [1, null, 7], [1, 0, 1], 2, 5],
    ["nothing but zeros", [0, 0], [1, 1], 2, 0],
  ])("%s", (_why, levels, weights, power, mean) => {
    expect(generalisedMean(levels, weights, power)).toBe(mean);
  });

  it("of a level below zero are refused", () => {
    expect(() => generalisedMean([-1, 4], [1, 1], 2)).toThrow("a level is negative");
  });
});

it("no more figures are drawn in than may be", () => {
  const column = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];
  expect(winsorise(column, { skewness: 2, kurtosis: 3.5, most: 0 })).toEqual({ values: column, treated: [] });
});

it("a weight of the plan itself goes into the frozen scale", () => {
  const weighed = { ...criterion("a1", "count"), weight: { value: 3, citation: law("Kế hoạch thử", "2") } };
  expect(freezeScale([weighed, criterion("a2", "count")], [[2, 2]]).rows.map(({ weight }) => weight)).toEqual([3, 1]);
});

it("two contests over the same areas are each decided without a criterion", () => {
  const criteria = criteriaOf("count", "a1", "a2");
  // a1 says 0 before 1, a2 the other way round, a2 weighing half; the second contest is between 2 and 3 alike.
  const facts = [
    [9, 1],
    [1, 9],
    [5, 1],
    [1, 5],
  ];
  const contest = (...among: readonly number[]) => {
    return {
      cap: 1,
      used: 0,
      eligible: facts.map((_area, area) => (among.includes(area) ? null : "approved")),
    } as const;
  };
  const [withoutFirst] = withoutEachCriterion(criteria, scaleOf(criteria, [10, 10], [2, 1]), facts, [
    contest(0, 1),
    contest(2, 3),
  ]);
  expect(withoutFirst).toEqual({ criterion: "a1", entered: [1, 3], left: [0, 2], tied: [], refused: null });
});

describe("weights that floating point cannot tell from those of a border", () => {
  const criteria = criteriaOf("yes-no", "d1", "d2");
  const facts = [
    [1, 0],
    [0, 1],
  ];

  // D = 0,2 + x and A = 0,8 + x: D − A/4 is 3x/4.
  it.each([
    ["0.50000000000000000001", 1, 2],
    ["0.5", 1, 1],
    ["0.49999999999999999999", 2, 1],
  ])("%s against 0,3", (weight, worst, best) => {
    const scale = scaleOf(criteria, [], [weight, "0.3"]);
    const ranges = [
      { best: 1, worst },
      { best, worst: 2 },
    ];
    expect(outerRankRanges(criteria, scale, facts)).toEqual(ranges);
    expect(rankRanges(criteria, scale, facts)).toMatchObject(ranges);
  });

  it("sorts by whole numbers what differs in the twentieth digit", () => {
    const scale = scaleOf(criteria, [], ["0.30000000000000000001", "0.3"]);
    const blanks = [
      [0, 1],
      [1, 0],
      [0, 1],
      [null, 0],
    ];
    const scores = scoreAreas(criteria, scale, blanks);
    expect([0, 1, 2].map((area) => scores.exact(area))).toEqual([
      { numerator: 3000000000000000000000n, denominator: 60000000000000000001n },
      { numerator: 3000000000000000000100n, denominator: 60000000000000000001n },
      { numerator: 3000000000000000000000n, denominator: 60000000000000000001n },
    ]);
    expect(rankBounds(scores)).toEqual([
      { best: 2, worst: 3 },
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 1, worst: 4 },
    ]);
  });
});
