import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { groupPoints } from "../../../core/score/group-points.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { criteriaOf, scaleOf } from "./given.ts";

it("adds up the points of each group, and leaves open what a blank could change", () => {
  const criteria = criteriaOf("count", "a1", "a2", "b1", "d1");
  const groups = ["a", "b", "c"].map((id) => ({ id, title: { vi: id, en: id }, citation: plan7488.scoring }));
  // Each of the four columns is worth 25 points at a count of 10.
  const scores = scoreAreas(criteria, scaleOf(criteria, [10, 10, 10, 10]), [
    [10, 4, 2, 0],
    [10, null, 2, 0],
  ]);
  expect(groupPoints(scores, 0, groups)).toEqual([
    { group: "a", points: 35, atLeast: 35 },
    { group: "b", points: 5, atLeast: 5 },
    { group: "c", points: null, atLeast: 0 },
  ]);
  expect(groupPoints(scores, 1, groups)[0]).toEqual({ group: "a", points: null, atLeast: 25 });
});
