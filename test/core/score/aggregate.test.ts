import fc from "fast-check";
import { formatRatio } from "../../../core/ratio.ts";
import { aggregate, type Mean } from "../../../core/score/aggregate.ts";
import { isUnanswered } from "../../../core/score/normalise/normalised.ts";

const means: readonly Mean[] = ["arithmetic", "geometric", "harmonic"];

function exactly(levels: readonly (number | null)[], weights: readonly (number | string)[], mean: Mean) {
  const answer = aggregate(levels, weights, mean);
  return isUnanswered(answer) ? answer.refused.vi : answer.exact && formatRatio(answer.exact);
}

function valueOf(levels: readonly (number | null)[], weights: readonly (number | string)[], mean: Mean) {
  const answer = aggregate(levels, weights, mean);
  return isUnanswered(answer) ? NaN : answer.value;
}

describe("weighted means", () => {
  it("arithmetic: (0,5 + 3 · 1) / 4; thirds of weights are no matter", () => {
    expect(aggregate([0.5, 1], [1, 3])).toEqual({ value: 0.875, exact: { numerator: 7n, denominator: 8n } });
    expect(exactly([1, 1, 0], [0.1, 0.2, 0.3], "arithmetic")).toBe("1/2");
    expect(exactly([-1, 2], [1, 1], "arithmetic")).toBe("1/2");
  });

  it("geometric: √(0,25 · 1) = 0,5; (0,125 · 1 · 1) to a third = 0,5; 0,2^¼ · 0,8^¾ = 0,565685", () => {
    expect(valueOf([0.25, 1], [1, 1], "geometric")).toBeCloseTo(0.5, 14);
    expect(valueOf([0.125, 1, 1], [2, 2, 2], "geometric")).toBeCloseTo(0.5, 14);
    // 0,2 · 0,8³ = 0,1024, its fourth root.
    expect(valueOf([0.2, 0.8], [1, 3], "geometric")).toBeCloseTo(0.5656854249, 10);
  });

  it("geometric of a level too small for a number: √(10^-400 · 1) = 10^-200, √(7 · 10^-400) = 2,6458 · 10^-200", () => {
    const tiny = (numerator: bigint) => ({ numerator, denominator: 10n ** 400n });
    const mean = (numerator: bigint) => {
      const answer = aggregate([tiny(numerator), 1], [1, 1], "geometric");
      return isUnanswered(answer) ? NaN : (answer.value ?? NaN) * 1e200;
    };
    expect(mean(1n)).toBeCloseTo(1, 9);
    expect(mean(7n)).toBeCloseTo(2.6457513, 6);
  });

  it("harmonic: 2 / (2 + 1) = 2/3; 4 / (1/0,5 + 3/0,75) = 2/3", () => {
    expect(exactly([0.5, 1], [1, 1], "harmonic")).toBe("2/3");
    expect(exactly([0.5, 0.75], [1, 3], "harmonic")).toBe("2/3");
  });

  it.each<Mean>(["geometric", "harmonic"])("%s: refuses zeros and negative levels, and says why", (mean) => {
    for (const levels of [
      [0, 1],
      [1, -0.5],
      [0, null],
    ]) {
      const answer = aggregate(levels, [1, 1], mean);
      expect(isUnanswered(answer) && answer.refused.vi).toContain("ở mức 0 hoặc âm");
      expect(isUnanswered(answer) && answer.refused.en).toContain("at level 0 or below");
    }
  });

  it.each(means)("%s: a blank leaves the area unknown, never zero", (mean) => {
    expect(aggregate([null, 1], [1, 1], mean)).toEqual({ value: null, exact: null });
  });

  it.each(means)("%s: a weight of 0 moves nothing, blank or zero", (mean) => {
    expect(valueOf([null, 0, 0.5], [0, "0.0", 2], mean)).toBeCloseTo(0.5, 15);
  });

  it.each(means)("%s: without any weight there is no score, and that is said", (mean) => {
    for (const [levels, weights] of [
      [[], []],
      [[0.5], [0]],
    ]) {
      expect(aggregate(levels ?? [], weights ?? [], mean)).toMatchObject({
        refused: { vi: expect.stringContaining("Không có tiêu chí nào có trọng số lớn hơn 0") as string },
      });
    }
  });

  it("wants one weight a level, from 0, and numbers", () => {
    expect(() => aggregate([1], [])).toThrow(new RangeError("1 levels for 0 weights"));
    expect(() => aggregate([1], [-1])).toThrow(new RangeError("weight 0 is negative"));
    expect(() => aggregate([NaN], [1])).toThrow(RangeError);
    expect(() => aggregate([`1${"0".repeat(400)}`], [1])).toThrow(
      new RangeError("beyond the numbers that can be shown"),
    );
  });
});

it("lie between the least and the greatest level, harmonic ≤ geometric ≤ arithmetic, whatever the numbers", () => {
  const level = fc.double({ min: 0, minExcluded: true, max: 1, noNaN: true });
  const weight = fc.constantFrom<number | string>(1, 2, 0.1, "0.7", "12.5", 1e-9);
  const some = fc.array(fc.tuple(level, weight), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(some, (pairs) => {
      const levels = pairs.map(([one]) => one);
      const weights = pairs.map(([, one]) => one);
      const [arithmetic, geometric, harmonic] = means.map((mean) => valueOf(levels, weights, mean) ?? NaN);
      // Below 1e-300 numbers have no twelve digits left.
      const nearly = (value = NaN) => value * (1 + 1e-12) + 1e-300;
      expect(harmonic).toBeLessThanOrEqual(nearly(geometric));
      expect(geometric).toBeLessThanOrEqual(nearly(arithmetic));
      expect(harmonic).toBeGreaterThanOrEqual(Math.min(...levels) * (1 - 1e-12) - 1e-300);
      expect(arithmetic).toBeLessThanOrEqual(nearly(Math.max(...levels)));
    }),
  );
});
