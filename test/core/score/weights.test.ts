import fc from "fast-check";
import { criteria7488 } from "../../../core/plan/criteria-7488.ts";
import { compareRatios, ratioOf, type Decimal } from "../../../core/ratio.ts";
import { isUnanswered } from "../../../core/score/normalise/normalised.ts";
import { groupWeights, reweigh } from "../../../core/score/reweigh.ts";
import { checkScale, freezeScale } from "../../../core/score/scale.ts";
import { scoreAreas } from "../../../core/score/score.ts";
import { comparedGroupWeights } from "../../../core/score/weights/group-comparison.ts";
import { equalGroupWeights } from "../../../core/score/weights/equal-groups.ts";
import { pointsTableWeights } from "../../../core/score/weights/points-table.ts";
import { prioritiesOf } from "../../../core/score/weights/priorities.ts";
import { criteriaOf, criterion, scaleOf } from "./given.ts";

type Matrix = readonly (readonly (Decimal | null)[])[];

const scale = freezeScale(criteria7488, []);

describe("group weights that a scale implies", () => {
  it("are 9 : 5 : 4 : 9 with weights of 1, b4 and d7 counting once", () => {
    expect(groupWeights(criteria7488, scale)).toEqual([
      { group: "a", weight: "9" },
      { group: "b", weight: "5" },
      { group: "c", weight: "4" },
      { group: "d", weight: "9" },
    ]);
  });

  it("add up as decimals: 0,1 + 0,2 is 0,3", () => {
    const three = criteriaOf("count", "a1", "a2", "b1");
    expect(groupWeights(three, scaleOf(three, [], [0.1, 0.2, 0.5]))).toEqual([
      { group: "a", weight: "0.3" },
      { group: "b", weight: "0.5" },
    ]);
  });
});

describe("other weights on the same scale", () => {
  it("change the criteria that are named, in the row that bears the weight", () => {
    const changed = reweigh(criteria7488, scale, { a9: 0, b4: "2.5" });
    const weightOf = (column: string) => changed.rows.find((row) => row.column === column)?.weight;
    expect([weightOf("a9"), weightOf("b4.1"), weightOf("b4.2"), weightOf("a1")]).toEqual([0, "2.5", null, 1]);
    expect(checkScale(criteria7488, changed)).toBeNull();
  });
});

describe("equal groups", () => {
  const { weights, how } = equalGroupWeights(criteria7488);

  it("180 each: 20 for 9 criteria, 36 for 5, 45 for 4", () => {
    expect([weights.a1, weights.b4, weights.c4, weights.d9]).toEqual([20, 36, 45, 20]);
    expect(groupWeights(criteria7488, reweigh(criteria7488, scale, weights)).map(({ weight }) => weight)).toEqual([
      "180",
      "180",
      "180",
      "180",
    ]);
    expect(how.vi).toContain("a 20, b 36, c 45, d 20");
  });

  it("an area full in one group alone has a quarter of the points, exactly", () => {
    const four = criteriaOf("yes-no", "a1", "a2", "a3", "b1", "b2", "c1", "d1");
    const own = reweigh(four, scaleOf(four), equalGroupWeights(four).weights);
    const scores = scoreAreas(four, own, [
      [1, 1, 1, 0, 0, 0, 0],
      [0, 0, 0, 1, 1, 0, 0],
      [0, 0, 0, 0, 0, 0, 1],
    ]);
    for (const area of [0, 1, 2]) expect(scores.exact(area)).toEqual({ numerator: 25n, denominator: 1n });
  });
});

describe("a points table", () => {
  const criteria = [...criteriaOf("count", "a1", "b1"), criterion("b4", "count", "count")];

  it("takes the most points of a criterion as its weight", () => {
    const table = pointsTableWeights(criteria, { a1: 10, b1: "7.5", b4: 0 });
    if (isUnanswered(table)) throw new Error(table.refused.vi);
    expect(table.weights).toEqual({ a1: 10, b1: "7.5", b4: 0 });
    expect(table.how.vi).toContain("tổng 17,5 điểm");
    const own = reweigh(criteria, scaleOf(criteria, [4, 4, 4, 4]), table.weights);
    // 10 · ¼ + 7,5 · 1 of 17,5.
    expect(scoreAreas(criteria, own, [[1, 4, 0, 0]]).exact(0)).toEqual({ numerator: 400n, denominator: 7n });
  });

  it.each<[string, Readonly<Record<string, Decimal>>, string]>([
    ["an unknown id", { a1: 1, b1: 1, b4: 1, z9: 1 }, "z9 không thuộc kế hoạch"],
    ["a part in place of its criterion", { a1: 1, b1: 1, "b4.1": 1 }, "b4.1 không thuộc kế hoạch"],
    ["a missing criterion", { a1: 1 }, "thiếu b1, b4"],
    ["a negative figure", { a1: -1, b1: 1, b4: 1 }, "của a1 phải là số thập phân từ 0"],
    ["no figure", { a1: NaN, b1: "x", b4: 1 }, "của a1, b1 phải là số thập phân"],
    ["nothing but zeros", { a1: 0, b1: "0.0", b4: 0 }, "ít nhất một tiêu chí trên 0 điểm"],
  ])("is refused for %s", (_why, points, words) => {
    const table = pointsTableWeights(criteria, points);
    expect(isUnanswered(table) && table.refused.vi).toContain(words);
  });
});

