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

  it.each([
    [2017, false, false, "Đã chuyển hóa thành công năm 2017, không còn trong danh sách."],
    [2017, true, true, "Đã chuyển hóa năm 2017 nhưng đã ghi tái phức tạp: có thể lựa chọn lại."],
    [null, false, false, "Chưa được chuyển hóa thành công lần nào."],
  ])("transformed in %s, relapsed since: %s, selected: %s: «%s»", (transformedIn, relapsedSince, selected, vi) => {
    const { because } = leavingTheList.judge({ transformedIn, relapsedSince, selected }, plan7488);
    expect(because.map(({ sentence }) => sentence.vi)).toEqual([vi]);
  });

  it("gives the year to a report", () => {
    expect(
      leavingTheList.judge({ transformedIn: 2017, relapsedSince: false, selected: false }, plan7488).numbers,
    ).toEqual({ year: 2017 });
  });
});
