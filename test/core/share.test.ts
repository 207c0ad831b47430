import fc from "fast-check";
import { ratioOf } from "../../core/ratio.ts";
import {
  compareShare,
  formatExactShare,
  formatShare,
  isCount,
  leastPart,
  leastPartAbove,
  mostPartBelow,
  reachesFloor,
  shareInWords,
  staysWithinCap,
} from "../../core/share.ts";

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

describe("the least and the most that a share asks for, against counting up one by one", () => {
  const wholes = fc.nat({ max: 400 });
  /** From 0 to 100, with up to two decimals, as text and as cents for the hand count. */
  const percents = fc.nat({ max: 10_000 });
  const asText = (cents: number) => (cents / 100).toFixed(2);
  const upTo = (whole: number) => Array.from({ length: whole + 2 }, (_one, part) => part);

  it("leastPart is the first part with part/whole ≥ percent", () => {
    fc.assert(
      fc.property(wholes, percents, (whole, cents) => {
        const first = upTo(whole).find((part) => part * 10_000 >= cents * whole);
        expect(leastPart(whole, asText(cents))).toBe(first);
      }),
    );
  });

  it("leastPartAbove is the first part with part/whole > percent", () => {
    fc.assert(
      fc.property(wholes, percents, (whole, cents) => {
        const first = upTo(whole).find((part) => part * 10_000 > cents * whole);
        expect(leastPartAbove(whole, asText(cents))).toBe(first);
      }),
    );
  });

  it("mostPartBelow is the last part with part/whole < percent, 0 when there is none", () => {
    fc.assert(
      fc.property(wholes, percents, (whole, cents) => {
        const last = upTo(whole)
          .filter((part) => part * 10_000 < cents * whole)
          .at(-1);
        expect(mostPartBelow(whole, asText(cents))).toBe(last ?? 0);
      }),
    );
  });

  it.each([
    [13, 80, 11],
    [44, 80, 36],
    [42, 60, 26],
    [13, 85, 12],
    [20, 85, 17],
    [1013, 85, 862],
    [1019, 95, 969],
    [4002, 60, 2402],
    [4004, 80, 3204],
    [0, 80, 0],
    [8, "12.5", 1],
    [9, "12.5", 2],
  ])("of %i at least %s %% are %i", (whole, percent, least) => expect(leastPart(whole, percent)).toBe(least));

  it.each([
    [20, 85, 18],
    [13, 85, 12],
    [8, "12.5", 2],
    [0, 85, 1],
  ])("of %i more than %s %% are %i", (whole, percent, least) => expect(leastPartAbove(whole, percent)).toBe(least));

  it.each([
    [100, 15, 14],
    [20, 15, 2],
    [21, 15, 3],
    [1, 15, 0],
    [0, 15, 0],
    [8, "12.5", 0],
  ])("of %i fewer than %s %% are at most %i", (whole, percent, most) =>
    expect(mostPartBelow(whole, percent)).toBe(most),
  );

  it.each([-1, 1.5, Number.NaN, Infinity, 2 ** 53])("%d is no whole", (whole) => {
    expect(() => leastPart(whole, 80)).toThrow(RangeError);
    expect(() => leastPartAbove(whole, 80)).toThrow(RangeError);
    expect(() => mostPartBelow(whole, 80)).toThrow(RangeError);
  });

  it("a percentage below zero is none", () => {
    expect(() => leastPart(10, -1)).toThrow(RangeError);
    expect(() => leastPartAbove(10, "-0.5")).toThrow(RangeError);
    expect(leastPart(10, 0)).toBe(0);
  });
});

describe("comparing a share with a percentage", () => {
  it.each([
    [79, 100, 80, -1],
    [80, 100, 80, 0],
    [81, 100, 80, 1],
    [5, 4, 100, 1],
    [0, 7, 0, 0],
    [9007199254740990, 9007199254740991, 100, -1],
  ])("%i of %i and %s %%: %i", (part, whole, percent, sign) => expect(compareShare(part, whole, percent)).toBe(sign));

  it.each([
    [-1, 5],
    [1.5, 5],
    [1, 0],
    [1, -5],
    [1, 2.5],
    [Number.NaN, 5],
  ])("%d of %d is no share", (part, whole) => {
    expect(() => compareShare(part, whole, 80)).toThrow(RangeError);
    expect(() => formatShare(part, whole)).toThrow(RangeError);
  });

  it.each([0, 1, 40, 9007199254740991])("%d is a count", (value) => expect(isCount(value)).toBe(true));
  it.each([-1, 0.5, Number.NaN, Infinity, 9007199254740992, "5", null, undefined, true])("%p is none", (value) =>
    expect(isCount(value)).toBe(false),
  );
});

describe("a share in print", () => {
  it.each<[number, number, number | string | undefined, string]>([
    [0, 7, undefined, "0,00 %"],
    [1, 800, undefined, "0,13 %"], // 0,125 half up
    [1, 801, undefined, "0,12 %"],
    [1, 30000, undefined, "0,00 %"],
    [7, 7, 100, "100,00 %"],
    [9999, 10000, 100, "99,99 %"],
    [99999, 100000, 100, "99,999 %"], // two decimals would read 100,00 %
    [1, 8, "12.5", "12,50 %"],
    [12345, 100000, "12.345", "12,345 %"], // on a threshold of three decimals
    [9007199254740990, 9007199254740991, 100, "99,99999999999999 %"],
    [5, 4, 80, "125,00 %"],
  ])("%i of %i against %s: %s", (part, whole, threshold, text) =>
    expect(formatShare(part, whole, threshold)).toBe(text),
  );

  it("of an exact fraction, in Vietnamese unless asked otherwise", () => {
    expect(formatExactShare(ratioOf("0.5"))).toBe("50,00 %");
    expect(formatExactShare(ratioOf("0.84995"), 85)).toBe("84,995 %");
    expect(formatExactShare(ratioOf("0.5"), undefined, "en")).toBe("50.00 %");
  });

  it("in both languages for a message", () => {
    expect(shareInWords(9, 17, 60)).toEqual({ vi: "52,94 %", en: "52.94 %" });
    expect(shareInWords(861, 1013, 85)).toEqual({ vi: "84,995 %", en: "84.995 %" });
  });

  it("never stands on or across the threshold when the truth does not", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 20_000 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.nat({ max: 100 }),
        (part, whole, t) => {
          const shown = Number(formatShare(part, whole, t, "en").replace(" %", ""));
          expect(Math.sign(shown - t)).toBe(Math.sign(part * 100 - t * whole) || 0);
        },
      ),
    );
  });
});
