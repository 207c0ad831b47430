import { joinedAddresses } from "../../../core/report/results/joined-addresses.ts";
import { decimalsOf } from "../../../core/report/results/shown-points.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { criteriaOf, scaleOf } from "../score/given.ts";

describe("cells in a list", () => {
  it("join to ranges where they stand below each other", () =>
    expect(joinedAddresses(["F8", "F16", "F21", "F22", "F23", "F24", "G9", "G10"])).toEqual([
      "F8",
      "F16",
      "F21:F24",
      "G9:G10",
    ]));
  it("stay as they are beside each other, and as blocks", () =>
    expect(joinedAddresses(["A1", "B1", "A3:B4", "A5"])).toEqual(["A1", "B1", "A3:B4", "A5"]));
});

describe("points in a table", () => {
  it("have two decimals, and more where two scores would read alike though they are not", () => {
    // 33,3333…, 33,3344…, the same again, 66,6666…, and one that is open.
    const criteria = criteriaOf("count", "a1");
    const scores = scoreAreas(criteria, scaleOf(criteria, [90_000]), [[30_000], [30_001], [30_001], [60_000], [null]]);
    expect(decimalsOf(scores)).toEqual([3, 3, 3, 2, null]);
  });
});
