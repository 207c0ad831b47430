import { weightsToKeep } from "../../../../addin/pane/actions/keep-weights.ts";
import {
  equalGroupsTrial,
  noTrial,
  trialAnswer,
  triedScale,
  typedDecimal,
  type Trial,
} from "../../../../addin/pane/session/trial.ts";
import { compareWords } from "../../../../addin/pane/selection/methods/compare-words.ts";
import { layWeights } from "../../../../addin/pane/actions/lay-weights.ts";
import { Session } from "../../../../addin/pane/session/session.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { storeScale } from "../../../../core/score/scale.ts";
import { readScale, scaleSheet } from "../../../../core/sheet/managed/scale.ts";
import { settingsSheet } from "../../../../core/sheet/managed/write-settings.ts";
import type { WorkbookContent } from "../../../../core/table.ts";
import { memoryWorkbook, sheetOf } from "../memory-workbook.ts";

/** Three wards for one seat (15 % of 7); levels 10, 2 and 1; 100/3, 110/3 and 100/3 points. */
function threeWards(): WorkbookContent {
  const table = sheetOf("Rà soát", [
    ["RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018"],
    ["Tên đơn vị", "a1", "a2", "b1", "Phê duyệt", "Chuyển tiếp"],
    ["Phường Tam Hiệp", 10, 0, 0],
    ["Phường Quyết Thắng", 6, 1, 0],
    ["Phường Bình Đa", 0, 2, 0],
  ]);
  const settings = settingsSheet({ base: { n: 7, source: "thử" } });
  return { tables: [table, settings.table], names: { [settings.name]: settings.title } };
}

function tried(trial: Partial<Trial>, content = threeWards()) {
  const assessment = assess(content, plan7488, 2018);
  const { selection: result } = assessment;
  if (!result) throw new Error("no list");
  const scale = triedScale(plan7488, result.scale, { ...noTrial, ...trial });
  return { assessment, result, scale, answer: trialAnswer(assessment, scale, trial.method ?? noTrial.method) };
}

it.each([
  ["1,5", "1.5"],
  [" 2.25 ", "2.25"],
  ["0", "0"],
  ["-1", null],
  ["1e3", null],
  ["", null],
  ["một", null],
])("reads %j as %j", (text, decimal) => {
  expect(typedDecimal(text)).toBe(decimal);
});

it("multiplies what is typed for a criterion by what is typed for its group, exactly", () => {
  const { scale, result } = tried({ weights: { a1: "0,1" }, factors: { a: "3" } });
  expect(scale.changes.slice(0, 2)).toEqual([
    { criterion: "a1", before: 1, after: "0.3" },
    { criterion: "a2", before: 1, after: "3" },
  ]);
  expect(scale.changes.map(({ criterion }) => criterion)).toEqual([
    "a1",
    "a2",
    "a3",
    "a4",
    "a5",
    "a6",
    "a7",
    "a8",
    "a9",
  ]);
  expect(result.scale.rows[0]?.weight).toBe(1);
});

it("shows ranks now and then, and who comes in and falls out", () => {
  // 2 + 0, 2 · 0,6 + 0,5 and 1, over 4.
  const { answer } = tried({ weights: { a1: "2" } });
  expect(answer).toMatchObject({
    comparison: { decisions: "kept", room: 1 },
    entered: [0],
    left: [1],
    rows: [
      { area: 0, now: 2, then: 1, seat: "in" },
      { area: 1, now: 1, then: 2, seat: "out" },
      { area: 2, now: 2, then: 3, seat: null },
    ],
  });
});

it("tries another method with the same weights", () => {
  const { answer } = tried({ method: "met-or-not" });
  expect(answer).toMatchObject({ entered: [], left: [1], tied: [0, 2] });
  expect(tried({ method: "goalposts" }).answer).toHaveProperty("refused");
});

it("keeps the old weight where one cannot be read, and refuses weights that are all 0", () => {
  const { scale } = tried({ weights: { a1: "nhiều" } });
  expect(scale).toMatchObject({ unreadable: ["a1"], changes: [], problem: null });
  const none = tried({ factors: { a: "0", b: "0", c: "0", d: "0" } });
  expect(none.scale.problem?.vi).toBeTruthy();
  expect(none.answer).toEqual({ refused: none.scale.problem });
});

it("equal groups: 180 each, shared by 9, 5, 4 and 9 criteria", () => {
  const { weights } = equalGroupsTrial(plan7488, noTrial);
  expect([weights["a1"], weights["b1"], weights["c1"], weights["d1"]]).toEqual(["20", "36", "45", "20"]);
});

describe("keeping the weights", () => {
  it("changes their cells in the sheet «Thang điểm» that is there", async () => {
    const content = threeWards();
    const { result } = tried({});
    const own = scaleSheet(storeScale(result.scale, "2018-01-15", "thử"), plan7488.criteria, "2018-01-15", "thử");
    const withScale = {
      tables: [...content.tables, own.table],
      names: { ...content.names, [own.name]: own.title },
    };
    const { scale } = tried({ weights: { a1: "2", b4: "0,5" } }, withScale);
    const kept = weightsToKeep(withScale, plan7488, scale);
    expect(kept).toMatchObject({ sheet: "Thang điểm", own: null, formulas: [], missing: [] });
    expect(kept.changes.map(({ address, before, after }) => [address, before, after])).toEqual([
      ["D4", 1, 2],
      ["D16", 1, 0.5],
    ]);
    const workbook = memoryWorkbook(withScale);
    await workbook.apply(kept.changes);
    const stored = readScale(workbook.content(), plan7488.criteria)?.scale;
    expect(stored?.rows.filter(({ weight }) => weight !== null && weight !== 1)).toMatchObject([
      { column: "a1", level: 10, weight: 2 },
      { column: "b4.1", weight: 0.5 },
    ]);
  });

  it("lays a sheet with weights alone where there is none, and says so in the log", async () => {
    const workbook = memoryWorkbook(threeWards());
    const { scale } = tried({ weights: { a1: "2" } });
    const { own, changes } = weightsToKeep(workbook.content(), plan7488, scale);
    // Title and header, then a1.
    expect(changes).toMatchObject([{ sheet: "Thang điểm", address: "D3", before: 1, after: 2 }]);
    if (!own) throw new Error("no sheet to lay");
    const session = new Session(workbook, "2018-01-10");
    const { keepLabel: label } = compareWords;
    await session.perform(layWeights, { own, changes, label });
    expect(session.state().notice).toMatchObject({
      title: "Thang điểm",
      sentence: { vi: "Đã ghi trọng số vào trang tính «Thang điểm»." },
    });
    const again = assess(workbook.content(), plan7488, 2018);
    expect(again.selection?.scale).toMatchObject({ provisional: true });
    expect(again.selection?.proposal.proposed).toEqual([0]);
    expect(again.opened.log).toMatchObject([{ action: "fix", after: "Thang điểm!D3: 2" }]);
  });

  it("names the rows that the sheet lacks instead of writing half", () => {
    const content = threeWards();
    const { scale, result } = tried({ weights: { a1: "2" } });
    const own = scaleSheet(result.scale, plan7488.criteria, "2018-01-15", "thử");
    const table = { ...own.table, rows: own.table.rows.filter(([id]) => id !== "a1") };
    const broken = { tables: [...content.tables, table], names: { ...content.names, [own.name]: own.title } };
    expect(weightsToKeep(broken, plan7488, scale)).toMatchObject({ changes: [], missing: ["a1"] });
  });
});
