import { scoreAreas } from "../../../core/score/score.ts";
import { tieBreaks } from "../../../core/score/tie-breaks.ts";
import { criteriaOf, scaleOf } from "./given.ts";

describe("the declared tie-breaks", () => {
  const criteria = criteriaOf("count", "a1", "a2", "b1", "d1");
  const scale = scaleOf(criteria, [10, 10, 10, 10]);
  // Every area has 20 tenths of 40: 50 points.
  const facts = [
    [0, 0, 10, 10],
    [10, 5, 5, 0],
    [5, 5, 5, 5],
    [10, 0, 10, 0],
    [0, 10, 10, 0],
    [10, 10, 0, 0],
  ];
  const scores = scoreAreas(criteria, scale, facts);

  it("go by points of the criminal group, then by the number of criteria present", () => {
    expect(tieBreaks(scores, [0, 1, 2, 3, 5])).toEqual([
      { area: 5, criminalPoints: 50, criteriaPresent: 2, place: 1, behindBy: null },
      { area: 1, criminalPoints: 37.5, criteriaPresent: 3, place: 2, behindBy: "criminal-points" },
      { area: 2, criminalPoints: 25, criteriaPresent: 4, place: 3, behindBy: "criminal-points" },
      { area: 3, criminalPoints: 25, criteriaPresent: 2, place: 4, behindBy: "criteria-present" },
      { area: 0, criminalPoints: 0, criteriaPresent: 2, place: 5, behindBy: "criminal-points" },
    ]);
  });

  it("leave to a person what they do not separate", () => {
    expect(tieBreaks(scores, [4, 2, 3, 0]).map(({ area, place, behindBy }) => [area, place, behindBy])).toEqual([
      [2, 1, null],
      [3, 2, "criteria-present"],
      [4, 2, null],
      [0, 4, "criminal-points"],
    ]);
  });

  it("compare points exactly: 0,1 + 0,2 is 0,3", () => {
    const own = criteriaOf("yes-no", "a1", "a2", "a3", "a4");
    const tied = scoreAreas(own, scaleOf(own, [], [0.1, 0.2, 0.3, 1]), [
      [0, 0, 1, 0],
      [1, 1, 0, 0],
    ]);
    expect(tieBreaks(tied, [0, 1]).map(({ area, behindBy }) => [area, behindBy])).toEqual([
      [1, null],
      [0, "criteria-present"],
    ]);
  });

  it("have nothing to say of nobody", () => expect(tieBreaks(scores, [])).toEqual([]));
});
