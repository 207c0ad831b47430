import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { leavingTheList } from "../../../core/rules/leaving-the-list.ts";

describe("a transformed area leaves the list (III.2)", () => {
  it.each([
    [2017, false, false, "met"],
    [2017, false, true, "notMet"],
    [2017, true, true, "notApplicable"],
    [2017, true, false, "notApplicable"],
    [null, false, true, "notApplicable"],
  ])("transformed in %s, relapsed since: %s, selected: %s → %s", (transformedIn, relapsedSince, selected, verdict) => {
    expect(leavingTheList.judge({ transformedIn, relapsedSince, selected }, plan7488).verdict).toBe(verdict);
  });

  it("says since when", () => {
    const { because } = leavingTheList.judge({ transformedIn: 2017, relapsedSince: false, selected: true }, plan7488);
    expect(because[0]?.sentence.vi).toBe(
      "Đã chuyển hóa thành công năm 2017, chưa ghi tái phức tạp mà lại có trong danh sách.",
    );
  });
});
