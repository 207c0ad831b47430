import { CellError } from "../../../addin/functions/cell-error.ts";
import { proposal } from "../../../addin/functions/selection/proposal.ts";
import { rankRange } from "../../../addin/functions/selection/rank-range.ts";
import { rank } from "../../../addin/functions/selection/rank.ts";
import { score } from "../../../addin/functions/selection/score.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import type { Cell } from "../../../core/table.ts";

const table: Cell[][] = [
  ["Xã", "Số vụ phạm pháp hình sự", "Số vụ ma túy", "Tranh chấp, khiếu kiện đất đai"],
  ["(1)", "(2)", "(3)", "(4)"],
  ["I. Các phường", null, null, null],
  ["A", 20, 10, "Có"],
  ["B", 15, 5, "Không"],
  ["C", 10, null, "Không"],
  ["D", 8, 4, "Không"],
  ["E", 0, 0, null],
  ["Tổng cộng", 53, 19, null],
  [null, null, null, null],
];
const levels: Readonly<Record<string, number>> = { a1: 20, b1: 10 };
const scale = valueColumns(plan7488.criteria).map(({ id }) => [levels[id] ?? 1]);

/** A number or text as it stands; of an error its code and the interval that it names. */
const shown = (rows: unknown[][]) =>
  rows.map((row) =>
    row.map((cell) =>
      cell instanceof CellError ? `${cell.code} ${/từ \S+ đến \d+(?:,\d+)?/.exec(cell.message)?.[0]}` : cell,
    ),
  );

describe.each([
  ["the range", table],
  ["the whole columns", [...table, ...Array.from({ length: 2_000 }, (): Cell[] => [null, null, null, null])]],
])("five areas, two of them with a blank, as %s", (_what, rows) => {
  it("DIEM: a score, or #N/A with the interval and the blanks", () => {
    const spilled = score.run(rows, scale);
    expect(shown(spilled)).toEqual([
      [""],
      [""],
      [100],
      [expect.closeTo(41.666666, 5)],
      ["#N/A từ 16,67 đến 50"],
      [expect.closeTo(26.666666, 5)],
      ["#N/A từ 0 đến 33,33"],
    ]);
    expect((spilled[4]?.[0] as CellError).message).toContain("Điểm từ 16,67 đến 50: còn ô trống ở b1");
  });

  it("XEPHANG: a rank, or #N/A with those that are possible", () => {
    expect(shown(rank.run(rows, scale)).flat()).toEqual([
      "",
      "",
      1,
      "#N/A từ 2 đến 3",
      "#N/A từ 2 đến 5",
      "#N/A từ 3 đến 5",
      "#N/A từ 3 đến 5",
    ]);
  });

  it("KHOANGHANG: always two numbers, by the blanks alone and with ±25 %", () => {
    const none = ["", ""];
    expect(rankRange.run(rows, scale, 0)).toEqual([none, none, [1, 1], [2, 3], [2, 5], [3, 5], [3, 5]]);
    expect(rankRange.run(rows, scale)).toEqual([none, none, [1, 1], [2, 4], [2, 5], [3, 5], [2, 5]]);
  });

  it.each([
    [7, ["Đề nghị", "", "", "", ""]],
    [15, ["Đề nghị", "Chưa đủ số liệu", "Chưa đủ số liệu", "", ""]],
    [20, ["Đề nghị", "Đề nghị", "Chưa đủ số liệu", "Chưa đủ số liệu", "Chưa đủ số liệu"]],
  ])("DENGHI with %i units", (units, says) => {
    expect(proposal.run(rows, units, null, scale).flat()).toEqual(["", "", ...says]);
  });
});
