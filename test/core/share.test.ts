import { formatShare, reachesFloor, staysWithinCap } from "../../core/share.ts";

describe("shares are decided on counts and printed so that the eye agrees (plan §1, Q17)", () => {
  it.each([
    [11, 13, 85, "84,62 %", false],
    [35, 44, 80, "79,55 %", false],
    [25, 42, 60, "59,52 %", false],
    [861, 1013, 85, "84,995 %", false],
    [968, 1019, 95, "94,995 %", false],
    [2401, 4002, 60, "59,995 %", false],
    [3203, 4004, 80, "79,995 %", false],
    [9, 17, 60, "52,94 %", false],
    [8, 13, 60, "61,54 %", true],
    [4, 5, 80, "80,00 %", true],
  ])("%i of %i against the floor of %i %% prints %s", (part, whole, floor, text, met) => {
    expect(reachesFloor(part, whole, floor)).toBe(met);
    expect(formatShare(part, whole, floor)).toBe(text);
  });

  it.each([
    [2, 13, "15,38 %", false],
    [3, 20, "15,00 %", true],
    [4, 30, "13,33 %", true],
    [6, 37, "16,22 %", false],
    [152, 1013, "15,005 %", false],
  ])("%i of %i against the cap of 15 %% prints %s", (part, whole, text, within) => {
    expect(staysWithinCap(part, whole, 15)).toBe(within);
    expect(formatShare(part, whole, 15)).toBe(text);
  });

  it("takes a decimal threshold as it is shown", () => {
    expect(reachesFloor(1, 8, "12.5")).toBe(true);
    expect(reachesFloor(124, 1000, "12.5")).toBe(false);
  });

  it("uses a point in English", () => expect(formatShare(9, 17, 60, "en")).toBe("52.94 %"));

  it("has no share of nothing", () => expect(() => formatShare(0, 0)).toThrow(RangeError));
});
