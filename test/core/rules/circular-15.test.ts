import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { circular15 } from "../../../core/rules/circular-15.ts";

describe("areas of Circular 15/2010 count against the cap once selected (III.2)", () => {
  it.each([
    [true, true, "met"],
    [true, false, "notApplicable"],
    [false, true, "notApplicable"],
    // A mark that cannot be read, and a list that does not state who is selected.
    [null, true, "undetermined"],
    [null, null, "undetermined"],
    [true, null, "undetermined"],
    [false, null, "notApplicable"],
  ])("recognised: %s, selected: %s → %s", (recognised, selected, verdict) => {
    expect(circular15.judge({ recognised, selected }, plan7488).verdict).toBe(verdict);
  });

  it("tells a recognised area from another in words", () => {
    const vi = (recognised: boolean) =>
      circular15.judge({ recognised, selected: false }, plan7488).because[0]?.sentence.vi;
    expect(vi(true)).toBe("Thuộc diện Thông tư 15/2010 nhưng chưa được lựa chọn: chưa tính vào mức trần.");
    expect(vi(false)).toBe("Không thuộc diện Thông tư 15/2010.");
  });

  it("says that it counts against the cap like any other", () => {
    expect(
      circular15.judge({ recognised: true, selected: true }, plan7488).because.map(({ sentence }) => sentence.vi),
    ).toEqual(["Thuộc diện Thông tư 15/2010 và đã được lựa chọn: tính vào mức trần như địa bàn khác."]);
  });
});
