import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { formatRatio } from "../../../core/ratio.ts";
import { freezeScale } from "../../../core/score/scale.ts";
import { scoreAreas, type AreaFacts, type Scores } from "../../../core/score/score.ts";
import { criteriaOf, criterion, scaleOf } from "./given.ts";

const exact = (scores: Scores, area = 0) => {
  const ratio = scores.exact(area);
  return ratio && formatRatio(ratio);
};

describe("scores by hand", () => {
  const criteria = [criterion("a1", "count"), criterion("b5", "three-level"), criterion("d1", "yes-no")];

  it("is the weighted mean of the levels times 100: ¼, ½ and 1 make 175/3", () => {
    const scores = scoreAreas(criteria, scaleOf(criteria, [12]), [[3, 0.5, 1]]);
    expect(exact(scores)).toBe("175/3");
    expect(scores.areas[0]?.points).toBeCloseTo(58.3333333333, 9);
    expect(scores.areas[0]).toMatchObject({ unknown: [] });
    expect(scores.exactContributions(0).map(formatRatio)).toEqual(["25/3", "50/3", "100/3"]);
    expect(scores.contributions(0)).toMatchObject([
      { criterion: "a1", group: "a", level: 0.25 },
      { criterion: "b5", group: "b", level: 0.5 },
      { criterion: "d1", group: "d", level: 1 },
    ]);
  });

  it("weighs: 2 · ¼ and 0,5 · 1 of 3,5 make 200/7", () => {
    const scores = scoreAreas(criteria, scaleOf(criteria, [12], [2, 1, "0.5"]), [[3, 0, 1]]);
    expect(exact(scores)).toBe("200/7");
  });

  it("reads weights and levels as the decimals they show", () => {
    const two = criteriaOf("count", "a1", "a2");
    // 0,1 · 1/2,5 + 0,2 · 1 of 0,3 = 0,24 / 0,3.
    expect(exact(scoreAreas(two, scaleOf(two, ["2.5", 1], [0.1, "0.2"]), [[1, 4]]))).toBe("80");
  });

  it("takes the mean of two parts: ½ and 1 make 75", () => {
    const two = [criterion("b4", "count", "count")];
    expect(exact(scoreAreas(two, scaleOf(two, [10, 10]), [[5, 20]]))).toBe("75");
  });

  it("gives exactly 100 for everything in full and 0 for nothing", () => {
    const columns = valueColumns(plan7488.criteria);
    const scale = freezeScale(plan7488.criteria, [], { weights: { a1: 0.1, b4: 0.7, d7: "0.3" } });
    const scores = scoreAreas(plan7488.criteria, scale, [columns.map(() => 1), columns.map(() => 0)]);
    expect(scores.criteria).toHaveLength(27);
    expect(scores.areas.map(({ points }) => points)).toEqual([100, 0]);
    expect([exact(scores, 0), exact(scores, 1)]).toEqual(["100", "0"]);
  });

  it("leaves its input as it was", () => {
    const facts = Object.freeze([Object.freeze([3, null, 1])]);
    expect(() => scoreAreas(criteria, Object.freeze(scaleOf(criteria)), facts).contributions(0)).not.toThrow();
    expect(facts).toEqual([[3, null, 1]]);
  });
});

describe("a column that the sheet does not have", () => {
  const criteria = [criterion("a1", "count"), criterion("b4", "count", "count"), criterion("d7", "count", "yes-no")];
  const scale = scaleOf(criteria, [4, 10, 10, 4, 1], [1, 3, 2]);

  it("takes its criterion out of the score", () => {
    const scores = scoreAreas(criteria, scale, [[1, undefined, undefined, 1, 1]]);
    expect(scores.criteria).toEqual(["a1", "d7"]);
    // (1 · ¼ + 2 · ⅝) / 3
    expect(exact(scores)).toBe("50");
  });

  it("leaves the mean over the parts present, under the criterion's full weight", () => {
    const scores = scoreAreas(criteria, scale, [[0, undefined, 5, undefined, 1]]);
    expect(scores.criteria).toEqual(["a1", "b4", "d7"]);
    // (1 · 0 + 3 · ½ + 2 · 1) / 6
    expect(exact(scores)).toBe("175/3");
  });

  it("is a column absent for all: an area whose row ends early has a blank", () => {
    const scores = scoreAreas(criteria, scale, [
      [4, 0, 0, 0, 0],
      [4, 0, 0],
    ]);
    expect(scores.areas[1]).toMatchObject({ points: null, unknown: ["d7"] });
  });

  it("scores nobody when there are none, and no sheet at all without areas", () => {
    expect(scoreAreas(criteria, scale, [[], []]).areas[1]).toEqual({ points: null, low: 0, high: 100, unknown: [] });
    expect(scoreAreas(criteria, scale, []).areas).toEqual([]);
  });
});

