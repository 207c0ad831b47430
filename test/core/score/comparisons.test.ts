import { formatRatio } from "../../../core/ratio.ts";
import { isUnanswered } from "../../../core/score/normalise/normalised.ts";
import { readComparisons, type Comparison } from "../../../core/score/weights/comparisons.ts";

const groups = (count: number) => Array.from({ length: count }, (_, index) => `g${index + 1}`);
const ones = (count: number) => groups(count).map(() => groups(count).map((): Comparison => 1));

function read(comparisons: readonly (readonly (Comparison | null)[])[]): readonly string[][] | string {
  const answer = readComparisons(comparisons, groups(comparisons.length));
  return isUnanswered(answer) ? answer.refused.vi : answer.matrix.map((row) => row.map(formatRatio));
}

describe("a table of comparisons", () => {
  it("is filled in below the diagonal and on it where that is left empty", () => {
    expect(
      read([
        [null, 3, "1/2"],
        [null, null, "0.5"],
        [null, null, null],
      ]),
    ).toEqual([
      ["1", "3", "1/2"],
      ["1/3", "1", "1/2"],
      ["2", "2", "1"],
    ]);
  });

  it("takes spaces around the stroke, as people write them", () => {
    expect(
      read([
        [1, " 1 / 3 "],
        [" 3 ", 1],
      ]),
    ).toEqual([
      ["1", "1/3"],
      ["3", "1"],
    ]);
  });

  it("from one ninth to nine, both ends included", () => {
    expect(
      read([
        [1, 9],
        ["1/9", 1],
      ]),
    ).toEqual([
      ["1", "9"],
      ["1/9", "1"],
    ]);
    expect(
      read([
        [1, "1/9"],
        [9, 1],
      ]),
    ).toEqual([
      ["1", "1/9"],
      ["9", "1"],
    ]);
  });

  it("below the diagonal what cannot be read does not pass for a reciprocal", () => {
    expect(
      read([
        [1, 2],
        ["một nửa", 1],
      ]),
    ).toBe(
      "Nhóm g2 so với nhóm g1 phải là nghịch đảo của chiều kia: 1/2; đang ghi «một nửa». Hãy ghi 1/2 hoặc để trống.",
    );
  });

  it("of ten groups has a published ratio; of eleven it has none, and that is said", () => {
    expect(isUnanswered(readComparisons(ones(10), groups(10)))).toBe(false);
    expect(readComparisons(ones(11), groups(11))).toEqual({
      refused: {
        vi: "Có 11 nhóm tiêu chí; tỷ số nhất quán chỉ công bố đến 10 nhóm.",
        en: "There are 11 groups of criteria; the consistency ratio is published for at most 10.",
      },
    });
  });

  it("of no group at all is no table", () => {
    expect(isUnanswered(readComparisons([], []))).toBe(true);
  });
});
