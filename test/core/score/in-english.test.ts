import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Sentence } from "../../../core/sentence.ts";
import { compareMethods, type ComparisonOptions } from "../../../core/score/compare-methods.ts";
import { aggregate } from "../../../core/score/aggregate.ts";
import { defaultMethod, offeredMethods } from "../../../core/score/methods.ts";
import { nearTheCut } from "../../../core/score/near-the-cut.ts";
import { isUnanswered } from "../../../core/score/normalise/normalised.ts";
import { normalise } from "../../../core/score/normalise/normalise.ts";
import { checkScale, type ScaleRow } from "../../../core/score/scale.ts";
import { comparedGroupWeights } from "../../../core/score/weights/group-comparison.ts";
import { equalGroupWeights } from "../../../core/score/weights/equal-groups.ts";
import { pointsTableWeights } from "../../../core/score/weights/points-table.ts";
import { withoutEachCriterion } from "../../../core/score/without-criterion.ts";
import { criteriaOf, criterion, scaleOf } from "./given.ts";

// Who reads English reads the same figures: the whole sentence, not only that there is one.

function refusal(answer: object | null): string {
  if (!isUnanswered(answer)) throw new Error("it has an answer");
  return answer.refused.en;
}

describe("the methods offered carry their names in both languages", () => {
  it.each<[string, string, string]>([
    ["capped-reference", "So với mức chuẩn (mặc định)", "Capped reference (default)"],
    ["min-max", "Min–max", "Min–max"],
    ["percentile-rank", "Thứ hạng phần trăm", "Percentile rank"],
    ["goalposts", "Giữa hai cận cho trước", "Goalposts"],
    ["z-score", "Điểm z", "z-score"],
    ["fraction-of-maximum", "Phần của giá trị lớn nhất", "Fraction of the maximum"],
    ["met-or-not", "Đạt ngưỡng hay không", "Met or not met"],
    ["per-1000-residents", "Trên 1.000 dân, so với mức chuẩn", "Per 1,000 residents, capped reference"],
    ["geometric", "So với mức chuẩn, trung bình nhân", "Capped reference, geometric mean"],
    ["harmonic", "So với mức chuẩn, trung bình điều hòa", "Capped reference, harmonic mean"],
  ])("%s", (id, vi, en) => {
    expect(offeredMethods.find((method) => method.id === id)?.title).toEqual({ vi, en });
  });

  it("the default first, and no other", () => {
    expect(offeredMethods).toHaveLength(10);
    expect(offeredMethods[0]).toBe(defaultMethod);
  });
});

describe("why a method has no answer", () => {
  const criteria = criteriaOf("count", "a1", "a2");
  const of = (id: string, options: ComparisonOptions = {}) =>
    refusal(
      compareMethods(criteria, scaleOf(criteria, [10, 4]), [[10, 0]], options).methods.find(
        ({ method }) => method.id === id,
      ) ?? null,
    );
  const rates = (residents: readonly (number | null)[]) =>
    normalise(
      residents.map(() => 1),
      { method: "min-max" },
      { per: 1000, residents },
    );

  it("goalposts without bounds", () =>
    expect(of("goalposts", { goalposts: { a1: { low: 0, high: 1 } } })).toBe(
      "The columns a2 have no bounds. This method needs a lower and an upper bound for every column of counts.",
    ));

  it("goalposts upside down, in their column", () =>
    expect(of("goalposts", { goalposts: { a1: { low: 5, high: 2 }, a2: { low: 0, high: 1 } } })).toBe(
      "Column a1: The lower bound 5 must be below the upper bound 2. State the two bounds of this column again.",
    ));

  it("rates without residents", () => {
    expect(of("per-1000-residents")).toBe(
      "There are no residents of the areas, so there is no rate per 1000 residents.",
    );
    expect(refusal(rates([2000, null, 3000, 0]))).toBe(
      "Residents are missing or not a whole number above 0 in row 2, 4 of the list: there is no rate per 1000 residents. Add the residents.",
    );
  });

  it("names five rows without residents and counts the rest", () => {
    expect(refusal(rates([0, 0, 0, 0, 0]))).toContain("in row 1, 2, 3, 4, 5 of the list");
    expect(refusal(rates([0, 0, 0, 0, 0, 0, 0]))).toContain("in row 1, 2, 3, 4, 5 (+2) of the list");
  });

  it("a geometric mean is refused like the others where no criterion weighs anything", () =>
    expect(refusal(aggregate([1], [0]))).toBe(
      "No criterion has a weight above 0, so there is no score. Set at least one weight.",
    ));

  it("a reference level of 0 and a maximum over negative figures", () => {
    expect(refusal(normalise([1], { method: "capped-reference", reference: 0 }))).toBe(
      "The reference level must be above 0; it is 0. State the reference level of this column again.",
    );
    expect(refusal(normalise([-1, 2], { method: "fraction-of-maximum" }))).toBe(
      "This column has a negative figure, so there is no fraction of the maximum. Check the figures.",
    );
  });
});

