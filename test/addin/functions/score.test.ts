import { CellError } from "../../../addin/functions/cell-error.ts";
import { rank } from "../../../addin/functions/selection/rank.ts";
import { score } from "../../../addin/functions/selection/score.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";

/** A scale of 29 rows: 10 for every count, 1 for columns of yes or no and of three levels. */
const levels = valueColumns(plan7488.criteria).map(({ kind }) => [kind === "count" ? 10 : 1]);
/** With weights: 1 for each criterion, none for the second parts b4.2 (14th row) and d7.2 (27th row). */
const weighted = levels.map(([level], row) => [level, row === 13 || row === 26 ? null : 1]);

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
      score.run([
        ["Số vụ ma túy", "Tên đơn vị", "Số vụ phạm pháp hình sự"],
        [5, "Xã A", 10],
        [0, "Xã B", 20],
      ]),
    ).toEqual([[75], [50]]);
  });

  it("answers the same with the columns the other way round", () => {
    expect(
      score.run([
        ["a1", "b1"],
        [10, 5],
        [20, 0],
      ]),
    ).toEqual([[75], [50]]);
  });

  it("leaves the row that numbers the columns empty", () => {
    const answer = score.run([
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
      const [first, second, third] = score.run([
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
    expect(messageOf(() => score.run([["a1"], [3]]))).toContain("Cần thang điểm");
  });

  it("says how wide the range is when it has neither a header nor all columns", () => {
    expect(messageOf(() => score.run([[1, 2, 3]]))).toContain("Vùng có 3 cột");
  });

  it("names the criterion that two columns claim", () => {
    const twice = [
      ["a1", "a1"],
      [1, 2],
      [3, 4],
    ];
    expect(messageOf(() => score.run(twice))).toContain("Hai cột cùng là tiêu chí a1");
  });

  it("says that a header without rows has nothing to score", () => {
    expect(messageOf(() => score.run([["a1", "b1"]]))).toContain("không có dòng số liệu nào");
  });

  it("takes the 29 columns in the plan's order without a header", () => {
    const full = levels.map(([level]) => level);
    const nothing = levels.map(() => 0);
    expect(score.run([full, nothing], levels)).toEqual([[100], [0]]);
  });

  it("goes by the scale it is given, even for a single row", () => {
    expect(score.run([["a1"], [5]], levels)).toEqual([[50]]);
  });

  it("weighs the criteria as the scale says", () => {
    // a1 at half its level with weight 3, b1 in full with weight 1: (1.5 + 1) / 4.
    const scale = weighted.map(([level, weight], row) => [level, row === 0 ? 3 : weight]);
    expect(
      score.run(
        [
          ["a1", "b1"],
          [5, 10],
        ],
        scale,
      ),
    ).toEqual([[62.5]]);
  });

  it("reads a weight with a comma as the decimal it shows", () => {
    const scale = weighted.map(([level, weight], row) => [level, row === 0 ? "0,5" : weight]);
    expect(
      score.run(
        [
          ["a1", "b1"],
          [10, 0],
        ],
        scale,
      ),
    ).toEqual([[100 / 3]]);
  });

  it.each([
    ["a level is missing", 0, [null, 1], "Mức chuẩn của a1"],
    ["a level is a word", 0, ["cao", 1], "Mức chuẩn của a1 không phải là một số"],
    ["a weight is below zero", 2, [10, -1], "Trọng số của a3"],
    ["a second part has another weight than its criterion", 13, [10, 3], "b4.2"],
  ])("refuses a scale in which %s, naming the row", (_, row, cells, said) => {
    const scale = weighted.map((own, index) => (index === row ? cells : own));
    expect(messageOf(() => score.run([["a1"], [5]], scale))).toContain(said);
  });

  it("takes a criterion's weight beside each of its parts as one weight", () => {
    const figures = [
      ["a1", "b4.1", "b4.2"],
      [10, 5, 0],
    ];
    // (10/10 · 1 + (5/10 + 0/10)/2 · 2) / 3 = 50 points.
    const twice = weighted.map(([level, weight], row) => [level, row === 12 || row === 13 ? 2 : weight]);
    expect(score.run(figures, twice)).toEqual([[50]]);
    expect(
      score.run(
        figures,
        twice.map(([level, weight], row) => [level, weight ?? (row === 26 ? 1 : 2)]),
      ),
    ).toEqual([[50]]);
  });

  it("wants 29 rows of a scale", () => {
    expect(messageOf(() => score.run([["a1"], [3]], [[1], [2]]))).toContain("29 dòng × 1 hoặc 2 cột");
  });

  it("does not change what it is given", () => {
    const range = Object.freeze([
      Object.freeze(["a1"]),
      Object.freeze([1]),
      Object.freeze([2]),
    ]) as unknown as unknown[][];
    expect(score.run(range)).toEqual([[50], [100]]);
  });
});

describe("XEPHANG", () => {
  it("gives equal scores one rank and passes over the next", () => {
    const column = [["a1"], [10], [20], [20], [5]];
    expect(rank.run(column)).toEqual([[3], [1], [1], [4]]);
  });

  it("counts a row with a blank for all that it could be", () => {
    // 25, 50 to 100, 50 points: the second is first or level with the third.
    const ranks = rank.run([
      ["a1", "b1"],
      [10, 0],
      [null, 5],
      [20, 0],
    ]);
    const [first, second, third] = ranks.map(([cell]) => cell);
    expect([first, second]).toEqual([3, 1]);
    expect(third).toBeInstanceOf(CellError);
    expect((third as CellError).code).toBe("#N/A");
    expect((third as CellError).message).toContain("từ 1 đến 2");
  });
});