describe("priorities of pairwise comparisons", () => {
  it("of a consistent matrix are its ratios: 8 : 4 : 2 : 1 of 15", () => {
    const found = prioritiesOf([
      [1, 2, 4, 8],
      [1 / 2, 1, 2, 4],
      [1 / 4, 1 / 2, 1, 2],
      [1 / 8, 1 / 4, 1 / 2, 1],
    ]);
    [8 / 15, 4 / 15, 2 / 15, 1 / 15].forEach((value, item) => expect(found.priorities[item]).toBeCloseTo(value, 12));
    expect(found.eigenvalue).toBeCloseTo(4, 12);
    expect(found.consistencyRatio).toBeCloseTo(0, 12);
  });

  // For three items λ = 1 + r + 1/r with r the cube root of a12 · a23 / a13 = ⅓ · 4 / 2 = ⅔, and the priorities are
  // the cube roots of the products of the rows, ⅔, 12 and ⅛: 0,873580 : 2,289428 : 0,5 of 3,663009.
  it("of three items by the closed form", () => {
    const found = prioritiesOf([
      [1, 1 / 3, 2],
      [3, 1, 4],
      [1 / 2, 1 / 4, 1],
    ]);
    [0.238487, 0.625013, 0.1365].forEach((value, item) => expect(found.priorities[item]).toBeCloseTo(value, 6));
    expect(found.eigenvalue).toBeCloseTo(3.018295, 6);
    // 0,018295 / 2 / 0,58
    expect(found.consistencyRatio).toBeCloseTo(0.015771, 6);
  });

  it("of one or two items cannot disagree, and of more than ten are not published", () => {
    expect(prioritiesOf([[1]])).toMatchObject({ priorities: [1], consistencyRatio: 0 });
    const two = prioritiesOf([
      [1, 4],
      [1 / 4, 1],
    ]);
    expect(two.priorities[0]).toBeCloseTo(0.8, 12);
    expect(two.consistencyRatio).toBe(0);
    expect(() => prioritiesOf([])).toThrow(new RangeError("no priorities of 0 items"));
    expect(() => prioritiesOf(Array.from({ length: 11 }, () => new Array<number>(11).fill(1)))).toThrow(RangeError);
    // Ten alike are published: a tenth each, and nothing disagrees.
    const ten = prioritiesOf(Array.from({ length: 10 }, () => new Array<number>(10).fill(1)));
    ten.priorities.forEach((value) => expect(value).toBeCloseTo(0.1, 12));
    expect(ten.consistencyRatio).toBeCloseTo(0, 12);
  });
});

