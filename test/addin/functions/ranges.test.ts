import { CellError } from "../../../addin/functions/cell-error.ts";
import { contributions } from "../../../addin/functions/selection/contributions.ts";
import { frozenLevels } from "../../../addin/functions/selection/frozen-levels.ts";
import { pointsByGroup } from "../../../addin/functions/selection/group-scores.ts";
import { proposal } from "../../../addin/functions/selection/proposal.ts";
import { rankRange } from "../../../addin/functions/selection/rank-range.ts";
import { score } from "../../../addin/functions/selection/score.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { errorOf } from "./given-error.ts";

const table = [
  ["Tên", "a1", "b1"],
  ["Xã A", 10, 5],
  ["Xã B", 20, 0],
  ["Xã C", 20, 5],
  ["Xã D", 0, 0],
];

describe("DONGGOP", () => {
  it("gives each of the 27 criteria its points; rows add up to DIEM", () => {
    const rows = contributions.run(table) as number[][];
    // Two criteria weigh alike, 50 points each; levels 20 and 5.
    expect(rows.map((row) => [row[0], row[9]])).toEqual([
      [25, 50],
      [50, 0],
      [50, 50],
      [0, 0],
    ]);
    expect(rows.every((row) => row.length === 27)).toBe(true);
    const sums = rows.map((row) => row.reduce((sum, points) => sum + points, 0));
    expect(sums).toEqual([75, 50, 100, 0]);
    expect(score.run(table)).toEqual([[75], [50], [100], [0]]);
  });

  it("a row with a blank is #N/A in all its cells", () => {
    const [blank, other] = contributions.run([
      ["a1", "b1"],
      [null, 5],
      [20, 5],
      [10, 0],
    ]);
    expect(blank).toHaveLength(27);
    expect(blank?.every((cell) => cell instanceof CellError && cell.code === "#N/A")).toBe(true);
    expect(other?.[0]).toBe(50);
  });
});

describe("KHOANGHANG", () => {
  it("gives the best and the worst rank under ±25 %", () => {
    // A 25 + 50, B 50 + 0: with weights 1 ± 0,25 A leads by at least 0,5·0,75·w … A: 0,5w1 + w2, B: w1; D = w2 − 0,5·w1 > 0 always.
    expect(rankRange.run(table)).toEqual([
      [2, 2],
      [3, 3],
      [1, 1],
      [4, 4],
    ]);
  });

  it("with no spread there is the rank itself, and equal areas share it", () => {
    expect(
      rankRange.run(
        [
          ["a1", "b1"],
          [10, 0],
          [0, 10],
          [0, 0],
        ],
        undefined,
        0,
      ),
    ).toEqual([
      [1, 1],
      [1, 1],
      [3, 3],
    ]);
  });

  it("with ±25 % two areas of equal points may change places", () => {
    expect(
      rankRange.run([
        ["a1", "b1"],
        [10, 0],
        [0, 10],
        [0, 0],
      ]),
    ).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
  });

  it.each([1, -0.1, "0,25", true])("a spread of %p is none", (spread) => {
    expect(errorOf(() => rankRange.run(table, undefined, spread))).toContain("từ 0 đến dưới 1");
  });

  it("says that more than 500 rows are too many", () => {
    const rows = [["a1", "b1"], ...Array.from({ length: 501 }, (_, row) => [row, 1])];
    expect(errorOf(() => rankRange.run(rows))).toContain("tối đa 500 dòng, ở đây 501 dòng");
  });
});