describe("what a reader should know of an answer", () => {
  const noticesOf = (answer: ReturnType<typeof normalise>) => (isUnanswered(answer) ? [] : answer.notices);

  it("few residents", () =>
    expect(
      noticesOf(normalise([1, 2], { method: "min-max" }, { per: 10000, residents: [999, 1000] }))[0]?.message.en,
    ).toBe(
      "Row 1 of the list has fewer than 1000 residents: a single case moves the rate per 10000 residents a lot. Use this result with care.",
    ));

  it("a column that tells nothing apart, which speaks of no place in the list", () =>
    expect(noticesOf(normalise([3, 3], { method: "min-max" }))).toEqual([
      {
        code: "zero-range",
        places: [],
        message: {
          vi: "Các địa bàn có số liệu bằng nhau (hoặc chỉ một địa bàn có số liệu) ở cột này, nên mức của tất cả tính là 0.",
          en: "All areas have the same figure in this column (or only one has any), so the level of all is 0.",
        },
      },
    ]));

  it("the only criterion with a weight", () => {
    const two = criteriaOf("count", "a1", "a2");
    const [only] = withoutEachCriterion(two, scaleOf(two, [], [1, 0]), [[1, 1]], { cap: 1, used: 0, eligible: [] });
    expect(only).toEqual({
      criterion: "a1",
      entered: [],
      left: [],
      tied: [],
      refused: {
        vi: "Đây là tiêu chí duy nhất có trọng số lớn hơn 0: bỏ đi thì không còn điểm để xếp.",
        en: "This is the only criterion with a weight above 0: without it there is no score to rank by.",
      },
    });
  });
});

describe("both sides of the cut", () => {
  const criteria = [...criteriaOf("count", "a1", "a2"), criterion("d1", "yes-no")];
  const cut = (first: readonly number[], second: readonly number[]) =>
    nearTheCut(criteria, scaleOf(criteria, [10, 4]), [first, second], { cap: 1, used: 0, eligible: [] });

  it.each<[string, readonly number[], readonly number[], string]>([
    ["alike", [5, 1, 0], [5, 1, 0], "Both areas are at the same level in every criterion: no weights part them."],
    ["level", [5, 0, 0], [0, 2, 0], "Both areas have the same score: the slightest change of weights can part them."],
    [
      "never",
      [5, 2, 0],
      [5, 1, 0],
      "The area within the room is not lower in any criterion: no change of weights below 100 % turns the order.",
    ],
    // 0,9 + 0,25 against 0,4 + 0,5: D = 0,25, A = 0,75.
    ["flip", [9, 1, 0], [4, 2, 0], "Their order can only change once weights change by ±33.33 % or more."],
  ])("%s", (_why, first, second, words) => expect(cut(first, second)?.flipInWords.en).toBe(words));

  it("three more cases, a yes, and what is impossible", () => {
    const words = cut([9, 1, 0], [4, 2, 0])?.extraCases.map(({ inWords }) => inWords);
    // 0,25 · 10 = 2,5 and 0,25 · 4 = 1; a yes brings 1.
    expect(words).toEqual([
      { vi: "3", en: "3" },
      { vi: "1", en: "1" },
      { vi: "có", en: "yes" },
    ]);
    expect(cut([9, 1, 1], [4, 2, 1])?.extraCases[2]?.inWords).toEqual({ vi: "không thể", en: "impossible" });
  });

  it("level already: no case more is needed, and no yes", () => {
    const words = cut([5, 0, 0], [0, 2, 0])?.extraCases.map(({ inWords }) => inWords.en);
    expect(words).toEqual(["0", "0", "0"]);
  });
});

