import { toJson } from "../../cli/print/to-json.ts";
import { assess } from "../../core/assess/assess.ts";
import type { Assessment } from "../../core/assess/assessment.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { sheetOf } from "../core/sheet-builder.ts";
import { readBook } from "../read-book.ts";

function answerOn(assessment: Assessment | string) {
  if (typeof assessment === "string") throw new Error(assessment);
  const [file] = toJson([{ file: "a.xlsx", assessment, refusal: null, open: 0 }], plan7488, "1", "vi").files;
  return file;
}

it("tells of a workbook with an evaluation only what was read of it, and the verdicts", async () => {
  const answer = answerOn(await readBook("test/cases/sheets/s08-danh-gia-2018.xlsx"));
  expect(answer).toMatchObject({
    kind: "evaluation",
    sheet: "Đánh giá",
    headerRows: [3, 3],
    district: { code: "731" },
    year: 2018,
    units: 4,
    selected: null,
    verdicts: [
      { unit: { code: "25996" }, year: 2018, verdict: "met" },
      { unit: { code: "26005" }, year: 2018, verdict: "met" },
      { unit: { code: "26002" }, year: 2018, verdict: "notMet" },
      { unit: { code: "26377" }, year: 2018, verdict: "notMet" },
    ],
  });
});

it("gives the units that may be meant with their codes", () => {
  const { findings } = assess(sheetOf({ rows: [["Phường Tràng Dài", 1, 2, 3]] }), plan7488);
  expect(findings.find(({ code }) => code === "unknown-unit")?.suggestions).toContainEqual({
    code: "25993",
    name: "Phường Trảng Dài",
  });
});

it("says from which change of weights an area near the line turns, and which weights reach the ends of its range", () => {
  // The cap of the 30 units of Biên Hòa is 4. Levels 1, 0, 0 against 0, 0.4, 0.5: D = 0.1 and A = 1.9.
  const rows = [
    ["Phường Tam Hiệp", 10, 10, 10],
    ["Phường Quyết Thắng", 9, 10, 10],
    ["Phường Bình Đa", 10, 9, 10],
    ["Phường Thống Nhất", 10, 0, 0],
    ["Phường Trảng Dài", 0, 4, 5],
  ];
  const answer = answerOn(assess(sheetOf({ rows }), plan7488, { year: 2018, district: "Biên Hòa" }));
  const scores = answer && "scores" in answer ? answer.scores : [];
  const reached = { at: "1/19", weights: { a1: "18/19", a2: "20/19", a3: "20/19" } };
  expect(scores?.map((score) => ("breakPoint" in score ? score.breakPoint : undefined))).toEqual([
    null,
    null,
    null,
    { turns: "leaves", change: "1/19", reached },
    { turns: "enters", change: "1/19", reached },
  ]);
  expect(scores?.[3]).toMatchObject({ rankRangeWeights: [4, 5] });
  expect(scores?.[3]).not.toMatchObject({ attained: { worst: null } });
});
