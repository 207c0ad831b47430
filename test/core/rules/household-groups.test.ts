import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { groupsNeeded, householdGroups } from "../../../core/rules/household-groups.ts";

describe("people's groups of at most 40 households (IV.4-4; V.2-3)", () => {
  it.each([
    [1, "met"],
    [40, "met"],
    [41, "notMet"],
    [0, "notApplicable"],
  ])("a group of %i is %s", (households, verdict) =>
    expect(householdGroups.judge({ households }, plan7488).verdict).toBe(verdict),
  );

  it.each([
    [0, 0],
    [1, 1],
    [40, 1],
    [41, 2],
    [80, 2],
    [81, 3],
    [3125, 79],
    [9007199254740991, 225179981368525],
  ])("%i households need %i groups", (households, groups) => expect(groupsNeeded(households, plan7488)).toBe(groups));

  it("says into how many groups to divide", () => {
    const vi = (households: number) => householdGroups.judge({ households }, plan7488).because[0]?.sentence.vi;
    expect(vi(41)).toBe("41 hộ > 40 hộ; cần chia thành 2 tổ.");
    expect(vi(40)).toBe("40 hộ ≤ 40 hộ.");
    expect(vi(0)).toBe("Tổ chưa có hộ nào.");
  });

  it.each([-1, 1.5, Number.NaN])("%d is no number of households", (households) =>
    expect(() => groupsNeeded(households, plan7488)).toThrow(RangeError),
  );
});