describe("DENGHI", () => {
  const twenty = 20; // cap 3

  it("proposes the best within the room left", () => {
    expect(proposal.run(table, twenty)).toEqual([["Đề nghị"], ["Đề nghị"], ["Đề nghị"], [""]]);
    expect(proposal.run(table, 7)).toEqual([[""], [""], ["Đề nghị"], [""]]);
  });

  it("areas carried over and approved take room, transformed ones stay out, relapsed ones take part", () => {
    expect(proposal.run(table, twenty, [["Chuyển tiếp"], [null], [""], ["Phê duyệt"]])).toEqual([
      [""],
      [""],
      ["Đề nghị"],
      [""],
    ]);
    expect(proposal.run(table, 7, [[""], [""], ["Đã chuyển hóa"], [""]])).toEqual([["Đề nghị"], [""], [""], [""]]);
    expect(proposal.run(table, 7, [[""], [""], ["Tái phức tạp"], [""]])).toEqual([[""], [""], ["Đề nghị"], [""]]);
    expect(proposal.run(table, twenty, 2)).toEqual([[""], [""], ["Đề nghị"], [""]]);
    expect(proposal.run(table, twenty, 9)).toEqual([[""], [""], [""], [""]]);
  });

  it("the column of status may begin beside the header", () => {
    expect(proposal.run(table, 7, [["Tình trạng"], [""], [""], ["đã chuyển hóa"], [""]])[0]).toEqual(["Đề nghị"]);
  });

  it("a tie across the cut is shown as a tie", () => {
    const tied = [
      ["a1", "b1"],
      [10, 0],
      [0, 10],
      [0, 0],
    ];
    expect(proposal.run(tied, 7)).toEqual([["Đồng hạng ở mức cắt"], ["Đồng hạng ở mức cắt"], [""]]);
  });

  it("a blank that may decide leaves it open for its own row and for the one whose seat it could take", () => {
    // 50 to 100, 100 and 25 points for one seat.
    const rows = [
      ["a1", "b1"],
      [null, 5],
      [20, 5],
      [10, 0],
    ];
    expect(proposal.run(rows, 7)).toEqual([["Chưa đủ số liệu"], ["Chưa đủ số liệu"], [""]]);
    expect(proposal.run(rows, 14)).toEqual([["Đề nghị"], ["Đề nghị"], [""]]);
  });

  it("says what it cannot read", () => {
    expect(errorOf(() => proposal.run(table, null))).toContain("Số đơn vị");
    expect(errorOf(() => proposal.run(table, 20, [["x"], [""], [""], [""]]))).toContain(
      "Tình trạng ở dòng 1 là chữ «x»",
    );
    expect(errorOf(() => proposal.run(table, 20, [[""], [""]]))).toContain("4 dòng như vùng số liệu");
    expect(errorOf(() => proposal.run(table, 20, 1.5))).toContain("Số địa bàn chuyển tiếp");
  });
});

describe("THANGDIEM", () => {
  it("freezes 29 levels", () => {
    const levels = frozenLevels.run(table);
    expect(levels).toHaveLength(29);
    expect([levels[0], levels[9], levels[1]]).toEqual([[20], [5], [1]]);
    // What it gives can be handed on as a scale.
    expect(score.run(table, levels)).toEqual([[75], [50], [100], [0]]);
  });

  it("takes the 90th percentile by nearest rank", () => {
    const rows = Array.from({ length: 10 }, (_, index) => [index + 1]);
    expect(
      frozenLevels.run([["a1"], ...rows])[valueColumns(plan7488.criteria).findIndex(({ id }) => id === "a1")],
    ).toEqual([9]);
  });
});

describe("DIEMNHOM", () => {
  it("gives the own score of each group; nothing for a group without a column", () => {
    const scale = plan7488Levels({ a1: 20, b1: 10 });
    expect(
      pointsByGroup.run(
        [
          ["Xã", "Số vụ phạm pháp hình sự", "Số vụ ma túy", "Tranh chấp, khiếu kiện đất đai"],
          ["B", 15, 5, "Không"],
          ["C", 10, null, "Có"],
        ],
        scale,
      ),
    ).toEqual([
      [75, 50, "", 0],
      [50, expect.any(CellError), "", 100],
    ]);
  });
});

/** A scale of 29 levels, 1 where none is named. */
function plan7488Levels(levels: Readonly<Record<string, number>>): number[][] {
  return valueColumns(plan7488.criteria).map(({ id }) => [levels[id] ?? 1]);
}
