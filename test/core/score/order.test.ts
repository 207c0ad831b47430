import { orderAreas, rankAreas, rankBounds, rankComplete } from "../../../core/score/order.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import type { Decimal } from "../../../core/ratio.ts";
import { criteriaOf, scaleOf } from "./given.ts";

describe("competition ranks", () => {
  const criteria = criteriaOf("count", "a1");
  const scores = scoreAreas(criteria, scaleOf(criteria, [10]), [[5], [8], [null], [5], [1], [20], [10]]);

  it("give equal scores one rank and leave the next ones out", () => {
    // 50, 80, 50, 10, 100, 100
    const complete = scoreAreas(criteria, scaleOf(criteria, [10]), [[5], [8], [5], [1], [20], [10]]);
    expect(rankAreas(complete)).toEqual([4, 3, 4, 6, 1, 1]);
  });

  it("are wider by what a blank could be, of the area itself and of the others", () => {
    // 50, 80, 0–100, 50, 10, 100, 100: the third may be level with the first or behind all.
    expect(rankBounds(scores)).toEqual([
      { best: 4, worst: 5 },
      { best: 3, worst: 4 },
      { best: 1, worst: 7 },
      { best: 4, worst: 5 },
      { best: 6, worst: 7 },
      { best: 1, worst: 1 },
      { best: 1, worst: 1 },
    ]);
    expect(rankAreas(scores)).toEqual([null, null, null, null, null, 1, 1]);
    expect(rankComplete(scores)).toEqual([4, 3, null, 4, 6, 1, 1]);
  });

  it("order best first by what each could come to, then by what it has, ties as given", () => {
    expect(orderAreas(scores)).toEqual([5, 6, 2, 1, 0, 3, 4]);
  });

  it("are none without areas and none without any score", () => {
    expect(rankAreas(scoreAreas(criteria, scaleOf(criteria), []))).toEqual([]);
    expect(rankAreas(scoreAreas(criteria, scaleOf(criteria), [[null], [null]]))).toEqual([null, null]);
  });
});

describe("ties that floating point does not see", () => {
  // 0.1 + 0.2 is not 0.3 and 0.1 + 0.7 is not 0.8 in floating point; as decimals they are.
  it.each<[readonly Decimal[]]>([[[0.1, 0.2, 0.3]], [["0.1", "0.2", "0.3"]], [[0.1, 0.7, 0.8]], [[1.1, 2.2, 3.3]]])(
    "weights %j: the first two together equal the third",
    (weights) => {
      const criteria = criteriaOf("yes-no", "d1", "d2", "d3");
      const scores = scoreAreas(criteria, scaleOf(criteria, [], weights), [
        [1, 1, 0],
        [0, 0, 1],
        [1, 0, 0],
      ]);
      expect(scores.exact(0)).toEqual({ numerator: 50n, denominator: 1n });
      expect(scores.compare(0, 1)).toBe(0);
      expect(rankAreas(scores)).toEqual([1, 1, 3]);
    },
  );

  it("ten tenths are one", () => {
    const ids = Array.from({ length: 11 }, (_, index) => `a${index + 1}`);
    const criteria = criteriaOf("yes-no", ...ids);
    const weights = ids.map((_, index) => (index === 10 ? 1 : 0.1));
    const scores = scoreAreas(criteria, scaleOf(criteria, [], weights), [
      ids.map((_, index) => (index === 10 ? 1 : 0)),
      ids.map((_, index) => (index === 10 ? 0 : 1)),
    ]);
    expect(rankAreas(scores)).toEqual([1, 1]);
  });

  it("and a difference that floating point does not see either", () => {
    const criteria = criteriaOf("yes-no", "d1", "d2");
    const scale = scaleOf(criteria, [], ["1000000000000000", "1000000000000000.0000000001"]);
    const scores = scoreAreas(criteria, scale, [
      [1, 0],
      [0, 1],
    ]);
    expect(scores.areas[0]?.points).toBe(scores.areas[1]?.points);
    expect(rankAreas(scores)).toEqual([2, 1]);
  });

  it.each([
    ["one common denominator of 53 bits", []],
    ["one of more than 100", [2 ** 50 + 1]],
  ])("and whole numbers wider than a double: %s", (_why, more) => {
    const n = 94_906_265;
    const criteria = criteriaOf("count", ...["a1", "a2", "a3"].slice(0, 2 + more.length));
    // n / (n + 1) is more than (n − 1) / n by 1 / n(n + 1), less than a double tells; the third is level with the first.
    const facts = [
      [n - 1, 0],
      [0, n],
      [n - 1, 0],
    ].map((own) => [...own, ...more.map(() => 1)]);
    expect(rankAreas(scoreAreas(criteria, scaleOf(criteria, [n, n + 1, ...more]), facts))).toEqual([2, 1, 2]);
  });
});
