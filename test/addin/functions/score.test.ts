import { CellError } from "../../../addin/functions/cell-error.ts";
import { rank } from "../../../addin/functions/rank.ts";
import { score } from "../../../addin/functions/score.ts";

/** 29 levels of 10, those of the yes/no and three-level columns being 1. */
const fixed = new Set([8, 14, 19, 20, 21, 22, 23, 24, 27, 28]);

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("expected an error cell");
}

describe("DIEM", () => {
  it("takes a range with its header, columns in any order, and freezes levels from it when no scale is given", () => {
    // Levels 20 and 5: 10/20 and 5/5 are 75 points, 20/20 and 0/5 are 50.
    expect(
      score([
        ["Số vụ ma túy", "Tên đơn vị", "Số vụ phạm pháp hình sự"],
        [5, "Xã A", 10],
        [0, "Xã B", 20],
      ]),
    ).toEqual([[75], [50]]);
  });

  it("answers the same with the columns the other way round", () => {
    expect(
      score([
        ["a1", "b1"],
        [10, 5],
        [20, 0],
      ]),
    ).toEqual([[75], [50]]);
  });

  it("leaves the row that numbers the columns empty", () => {
    const answer = score([
      ["a1", "a2", "a3"],
      ["(1)", "(2)", "(3)"],
      [4, 4, 4],
      [0, 0, 0],
    ]);
    expect(answer).toEqual([[""], [100], [0]]);
  });

  it.each([[null], [""], [{ error: "#REF!" }], [-1], ["vài vụ"]])(
    "has no score for a row with %p, but for the others",
    (cell) => {
      const [first, second, third] = score([
        ["a1", "b1"],
        [10, cell],
        [10, 4],
        [0, 4],
      ]);
      expect(first?.[0]).toBeInstanceOf(CellError);
      expect((first?.[0] as CellError).code).toBe("#N/A");
      expect([second, third]).toEqual([[100], [50]]);
    },
  );

  it("wants a scale for a single row", () => {
    expect(messageOf(() => score([["a1"], [3]]))).toContain("Cần thang điểm");
  });

  it("says how wide the range is when it has neither a header nor all columns", () => {
    expect(messageOf(() => score([[1, 2, 3]]))).toContain("Vùng có 3 cột");
  });

  it("names the criterion that two columns claim", () => {
    const twice = [
      ["a1", "a1"],
      [1, 2],
      [3, 4],
    ];
    expect(messageOf(() => score(twice))).toContain("Hai cột cùng là tiêu chí a1");
  });

  it("says that a header without rows has nothing to score", () => {
    expect(messageOf(() => score([["a1", "b1"]]))).toContain("không có dòng số liệu nào");
  });

  it("wants 29 rows of a scale", () => {
    expect(messageOf(() => score([["a1"], [3]], [[1], [2]]))).toContain("29 dòng × 1 hoặc 2 cột");
  });

  it("does not change what it is given", () => {
    const range = Object.freeze([
      Object.freeze(["a1"]),
      Object.freeze([1]),
      Object.freeze([2]),
    ]) as unknown as unknown[][];
    expect(score(range)).toEqual([[50], [100]]);
  });
});

describe("XEPHANG", () => {
  it("gives equal scores one rank and passes over the next", () => {
    const column = [["a1"], [10], [20], [20], [5]];
    expect(rank(column)).toEqual([[3], [1], [1], [4]]);
  });

  it("ranks among the complete rows only", () => {
    const [first, second, third] = rank([["a1"], [10], [null], [20]]);
    expect(first).toEqual([2]);
    expect((second?.[0] as CellError).code).toBe("#N/A");
    expect(third).toEqual([1]);
  });
});

void fixed;
