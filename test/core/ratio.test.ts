import fc from "fast-check";
import {
  compareRatios,
  formatDecimal,
  formatRatio,
  ratioOf,
  reduced,
  type Decimal,
  type Ratio,
} from "../../core/ratio.ts";

describe("a decimal is read as it is shown", () => {
  it("what is none is quoted as one short line", () => {
    expect(() => ratioOf("1\u202e\u001b[2K")).toThrow(new RangeError("not a plain decimal: 1��[2K"));
    expect(() => ratioOf("y".repeat(50_000))).toThrow(new RangeError(`not a plain decimal: ${"y".repeat(79)}…`));
  });

  it.each<[Decimal, string]>([
    [0, "0"],
    [-0, "0"],
    [15, "15"],
    [0.1, "1/10"],
    [0.3, "3/10"],
    [-2.5, "-5/2"],
    ["12.5", "25/2"],
    ["12.50", "25/2"],
    ["007", "7"],
    ["-0.50", "-1/2"],
    ["0.00000000000000000001", "1/100000000000000000000"],
    [1e-7, "1/10000000"],
    [1.5e-7, "3/20000000"],
    [1e21, "1000000000000000000000"],
    [1.25e21, "1250000000000000000000"],
    [9007199254740993, "9007199254740992"],
  ])("%s is %s", (decimal, fraction) => expect(formatRatio(ratioOf(decimal))).toBe(fraction));

  it.each<Decimal>(["", " 1", "1 ", "12,5", ".5", "5.", "1e5", "+1", "--1", "x", "1/3", NaN, Infinity, -Infinity])(
    "«%s» is no plain decimal",
    (decimal) => expect(() => ratioOf(decimal)).toThrow(RangeError),
  );

  it("gives back every number it was given", () => {
    const readable = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(readable, (number) => {
        const { numerator, denominator } = ratioOf(number);
        // No double needs more than 400 decimals in its shortest text.
        expect(Number(`${(numerator * 10n ** 400n) / denominator}e-400`)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe("a fraction as a decimal", () => {
  it.each<[bigint, bigint, string]>([
    [25n, 2n, "12.5"],
    [3n, 1n, "3"],
    [0n, 7n, "0"],
    [1n, 1000n, "0.001"],
    [-3n, 8n, "-0.375"],
    [6n, 12n, "0.5"],
    [20n, 1n, "20"],
  ])("%s/%s is %s", (numerator, denominator, text) => expect(formatDecimal({ numerator, denominator })).toBe(text));

  it("has none when no decimal ends", () => {
    expect(() => formatDecimal({ numerator: 1n, denominator: 3n })).toThrow(RangeError);
  });

  it.each<[string, unknown]>([
    ["NaN", NaN],
    ["nothing", null],
    ["a part that is a number", { numerator: 1n, denominator: 3 }],
    ["a denominator of 0", { numerator: 1n, denominator: 0n }],
    ["a denominator below 0", { numerator: 1n, denominator: -10n }],
  ])("%s is no fraction, and is not divided for ever", (_what, ratio) => {
    for (const inPrint of [formatDecimal, formatRatio])
      expect(() => inPrint(ratio as Ratio)).toThrow("no fraction; accepted: two bigints, the denominator above 0");
  });

  it("reads back as the same fraction", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(6), fc.nat(12), (whole, twos, fives) => {
        const ratio = reduced(BigInt(whole), 2n ** BigInt(twos) * 5n ** BigInt(fives));
        expect(ratioOf(formatDecimal(ratio))).toEqual(ratio);
      }),
    );
  });
});

describe("fractions", () => {
  it("are reduced to lowest terms, the sign above", () => {
    expect(reduced(6n, 8n)).toEqual({ numerator: 3n, denominator: 4n });
    expect(reduced(-6n, 8n)).toEqual({ numerator: -3n, denominator: 4n });
    expect(reduced(0n, 8n)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it.each<[Decimal, Decimal, number]>([
    ["0.1", "0.10", 0],
    ["0.3", "0.30000000000000004", -1],
    ["2", "1.99", 1],
    ["-2", "1", -1],
  ])("%s against %s: %i", (a, b, sign) => expect(compareRatios(ratioOf(a), ratioOf(b))).toBe(sign));

  it("compare the same both ways round", () => {
    const decimal = fc.integer({ min: -9999, max: 9999 }).map((cents) => ratioOf(cents / 100));
    fc.assert(fc.property(decimal, decimal, (a, b) => expect(compareRatios(a, b) + compareRatios(b, a)).toBe(0)));
  });
});
