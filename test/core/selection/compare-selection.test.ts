import { assess } from "../../../core/assess/assess.ts";
import { compareSelection, selectionWithout } from "../../../core/selection/compare-selection.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { reweigh } from "../../../core/score/reweigh.ts";
import { isUnanswered } from "../../../core/score/normalise/normalised.ts";
import { sheetOf } from "../sheet-builder.ts";

/**
 * Levels 10, 2 and 1; points 100/3, 110/3 and 100/3. One seat: 15 % of 7 is 1,05.
 */
function threeWards(...approved: readonly string[]) {
  const mark = (name: string) => (approved.includes(name) ? "x" : null);
  const content = sheetOf({
    heading: ["Tên đơn vị", "Phê duyệt", "a1", "a2", "a3"],
    rows: [
      ["Phường Tam Hiệp", mark("Tam Hiệp"), 10, 0, 0],
      ["Phường Quyết Thắng", mark("Quyết Thắng"), 6, 1, 0],
      ["Phường Bình Đa", mark("Bình Đa"), 0, 2, 0],
    ],
    settings: { base: { n: 7, source: "thử" } },
    withMarks: true,
  });
  return assess(content, plan7488, 2018);
}

const [tamHiep, quyetThang, binhDa] = [0, 1, 2] as const;

describe("the list by other methods", () => {
  const compared = compareSelection(threeWards());
  const by = (id: string) => compared?.methods.find(({ method }) => method.id === id);

  it("holds every method against who has the seat now", () => {
    expect(compared).toMatchObject({ decisions: "kept", room: 1, now: { proposed: [quyetThang] } });
    expect(by("capped-reference")).toMatchObject({ proposed: [quyetThang], entered: [], left: [] });
    // 1 + 0, 0,6 + 0,5, 0 + 1; a3 has no range.
    expect(by("min-max")).toMatchObject({ proposed: [quyetThang], entered: [], left: [] });
  });

  it("says who falls out into a tie, without filling it", () => {
    // Only Tam Hiệp reaches 10 in a1, only Bình Đa 2 in a2.
    expect(by("met-or-not")).toMatchObject({
      proposed: [],
      tied: [tamHiep, binhDa],
      seatsForTied: 1,
      entered: [],
      left: [quyetThang],
    });
    // 1 + 0 + ½, ½ + ½ + ½, 0 + 1 + ½.
    expect(by("percentile-rank")).toMatchObject({ tied: [tamHiep, quyetThang, binhDa], left: [quyetThang] });
  });

  it("counts only methods that have an answer", () => {
    const refused = compared?.methods.filter(isUnanswered).map(({ method }) => method.id);
    expect(refused).toEqual(expect.arrayContaining(["goalposts", "per-1000-residents"]));
    expect(compared?.answered).toBe((compared?.methods.length ?? 0) - (refused?.length ?? 0));
  });

  it("tries other weights without touching the scale", () => {
    const assessment = threeWards();
    const { scale } = assessment.selection ?? {};
    const tried = scale && reweigh(plan7488.criteria, scale, { a1: 2 });
    const [trial] = compareSelection(assessment, tried && { scale: tried })?.methods ?? [];
    // 2 · 1 against 2 · 0,6 + 0,5 and 1, of a weight of 4: 50, 42,5 and 25 points.
    expect(trial).toMatchObject({ scores: [50, 42.5, 25], entered: [tamHiep], left: [quyetThang] });
    expect(assessment.selection?.scale.rows[0]?.weight).toBe(1);
  });

  it("contends for all seats of the cap anew when none is left", () => {
    expect(compareSelection(threeWards("Tam Hiệp"))).toMatchObject({
      decisions: "reopened",
      room: 1,
      now: { proposed: [quyetThang] },
    });
  });
});

it("without each criterion: who comes in, who falls out", () => {
  const without = (approved: readonly string[]) =>
    selectionWithout(threeWards(...approved)).map(({ criterion, entered, left }) => [criterion, entered, left]);
  const expected = [
    ["a1", [binhDa], [quyetThang]],
    ["a2", [tamHiep], [quyetThang]],
    ["a3", [], []],
  ];
  expect(without([])).toEqual(expected);
  expect(without(["Tam Hiệp"])).toEqual(expected);
});

it("a workbook without a list has nothing to compare", () => {
  const empty = assess({ tables: [] }, plan7488, 2018);
  expect(compareSelection(empty)).toBeNull();
  expect(selectionWithout(empty)).toEqual([]);
});