describe("the four groups compared two by two", () => {
  const compare = (matrix: Matrix) => comparedGroupWeights(criteria7488, matrix);
  const refusal = (matrix: Matrix) => {
    const answer = compare(matrix);
    return isUnanswered(answer) ? answer.refused.vi : "";
  };
  const upper = (ab: Decimal, ac: Decimal, ad: Decimal, bc: Decimal, bd: Decimal, cd: Decimal): Matrix => [
    [1, ab, ac, ad],
    [null, 1, bc, bd],
    [null, null, 1, cd],
    [null, null, null, 1],
  ];

  it("give each criterion its share of the group's weight, as decimals that a scale takes", () => {
    const answer = compare(upper(2, 4, 8, 2, 4, 2));
    if (isUnanswered(answer)) throw new Error(answer.refused.vi);
    // 8/15 / 9, 4/15 / 5, 2/15 / 4 and 1/15 / 9.
    expect([answer.weights.a1, answer.weights.b4, answer.weights.c2, answer.weights.d7]).toEqual([
      "0.059259",
      "0.053333",
      "0.033333",
      "0.007407",
    ]);
    expect(Object.keys(answer.weights)).toHaveLength(27);
    expect(checkScale(criteria7488, reweigh(criteria7488, scale, answer.weights))).toBeNull();
    expect(answer.how.vi).toContain("a 53,3 %, b 26,7 %, c 13,3 %, d 6,7 %; tỷ số nhất quán 0,000");
  });

  // Priorities and eigenvalue from a general eigenvalue solver: 0,482886 0,156990 0,088150 0,271974; λ = 4,014521.
  it("say how consistent they are: (4,014521 − 4) / 3 / 0,9 = 0,005", () => {
    const answer = compare(upper(3, 5, 2, 2, "1/2", "1/3"));
    if (isUnanswered(answer)) throw new Error(answer.refused.vi);
    [0.482886, 0.15699, 0.08815, 0.271974].forEach((value, item) =>
      expect(answer.priorities[item]).toBeCloseTo(value, 6),
    );
    expect(answer.consistencyRatio).toBeCloseTo(0.005378, 6);
    expect(answer.how.en).toBe(
      "Pairwise comparison of the groups of criteria (AHP): a 48.3 %, b 15.7 %, c 8.8 %, d 27.2 %; consistency ratio 0.005 ≤ 0.10. The weight of a group is shared equally by its criteria.",
    );
  });

  it("accept 0.061 and refuse a contradiction, naming what to look at first", () => {
    // 0,060954 by the same solver.
    expect(isUnanswered(compare(upper(3, 7, 9, 5, 7, 3)))).toBe(false);
    // a five times b, b five times c, and yet c five times a.
    expect(refusal(upper(5, "1/5", 1, 5, 1, 1))).toMatch(
      /^Các so sánh mâu thuẫn nhau: tỷ số nhất quán 1,009 > 0,10\. Hãy xem lại trước hết so sánh nhóm a với nhóm b: đang ghi 5, theo các so sánh khác là khoảng 1\.$/,
    );
  });

  // By the same solver 0,099969 and 0,100177.
  it("are decided on the ratio, not on its print: 0,09997 passes, 0,10018 does not and is not shown as 0,10", () => {
    expect(isUnanswered(compare(upper(3, 3, 2, 4, 1, 1)))).toBe(false);
    expect(refusal(upper(4, 3, 5, 1, 7, 4))).toContain("tỷ số nhất quán 0,1002 > 0,10");
  });

  it("take both halves when they agree exactly", () => {
    const matrix: Matrix = [
      [1, 3, 5, 2],
      ["1/3", 1, 2, "0.5"],
      ["0.2", "1/2", 1, "1/3"],
      ["1/2", 2, 3, 1],
    ];
    expect(compare(matrix)).toEqual(compare(upper(3, 5, 2, 2, "1/2", "1/3")));
  });

  it.each<[string, Matrix, string]>([
    ["too few rows", [[1]], "phải có 4 dòng và 4 cột"],
    ["no rows", [], "phải có 4 dòng và 4 cột"],
    [
      "a ragged row",
      [
        [1, 1, 1, 1],
        [1, 1, 1],
        [1, 1, 1, 1],
        [1, 1, 1, 1],
      ],
      "phải có 4 dòng và 4 cột",
    ],
    ["more than 9", upper(10, 1, 1, 1, 1, 1), "So sánh nhóm a với nhóm b phải là số từ 1/9 đến 9"],
    ["less than 1/9", upper(1, 1, 1, 1, 1, "1/10"), "So sánh nhóm c với nhóm d"],
    ["zero", upper(0, 1, 1, 1, 1, 1), "đang ghi «0»"],
    ["a division by zero", upper("1/0", 1, 1, 1, 1, 1), "đang ghi «1/0»"],
    ["no number", upper("nhiều", NaN, 1, 1, 1, 1), "đang ghi «nhiều»"],
    ["two strokes", upper("1/2/3", 1, 1, 1, 1, 1), "đang ghi «1/2/3»"],
  ])("are refused for %s", (_why, matrix, words) => expect(refusal(matrix)).toContain(words));

  it("are refused for a diagonal that is not 1 and for halves that do not agree, with what to write", () => {
    const [first = [], ...rest] = upper(3, 1, 1, 1, 1, 1);
    expect(refusal([[2, ...first.slice(1)], ...rest])).toContain("Nhóm a so với chính nó phải là 1; đang ghi «2»");
    const [second = [], ...others] = rest;
    expect(refusal([first, [0.33, ...second.slice(1)], ...others])).toBe(
      "Nhóm b so với nhóm a phải là nghịch đảo của chiều kia: 1/3; đang ghi «0,33». Hãy ghi 1/3 hoặc để trống.",
    );
  });

  it("never give NaN: each answer is sound weights or a reason", () => {
    const entry = fc.constantFrom<Decimal>(1, 2, 5, 9, "1/9", "1/4", "0.5", 3);
    fc.assert(
      fc.property(fc.tuple(entry, entry, entry, entry, entry, entry), (entries) => {
        const answer = compare(upper(...entries));
        if (isUnanswered(answer)) {
          expect(answer.refused.vi).toContain("tỷ số nhất quán");
          return;
        }
        expect(answer.consistencyRatio).toBeLessThanOrEqual(0.1);
        expect(answer.priorities.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        for (const weight of Object.values(answer.weights)) expect(compareRatios(ratioOf(weight), ratioOf(0))).toBe(1);
      }),
    );
  });
});
