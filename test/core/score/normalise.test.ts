import fc from "fast-check";
import { formatRatio } from "../../../core/ratio.ts";
import { isUnanswered } from "../../../core/score/normalise/normalised.ts";
import { normalise, type Normalisation } from "../../../core/score/normalise/normalise.ts";

type Values = readonly (number | null | undefined)[];

function levelsOf(values: Values, normalisation: Normalisation) {
  const answer = normalise(values, normalisation);
  return isUnanswered(answer) ? answer.refused.vi : answer.levels;
}

function fractionsOf(values: Values, normalisation: Normalisation) {
  const answer = normalise(values, normalisation);
  return isUnanswered(answer) ? [] : (answer.exact ?? []).map((level) => level && formatRatio(level));
}

describe("levels of a column by the methods offered", () => {
  it("min–max: (x − 2) / (10 − 2)", () => {
    expect(levelsOf([2, 4, null, 10, 3], { method: "min-max" })).toEqual([0, 0.25, null, 1, 0.125]);
    expect(levelsOf([-3, 1, 7], { method: "min-max" })).toEqual([0, 0.4, 1]);
    expect(fractionsOf([0.1, 0.2, 0.4], { method: "min-max" })).toEqual(["0", "1/3", "1"]);
  });

  // Ascending 3 5 5 5 9: ranks 1, 3 3 3 (their mean), 5 or 1, 2 2 2 (the lowest), 5; minus 1, over 4.
  it("percentile rank: ties by their mean or by the lowest", () => {
    const values = [5, 9, 5, null, 3, 5];
    expect(levelsOf(values, { method: "percentile-rank" })).toEqual([0.5, 1, 0.5, null, 0, 0.5]);
    expect(levelsOf(values, { method: "percentile-rank", ties: "mean" })).toEqual([0.5, 1, 0.5, null, 0, 0.5]);
    expect(levelsOf(values, { method: "percentile-rank", ties: "min" })).toEqual([0.25, 1, 0.25, null, 0, 0.25]);
    // Two lowest of four: ranks 1,5 and 1,5; (1,5 − 1) / 3 = 1/6.
    expect(fractionsOf([2, 2, 4, 7], { method: "percentile-rank" })).toEqual(["1/6", "1/6", "2/3", "1"]);
  });

  it("goalposts 10 and 30: 0 below, 1 above", () => {
    const between: Normalisation = { method: "goalposts", low: 10, high: 30 };
    expect(levelsOf([5, 10, 15, 30, 99, null], between)).toEqual([0, 0, 0.25, 1, 1, null]);
    expect(fractionsOf([1], { method: "goalposts", low: "0.5", high: "2" })).toEqual(["1/3"]);
  });

  it.each([
    [30, 10],
    [10, 10],
  ])("goalposts from %s to %s are none, and that is said", (low, high) => {
    expect(levelsOf([1, 2], { method: "goalposts", low, high })).toBe(
      `Cận dưới ${low} phải nhỏ hơn cận trên ${high}. Hãy ghi lại hai cận của cột này.`,
    );
  });

  // Mean 5; squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32; of a sample 32 / 7.
  it("z-score: the standard deviation is that of a sample", () => {
    const levels = levelsOf([2, 4, 4, 4, 5, 5, 7, 9], { method: "z-score" });
    const expected = [-1.40312152, -0.467707173, -0.467707173, -0.467707173, 0, 0, 0.935414347, 1.870828693];
    expected.forEach((level, place) => expect(levels[place]).toBeCloseTo(level, 8));
    // Mean 2, sd 1.
    expect(levelsOf([1, null, 2, 3], { method: "z-score" })).toEqual([-1, null, 0, 1]);
  });

  it("z-score of figures so large that their squares have no number, and so close that their digits run out", () => {
    expect(levelsOf([1e300, 2e300, 3e300], { method: "z-score" })).toEqual([-1, 0, 1]);
    const far = 9_007_199_254_740_988;
    expect(levelsOf([far, far + 1, far + 2], { method: "z-score" })).toEqual([-1, 0, 1]);
  });

  it("fraction of the maximum: x / 8", () => {
    expect(levelsOf([0, 2, 8, null], { method: "fraction-of-maximum" })).toEqual([0, 0.25, 1, null]);
    expect(levelsOf([-1, 4], { method: "fraction-of-maximum" })).toContain("số âm");
  });

  it("met or not met: from the threshold on", () => {
    expect(levelsOf([2, 3, 4, null], { method: "met-or-not", threshold: 3 })).toEqual([0, 1, 1, null]);
    expect(levelsOf([2, 3], { method: "met-or-not", threshold: "2.5" })).toEqual([0, 1]);
  });

  it("capped reference 12", () => {
    const capped: Normalisation = { method: "capped-reference", reference: 12 };
    expect(levelsOf([0, 3, 12, 40, null, -1], capped)).toEqual([0, 0.25, 1, 1, null, null]);
    expect(levelsOf([1], { method: "capped-reference", reference: 0 })).toContain("lớn hơn 0");
  });
});

