import { rankListOf } from "../../../core/selection/rank-list.ts";
import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Cell, WorkbookContent } from "../../../core/table.ts";
import { reviewWorkbook, rowOf } from "../../addin/pane/given.ts";
import { memoryWorkbook } from "../../addin/pane/memory-workbook.ts";

function listOf(content: WorkbookContent) {
  const { selection: result } = assess(content, plan7488, { date: "2018-01-10" });
  if (!result) throw new Error("nothing to rank");
  return rankListOf(result, "vi");
}

function changed(content: WorkbookContent, cells: Readonly<Record<string, Cell>>): WorkbookContent {
  const workbook = memoryWorkbook(content);
  for (const [address, value] of Object.entries(cells)) workbook.type({ sheet: "Rà soát 2018", address }, value);
  return workbook.content();
}

describe("the order as it is shown", () => {
  it("proposes four of thirty and draws the cut below them", () => {
    const { ranked, cutAt, lowestRank } = listOf(reviewWorkbook());
    expect(cutAt).toBe(4);
    expect(ranked.slice(0, 5).map(({ ranks, marks }) => [ranks.best, marks])).toEqual([
      [1, ["proposed"]],
      [2, ["proposed"]],
      [3, ["proposed"]],
      [4, ["proposed"]],
      [5, []],
    ]);
    expect(lowestRank).toBe(30);
  });

  it("names the unit and the cell of its name", () => {
    expect(listOf(reviewWorkbook()).ranked[0]).toMatchObject({
      unit: { name: "Trảng Dài", type: "Phường" },
      place: { sheet: "Rà soát 2018", address: "B5" },
    });
  });

  it("draws the cut below the approved ones at the top when no room is left", () => {
    const { ranked, cutAt } = listOf(reviewWorkbook(4));
    expect(cutAt).toBe(4);
    expect(ranked[3]?.marks).toEqual(["approved"]);
  });

  it("says how firm each place is, and how far those outside stay behind the last one chosen", () => {
    const shown = (approved: number) => {
      const { ranked, standingOf } = listOf(reviewWorkbook(approved));
      const few = ranked.slice(2, 6);
      return { standingOf, few: few.map(({ standing, behind }) => [standing, behind?.rank, behind?.text]) };
    };
    // 125/27 against 2600/729 and 2500/729 points; every area has at least the figures of those below it.
    const outside = [
      ["out", "4", "1,1"],
      ["out", "4", "1,2"],
    ];
    expect(shown(0)).toEqual({ standingOf: null, few: [["in"], ["in"], ...outside] });
    expect(shown(4)).toEqual({ standingOf: 4, few: [["in"], ["in"], ...outside] });
  });

  it("draws the cut above areas tied for the last seats, and marks them as tied", () => {
    // The fourth, fifth and sixth get the same figures: three equal scores for the one seat that is left.
    const tied = changed(reviewWorkbook(), {
      [`E${rowOf(3)}`]: 26,
      [`F${rowOf(3)}`]: 0,
      [`E${rowOf(4)}`]: 26,
      [`E${rowOf(5)}`]: 26,
    });
    const { ranked, cutAt } = listOf(tied);
    expect(cutAt).toBe(3);
    expect(ranked.slice(0, 7).map(({ ranks, marks }) => [ranks.best, ...marks])).toEqual([
      [1, "proposed"],
      [2, "proposed"],
      [3, "proposed"],
      [4, "tied"],
      [4, "tied"],
      [4, "tied"],
      [7],
    ]);
  });

  it("keeps an area with a blank in the order, with its interval, its ranks and its blank criteria", () => {
    const { ranked } = listOf(changed(reviewWorkbook(), { [`F${rowOf(1)}`]: null }));
    expect(ranked).toHaveLength(30);
    const area = ranked.find(({ unknown }) => unknown.length > 0);
    expect(area).toMatchObject({ unknown: ["a2"], points: null, place: { address: "B6" } });
    expect(area?.pointsText).toContain("–");
    // Both have more than the level of a1, 27, and the first has the most of a2: in full the second draws level.
    expect(area?.ranks.best).toBe(1);
    expect(ranked.findIndex(({ area: index }) => index === area?.area)).toBe(1);
  });

  it("keeps the sheet's own name where the unit is in doubt", () => {
    const { ranked } = listOf(
      changed(reviewWorkbook(), { [`A${rowOf(0)}`]: null, [`B${rowOf(0)}`]: "Phường Nơi Khác" }),
    );
    expect(ranked.find(({ area }) => area === 0)).toMatchObject({ name: "Phường Nơi Khác", unit: null });
  });
});