describe("what keeps a scale from being used", () => {
  const criteria = [criterion("a1", "count"), criterion("b4", "count", "count"), criterion("d1", "yes-no")];
  const sound = scaleOf(criteria, [10, 2, 3, 1]);
  const problems = (change: (rows: readonly ScaleRow[]) => readonly ScaleRow[]): readonly Sentence[] =>
    checkScale(criteria, { ...sound, rows: change(sound.rows) }) ?? [];
  const set = (column: string, own: Partial<ScaleRow>) =>
    problems((rows) => rows.map((row) => (row.column === column ? { ...row, ...own } : row))).map(({ en }) => en);

  it("says it in English too", () => {
    const en = (sentences: readonly Sentence[]) => sentences.map((sentence) => sentence.en);
    expect(en(problems((rows) => rows.slice(1)))).toEqual(["The scale has no row for a1."]);
    expect(en(problems((rows) => [...rows, ...rows.slice(0, 1)]))).toEqual(["The scale has two rows for a1."]);
    expect(set("b4.1", { column: "z9" })).toEqual([
      "The scale has a row “z9” that the plan does not know.",
      "The scale has no row for b4.1.",
    ]);
    expect(set("d1", { level: 2 })).toEqual([
      "The reference level of d1 must be 1 (yes/no or three levels); it says “2”.",
    ]);
    expect(set("a1", { level: 0 })).toEqual([
      "The reference level of a1 must be a decimal above 0 with at most 16 digits before and 20 after the point; it says “0”.",
    ]);
    expect(set("a1", { weight: -1 })).toEqual([
      "The weight of a1 must be a decimal from 0 with at most 16 digits before and 20 after the point; it says “-1”.",
    ]);
    expect(set("a1", { weight: null })).toEqual(["The weight of a1 is missing."]);
    expect(set("b4.2", { weight: 1 })).toEqual([
      "b4.2 has no weight of its own: the criterion's weight stands in the row b4.1.",
    ]);
    expect(en(problems((rows) => rows.map((row) => ({ ...row, weight: row.weight === null ? null : 0 }))))).toEqual([
      "At least one weight must be above 0.",
    ]);
  });

  it("sixteen digits before the point pass, seventeen do not; twenty after it pass, twenty-one do not", () => {
    expect(set("a1", { level: "9999999999999999" })).toEqual([]);
    expect(set("a1", { level: "10000000000000000" })).toHaveLength(1);
    expect(set("a1", { level: "0.00000000000000000001" })).toEqual([]);
    expect(set("a1", { level: "0.000000000000000000001" })).toHaveLength(1);
    expect(set("a1", { weight: "10000000000000000" })).toHaveLength(1);
  });
});

describe("weights by other ways", () => {
  const table = (points: Parameters<typeof pointsTableWeights>[1]) =>
    pointsTableWeights(criteriaOf("count", "a1", "b1"), points);

  it("a points table", () => {
    expect(refusal(table({ a1: 1, b1: 1, z8: 1, z9: 1 }))).toBe(
      "The points table has z8, z9, which the plan does not know. Remove it or correct the id.",
    );
    expect(refusal(table({ b1: 1 }))).toBe(
      "The points table lacks a1. State the most points of every criterion; 0 where it is not to count.",
    );
    expect(refusal(table({ a1: "x", b1: -1 }))).toBe("The most points of a1, b1 must be a decimal from 0.");
    expect(refusal(table({ a1: 0, b1: 0 }))).toBe(
      "At least one criterion of the points table must have more than 0 points.",
    );
    const sound = table({ a1: 10, b1: "7.5" });
    expect(isUnanswered(sound) ? "" : sound.how.en).toBe(
      "By a points table of 17.5 points in all: the most points of a criterion are its weight; scores are out of 100.",
    );
  });

  it("equal groups", () =>
    expect(equalGroupWeights(plan7488.criteria).how.en).toBe(
      "Every group of criteria weighs the same (180), shared equally by its criteria: a 20, b 36, c 45, d 20.",
    ));

  it("groups compared in pairs", () => {
    const compare = (matrix: Parameters<typeof comparedGroupWeights>[1]) =>
      refusal(comparedGroupWeights(criteriaOf("count", "a1", "b1", "c1"), matrix));
    expect(compare([[1]])).toBe(
      "The table of comparisons must have 3 rows and 3 columns, one a group of criteria (a, b, c).",
    );
    expect(
      compare([
        [1, 10, 1],
        [null, 1, 1],
        [null, null, 1],
      ]),
    ).toBe("Group a against group b must be a number from 1/9 to 9 (as 3, 0.5 or 1/3); it says “10”.");
    expect(
      compare([
        [1, null, 1],
        [null, 1, 1],
        [null, null, 1],
      ]),
    ).toBe("Group a against group b must be a number from 1/9 to 9 (as 3, 0.5 or 1/3); it says “”.");
    expect(
      compare([
        [1, 1, 1],
        [null, 2, 1],
        [null, null, 1],
      ]),
    ).toBe("Group b against itself must be 1; it says “2”.");
    expect(
      compare([
        [1, 4, 1],
        [4, 1, 1],
        [null, null, 1],
      ]),
    ).toBe(
      "Group b against group a must be the reciprocal of the other way round, 1/4; it says “4”. Write 1/4 or leave it empty.",
    );
    // Five times, five times, and back again: λ = 1 + r + 1/r with r = 5, CR = (6.2 − 3) / 2 / 0.58 = 2.759.
    expect(
      compare([
        [1, 5, "1/5"],
        [null, 1, 5],
        [null, null, 1],
      ]),
    ).toBe(
      "The comparisons contradict each other: consistency ratio 2.759 > 0.10. Look first at group a against group b: it says 5, the other comparisons imply about 1.",
    );
  });
});
