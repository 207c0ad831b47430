import { formatRatio } from "../../../core/ratio.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { availability } from "../../../core/score/analysis/availability.ts";
import { copelandScores } from "../../../core/score/analysis/copeland.ts";
import { correlation } from "../../../core/score/analysis/correlation.ts";
import { effectiveWeights } from "../../../core/score/analysis/effective-weights.ts";
import { generalisedMean } from "../../../core/score/analysis/generalised-mean.ts";
import { impute } from "../../../core/score/analysis/impute.ts";
import { strengths } from "../../../core/score/analysis/strengths.ts";
import { winsorise } from "../../../core/score/analysis/winsorise.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { criteriaOf, inventedSheet, scaleOf } from "./given.ts";

/** Of the tests of COINr: (1 3 2), (2 2 3), (3 1 1), (4 5 4); the second is ahead of the first in 2/3, the third in 1/3. */
const outranked = [
  [1, 3, 2],
  [2, 2, 3],
  [3, 1, 1],
  [4, 5, 4],
];

describe("what a composite indicator is looked at with, held against published outputs", () => {
  it("Copeland: the outranking example of COINr; an area with a blank is in no pair", () => {
    expect(copelandScores(outranked, [1, 1, 1])).toEqual([-1, 1, -3, 3]);
    expect(copelandScores([...outranked, [9, null, 9]], [1, 1, 1])).toEqual([-1, 1, -3, 3, null]);
    // 0.1 + 0.2 against 0.3 is a draw.
    expect(
      copelandScores(
        [
          [1, 1, 0],
          [0, 0, 1],
        ],
        [0.1, 0.2, 0.3],
      ),
    ).toEqual([0, 0]);
    expect(() => copelandScores([[1]], [1, 1])).toThrow(RangeError);
  });

  it("winsorising: 1 to 10, 30, 100 of the manual of COINr becomes 1 to 10, 30, 30, and one figure is treated", () => {
    const column = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];
    expect(winsorise(column)).toEqual({ values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30], treated: [11] });
    expect(winsorise([...column.map((value) => -value), null])).toEqual({
      values: [-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -30, -30, null],
      treated: [11],
    });
    // The examples of SKEW and KURT in Excel come to 0.359543071 and −0.151799637.
    const example = [3, 4, 5, 2, 3, 4, 5, 6, 4, 7];
    const shaped = (skewness: number, kurtosis: number) => winsorise(example, { skewness, kurtosis, most: 1 }).treated;
    expect(shaped(0.35954307, -0.1517997)).toEqual([9]);
    expect(shaped(0.35954308, -0.1517997)).toEqual([]);
    expect(shaped(0.35954307, -0.1517996)).toEqual([]);
    expect(winsorise([null, 5, 5, 5, 5]).treated).toEqual([]);
  });

  it("imputation: 1 to 10 with the third missing, as COINr tests it, has the median 6 and the mean 52/9", () => {
    const column = [1, 2, null, 4, 5, 6, 7, 8, 9, 10];
    expect(impute(column, "median")).toEqual({ values: [1, 2, 6, 4, 5, 6, 7, 8, 9, 10], filled: [2] });
    expect(impute(column, "mean").values[2]).toBeCloseTo(52 / 9, 14);
    expect(impute([0, null, 3], "median").values).toEqual([0, 1.5, 3]);
    expect(impute([null, null], "median")).toEqual({ values: [null, null], filled: [] });
  });

  it("availability: 13 of 20 cells are 65 %, 12 of 19 are less; zeros are figures, absent columns no cells", () => {
    const cells = (known: number, blank: number) => [
      ...Array.from({ length: known }, () => 0),
      ...Array.from({ length: blank }, () => null),
      undefined,
    ];
    expect(availability([cells(13, 7), cells(12, 7), []])).toEqual([
      { known: 13, whole: 20, isEnough: true },
      { known: 12, whole: 19, isEnough: false },
      { known: 0, whole: 0, isEnough: false },
    ]);
  });

  it("generalised mean: the tests of COINr, 4/(2 + 1/2 + 1/3) at −1 and 2 at 1; a power has its root", () => {
    expect(generalisedMean([1, 2, 3], [2, 1, 1], -1)).toBeCloseTo(4 / (2 + 1 / 2 + 1 / 3), 14);
    expect(generalisedMean([1, 2, 3], [1, 1, 1], 1)).toBe(2);
    // √((1 + 49)/2) = 5, and (1/7² + 1)/2 = 25/49, to −1/2: 7/5.
    expect(generalisedMean([1, 7], [1, 1], 2)).toBeCloseTo(5, 14);
    expect(generalisedMean([1, 7], [1, 1], -2)).toBeCloseTo(7 / 5, 14);
    expect(generalisedMean([0, 0.5], [1, 1], 900)).toBeCloseTo(0.5, 2);
    expect(generalisedMean([null, 1], [1, 1], 2)).toBeNull();
    expect(generalisedMean([0, 1], [1, 1], -2)).toHaveProperty("refused");
    expect(() => generalisedMean([1], [1], NaN)).toThrow(RangeError);
  });

  it("correlation: the first of Anscombe's four is 0.816 by figures; by ranks it is 0.818", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlation(x, y)).toBeCloseTo(0.81642051634484, 12);
    // Ranks of x 7 5 10 6 8 11 3 1 9 4 2, of y 7 4 6 9 8 10 5 1 11 2 3: Σd² = 40, and 1 − 6·40/(11·120) = 9/11.
    expect(correlation(x, y, "ranks")).toBeCloseTo(9 / 11, 12);
    expect(correlation([1, 2, null, 3], [3, 2, 9, 1])).toBe(-1);
    expect([correlation([1, 1, 1], [1, 2, 3]), correlation([1, 2], [1, 2])]).toEqual([null, null]);
  });

  it("effective weights: 27 equal criteria are 9 : 5 : 4 : 9 of 27 by group; each level adds up to 1, as COINr tests it", () => {
    const { criteria, scale, facts } = inventedSheet(6);
    const { columns, criteria: own, groups } = effectiveWeights(criteria, scale, facts);
    const shares = (
      list: readonly { readonly id: string; readonly share: { numerator: bigint; denominator: bigint } }[],
    ) => list.map(({ id, share }) => `${id} ${formatRatio(share)}`);
    expect(shares(groups)).toEqual(["a 1/3", "b 5/27", "c 4/27", "d 1/3"]);
    expect(own.map(({ share }) => formatRatio(share))).toEqual(plan7488.criteria.map(() => "1/27"));
    expect(shares(columns).filter((text) => text.startsWith("b4."))).toEqual(["b4.1 1/54", "b4.2 1/54"]);
    const two = criteriaOf("yes-no", "a1", "b1");
    expect(shares(effectiveWeights(two, scaleOf(two, [], [3, "0.5"]), [[1, 1]]).criteria)).toEqual([
      "a1 6/7",
      "b1 1/7",
    ]);
  });

  it("strengths: the criteria in which an area is first and last; one in which all are alike is in neither", () => {
    const criteria = criteriaOf("count", "a1", "a2", "a3", "a4");
    const facts = [
      [10, 1, 5, 2],
      [5, 2, 5, 2],
      [1, 9, 5, null],
    ];
    const scores = scoreAreas(criteria, scaleOf(criteria, [10, 10, 10, 10]), facts);
    expect(strengths(scores, 0)).toEqual({
      highest: [{ criterion: "a1", level: 1, rank: 1, among: 3 }],
      lowest: [{ criterion: "a2", level: 0.1, rank: 3, among: 3 }],
    });
    expect(strengths(scores, 1, 1).highest).toEqual([{ criterion: "a1", level: 0.5, rank: 2, among: 3 }]);
  });
});