describe("a blank is not zero", () => {
  const criteria = [criterion("a1", "count"), criterion("b4", "count", "count"), criterion("d1", "yes-no")];
  const scale = scaleOf(criteria, [4, 10, 10]);
  const only = (facts: AreaFacts) => scoreAreas(criteria, scale, [facts, [0, 0, 0, 0]]);

  it("leaves the score open between blank = 0 and blank = full", () => {
    const scores = only([2, 10, null, 1]);
    expect(scores.areas[0]).toMatchObject({ points: null, unknown: ["b4"] });
    expect(scores.exact(0)).toBeNull();
    const { low, high } = scores.exactBounds(0);
    // (½ + ½ + 1) / 3 and (½ + 1 + 1) / 3
    expect([formatRatio(low), formatRatio(high)]).toEqual(["200/3", "250/3"]);
    expect(scores.areas[0]?.low).toBeCloseTo(66.6666666667, 9);
    expect(scores.areas[0]?.high).toBeCloseTo(83.3333333333, 9);
  });

  it("names a criterion once when both of its parts are blank", () => {
    expect(only([null, null, null, 0]).areas[0]?.unknown).toEqual(["a1", "b4"]);
  });

  it("shows the known part of a criterion and no level", () => {
    const [, b4] = only([2, 10, null, 1]).contributions(0);
    expect(b4).toMatchObject({ criterion: "b4", level: null });
    expect(b4?.points).toBeCloseTo(16.6666666667, 9);
  });

  it.each([-1, 1.5, NaN, Infinity])("a count of %d counts as blank", (bad) => {
    expect(only([bad, 0, 0, 0]).areas[0]).toMatchObject({ points: null, low: 0, unknown: ["a1"] });
  });

  it("moves nothing under a weight of 0", () => {
    const light = scaleOf(criteria, [4, 10, 10], [0, 1, 1]);
    const scores = scoreAreas(criteria, light, [[null, 10, 10, 0]]);
    expect(scores.areas[0]).toEqual({ points: 50, low: 50, high: 50, unknown: [] });
    expect(scores.contributions(0)[0]).toEqual({ criterion: "a1", group: "a", points: 0, level: null });
  });
});

describe("where the criteria present have no weight", () => {
  const criteria = criteriaOf("count", "a1", "a2");
  const scores = scoreAreas(criteria, scaleOf(criteria, [], [0, 1]), [[5, undefined]]);

  it("there is no score, and nothing is not a number", () => {
    expect(scores.areas).toEqual([{ points: null, low: 0, high: 100, unknown: [] }]);
    expect(scores.exact(0)).toBeNull();
    expect(scores.exactBounds(0)).toEqual({
      low: { numerator: 0n, denominator: 1n },
      high: { numerator: 100n, denominator: 1n },
    });
    expect(scores.contributions(0)).toEqual([{ criterion: "a1", group: "a", points: 0, level: 1 }]);
  });
});

describe("a programmer's mistake throws", () => {
  const criteria = criteriaOf("count", "a1", "a2");
  const scores = scoreAreas(criteria, scaleOf(criteria), [
    [1, 0],
    [null, 0],
  ]);

  it("to score with an unsound scale", () => {
    expect(() => scoreAreas(criteria, scaleOf(criteria, [0]), [[1, 1]])).toThrow("The reference level of a1");
  });
  it("to ask for an area that is not there", () => expect(() => scores.exact(2)).toThrow(new RangeError("no area 2")));
  it("to put an incomplete area in an order", () =>
    expect(() => scores.compare(0, 1)).toThrow(/^area 0 or 1 has no score/));
});

it("says the level of a criterion of two parts as their mean", () => {
  const two = [criterion("d7", "count", "yes-no"), criterion("b5", "three-level")];
  const scores = scoreAreas(two, scaleOf(two, [4, 1, 1]), [[2, 1, 0.5]]);
  // (½ + 1) / 2 = ¾ and ½, each half of the points.
  expect(scores.contributions(0)).toEqual([
    { criterion: "d7", group: "d", points: 37.5, level: 0.75 },
    { criterion: "b5", group: "b", points: 25, level: 0.5 },
  ]);
});
