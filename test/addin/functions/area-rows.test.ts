import { readFileSync } from "node:fs";
import { join } from "node:path";
import { frozenLevels } from "../../../addin/functions/selection/frozen-levels.ts";
import { proposal } from "../../../addin/functions/selection/proposal.ts";
import { rank } from "../../../addin/functions/selection/rank.ts";
import { assess, plan7488 } from "../../../core/index.ts";
import { readWorkbook } from "../../../files/read/read-workbook.ts";

const headings = ["Xã", "Số vụ phạm pháp hình sự", "Số vụ ma túy", "Tranh chấp, khiếu kiện đất đai"];
const areas = [
  ["A", 20, 10, "Có"],
  ["B", 15, 5, "Không"],
  ["C", 10, 4, "Không"],
];
const blank = [null, null, null, null];

describe("rows that are no area", () => {
  it("numbering, group, total and blank rows answer nothing, and are cut from the end of the spill", () => {
    const table = [
      headings,
      ["(1)", "(2)", "(3)", "(4)"],
      ["I. Các phường", null, null, null],
      ...areas.slice(0, 2),
      ["Cộng phường", 35, 15, 1],
      ...areas.slice(2),
      ["Tổng cộng", 45, 19, 1],
      blank,
      blank,
    ];
    expect(rank.run(table)).toEqual([[""], [""], [1], [2], [""], [3]]);
    expect(proposal.run(table, 7)).toEqual([[""], [""], ["Đề nghị"], [""], [""], [""]]);
    // 90th percentile of three values is the greatest of the areas, not 45 and 19 of the total.
    const levels = frozenLevels.run(table);
    expect([levels[0], levels[9]]).toEqual([[20], [10]]);
  });

  it.each([
    ["I", "Các phường", null, null],
    ["II", "Khu vực 2", null, null],
    ["I.", "35 phường", null, null],
    ["I", null, null, null],
    // Its figures are those of its group.
    ["I", 35, 15, null],
    ["II - Các xã", null, null, null],
    ["PHẦN I", "5 xã", null, null],
    ["A", "Các xã", null, null],
  ])("the heading of a group is no area: %j, %j", (...group) => {
    expect(rank.run([headings, group, ["Xã Bàu Hàm", 20, 10, "Có"], ["Xã Cây Gáo", 15, 5, "Không"]])).toEqual([
      [""],
      [1],
      [2],
    ]);
  });

  it("where every area has a Roman number for a name, or a letter, they are areas", () => {
    const figures = areas.map(([, ...cells]) => cells);
    const ranked = (...names: string[]) => rank.run([headings, ...figures.map((cells, at) => [names[at], ...cells])]);
    expect(ranked("I", "II", "III")).toEqual([[1], [2], [3]]);
    expect(ranked("A", "B", "C")).toEqual([[1], [2], [3]]);
  });

  it("without names a row that adds up the areas above is no area", () => {
    const figures = [
      ["a1", "b1", "c1"],
      [3, 2, 1],
      [4, 4, 4],
      [7, 6, 5],
      [9, 1, 1],
      [16, 7, 6],
    ];
    expect(rank.run(figures)).toEqual([[3], [1], [""], [2]]);
    const totalFirst = [
      ["a1", "b1", "c1"],
      [16, 7, 6],
      [3, 2, 1],
      [4, 4, 4],
      [9, 1, 1],
    ];
    expect(rank.run(totalFirst)).toEqual([[""], [3], [1], [2]]);
  });

  it("figures that rise by one are an area, not a numbering row", () => {
    expect(
      rank.run([
        ["a1", "b1", "c1"],
        [9, 9, 9],
        [1, 2, 3],
      ]),
    ).toEqual([[1], [2]]);
  });

  it("an empty row without a name is nobody", () => {
    expect(rank.run([["a1"], [10], [null], [20], [null]])).toEqual([[2], [""], [1]]);
  });

  describe("DENGHI of a table without names", () => {
    // Level 20 of a1, 1 of all others: 100 and 50 points.
    const levels = [[20], ...Array.from({ length: 28 }, () => [1])];
    const propose = (rows: unknown[][], units: number) => proposal.run(rows, units, null, levels).flat();

    it("counts an empty row as a unit without figures while units are missing", () => {
      // 15 % of 7 is one seat, which the unit without figures may take with 100 points.
      expect(propose([["a1"], [20], [null], [10]], 7)).toEqual(["Chưa đủ số liệu", "", ""]);
      expect(propose([["a1"], [20], [10], [null]], 7)).toEqual(["Chưa đủ số liệu", ""]);
      // Seven units have figures: an eighth is nobody.
      const seven = [[20], [10], [9], [8], [7], [6], [5]];
      expect(propose([["a1"], ...seven, [null]], 7)).toEqual(["Đề nghị", "", "", "", "", "", ""]);
    });

    it("takes the empty end of a whole column for nothing, and an empty row among names for nobody", () => {
      const column = [["a1"], [20], [10], ...Array.from({ length: 70_000 }, () => [null])];
      expect(propose(column, 7)).toEqual(["Đề nghị", ""]);
      const named = [
        ["Xã", "a1"],
        ["A", 20],
        [null, null],
        ["B", 10],
      ];
      expect(propose(named, 7)).toEqual(["Đề nghị", "", ""]);
    });
  });

  it("a whole column of the sheet is answered as far as its areas go", () => {
    const filled = [headings, ...Array.from({ length: 30 }, (_, at) => [`Xã số ${at + 1}`, at + 1, 0, "Không"])];
    const column = [...filled, ...Array.from({ length: 20_000 }, () => blank)];
    const ranks = rank.run(column);
    expect(ranks).toHaveLength(30);
    expect([ranks[0], ranks[29]]).toEqual([[30], [1]]);
  });

  it("agrees with the pane on 1,000 areas with sub-totals, a total and blanks", () => {
    const rows: (string | number | null)[][] = [];
    for (let group = 0; group < 10; group += 1) {
      rows.push([`Khu vực ${group + 1}`, null, null, null]);
      for (let at = 0; at < 100; at += 1) rows.push([`Xã ${group}-${at}`, (group * 100 + at) % 37, at % 7, "Không"]);
      rows.push([`Cộng nhóm ${group + 1}`, 1800, 300, 0], blank);
    }
    rows.push(["Tổng cộng", 18_000, 3000, 0], blank);
    const table = { name: "", sheet: "Rà soát", address: "A1:D1033", rows: [headings, ...rows] };
    const { selection } = assess({ tables: [table] }, plan7488, 2018);
    const spilled = rank.run(table.rows).map(([cell]) => cell);
    const ofFunction = spilled.filter((cell) => cell !== "");
    expect(ofFunction).toHaveLength(1000);
    expect(ofFunction).toEqual(selection?.ranks);
    expect(spilled).toHaveLength(1028);
  });

  it("never ranks the total of a district's own sheet", async () => {
    const file = join(__dirname, "../../../samples/dinh-quan-cu.xlsx");
    const outcome = await readWorkbook(readFileSync(file), "dinh-quan-cu.xlsx", { look: false });
    if (!outcome.ok) throw new Error("the sample cannot be read");
    const rows = outcome.content.tables[0]?.rows.slice(5, 26).map((row) => row.slice(0, 11)) ?? [];
    expect(rows.at(-1)?.[1]).toBe("Tổng cộng");
    // Below the numbering row: «I», Định Quán, «II» and thirteen communes; nothing for «Tổng cộng».
    const ranks = rank.run(rows).map(([cell]) => cell);
    expect(ranks).toEqual(["", "", 1, "", 9, 13, 5, 11, 14, 8, 2, 3, 10, 6, 7, 12, 4]);
  });
});