const byColumn: readonly Normalisation[] = [
  { method: "min-max" },
  { method: "percentile-rank" },
  { method: "percentile-rank", ties: "min" },
  { method: "z-score" },
  { method: "fraction-of-maximum" },
];

describe("a column that tells nothing apart", () => {
  it.each(byColumn)("has level 0 for all and a notice: $method", (normalisation) => {
    for (const values of [[7, 7, 7], [0, 0], [5], [null, 5, null]]) {
      const answer = normalise(values, normalisation);
      if (isUnanswered(answer)) throw new Error(answer.refused.vi);
      expect(answer.levels).toEqual(values.map((value) => (value === null ? null : 0)));
      expect(answer.notices).toMatchObject([{ code: "zero-range" }]);
    }
  });

  it.each(byColumn)("is no news when it is empty: $method", (normalisation) => {
    expect(normalise([], normalisation)).toMatchObject({ levels: [], notices: [] });
    expect(normalise([null, undefined], normalisation)).toMatchObject({ levels: [null, null], notices: [] });
  });
});

describe("per residents", () => {
  it("cases per 1,000 or 10,000, before the method", () => {
    const rates = normalise([3, 6, 9], { method: "min-max" }, { per: 1000, residents: [3000, 2000, 4500] });
    // 1, 3 and 2 per thousand.
    expect(rates).toMatchObject({ levels: [0, 1, 0.5], notices: [] });
    const capped: Normalisation = { method: "capped-reference", reference: 40 };
    // 10, 30 and 20 per ten thousand.
    expect(normalise([3, 6, 9], capped, { per: 10000, residents: [3000, 2000, 4500] })).toMatchObject({
      levels: [0.25, 0.75, 0.5],
    });
  });

  it("warn below 1,000 residents, not at 1,000", () => {
    const answer = normalise([1, 2, 3], { method: "min-max" }, { per: 1000, residents: [1000, 999, 40] });
    if (isUnanswered(answer)) throw new Error(answer.refused.vi);
    expect(answer.notices.map(({ code, places }) => ({ code, places }))).toEqual([
      { code: "few-residents", places: [1, 2] },
    ]);
    expect(answer.notices[0]?.message.vi).toContain("Dòng thứ 2, 3 của danh sách có dưới 1000 dân");
  });

  it.each<[string, (number | null | undefined)[]]>([
    ["missing", [2000, null]],
    ["too short a list", [2000]],
    ["zero", [2000, 0]],
    ["negative", [2000, -5]],
    ["broken", [2000, 12.5]],
    ["no number", [2000, NaN]],
  ])("refuse residents that are %s", (_why, residents) => {
    expect(normalise([1, 2], { method: "min-max" }, { per: 1000, residents })).toMatchObject({
      refused: { vi: expect.stringContaining("ở dòng thứ 2 của danh sách") as string },
    });
  });
});

describe("laws of the levels", () => {
  const value = fc.oneof(
    fc.nat({ max: 20 }),
    fc.double(),
    fc.constantFrom(null, undefined, NaN, Infinity, -Infinity, -0, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
  );
  const decimal = fc.constantFrom<number | string>(-3, 0, 1, "0.5", 10, 1e21, "0.0000001");
  const normalisation: fc.Arbitrary<Normalisation> = fc.oneof(
    fc.constantFrom(...byColumn),
    fc.record({ method: fc.constant("goalposts" as const), low: decimal, high: decimal }),
    fc.record({ method: fc.constant("met-or-not" as const), threshold: decimal }),
    fc.record({ method: fc.constant("capped-reference" as const), reference: decimal }),
  );

  it("are never NaN and never infinite, and lie between 0 and 1 but for the z-score, whatever the values", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), normalisation, (values, how) => {
        const answer = normalise(values, how);
        if (isUnanswered(answer)) {
          expect(answer.refused.vi.length).toBeGreaterThan(20);
          return;
        }
        answer.levels.forEach((level, place) => {
          if (level === null) return;
          expect(Number.isFinite(level)).toBe(true);
          expect(Number.isFinite(values[place])).toBe(true);
          // The largest z-score of n values is (n − 1) / √n.
          const most = how.method === "z-score" ? 7 / Math.sqrt(8) + 1e-9 : 1;
          expect(level).toBeLessThanOrEqual(most);
          expect(level).toBeGreaterThanOrEqual(how.method === "z-score" ? -most : 0);
        });
      }),
    );
  });

  it("keep the order of the values and do not depend on the order they are written in", () => {
    const counts = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, normalisation, (values, how) => {
        const answer = normalise(values, how);
        const backwards = normalise([...values].reverse(), how);
        if (isUnanswered(answer) || isUnanswered(backwards)) return;
        expect([...backwards.levels].reverse()).toEqual(answer.levels);
        values.forEach((one, a) =>
          values.forEach((other, b) => {
            if (one <= other) expect(answer.levels[a]).toBeLessThanOrEqual(answer.levels[b] ?? NaN);
          }),
        );
      }),
    );
  });
});
