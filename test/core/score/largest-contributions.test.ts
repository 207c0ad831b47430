import { largestContributions } from "../../../core/score/largest-contributions.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { criteriaOf, scaleOf } from "./given.ts";

describe("the largest contributions", () => {
  const criteria = criteriaOf("count", "a1", "a2", "b1", "c1", "d1");
  const scores = scoreAreas(criteria, scaleOf(criteria, [10, 10, 10, 10, 3], [1, 1, 1, 2, 1]), [
    [2, 9, 5, 8, 0],
    [0, 0, 4, 0, 0],
    [6, null, 6, 3, 2],
  ]);
  const names = (area: number, count?: number) =>
    largestContributions(scores, area, count).map(({ criterion }) => criterion);

  it("name three criteria, the largest first", () => expect(names(0)).toEqual(["c1", "a2", "b1"]));
  it("carry their points: 2 · 0,8 of 6", () => {
    expect(largestContributions(scores, 0, 1)[0]?.points).toBeCloseTo(26.6666666667, 9);
  });
  it("name no criterion that gives nothing", () => expect(names(1)).toEqual(["b1"]));
  // 6/10, 6/10, 2 · 3/10 and 2/3: the last is the largest, the others are equal.
  it("put equal ones in the plan's order", () => expect(names(2, 4)).toEqual(["d1", "a1", "b1", "c1"]));
});
