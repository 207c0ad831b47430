import { readFileSync } from "node:fs";
import { scoreLines } from "../../../cli/score/print-scores.ts";
import { scoresToJson } from "../../../cli/score/scores-to-json.ts";
import { assess } from "../../../core/assess/assess.ts";
import { explain } from "../../../core/explain/index.ts";
import { assessmentJson } from "../../../core/json/assessment-json.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { tableOf } from "../sheet/table-builder.ts";

/** The four shipped schemes of which the criteria, the targets and the cap were not seen, each with a year of its own. */
const schemes: readonly (readonly [string, number])[] = [
  ["bac-kan-2022", 2022],
  ["khong-ma-tuy-2030", 2026],
  ["quang-ngai-2021", 2021],
  ["son-la-2023", 2023],
];

function planOf(name: string): Plan {
  const reading = readPlan(readFileSync(`plans/${name}.json`, "utf8"));
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

/** A sheet made for plan 7488: its criteria are nobody's figures under another plan. */
const listOf = (year: number) =>
  tableOf([
    [year > 2025 ? `TỈNH ĐỒNG NAI NĂM ${year}` : `THÀNH PHỐ BIÊN HÒA NĂM ${year}`],
    ["Tên đơn vị", "a1. Số vụ phạm pháp hình sự", "b2. Tụ điểm ma túy", "Điểm", "Hạng", "Phê duyệt"],
    ["Phường Tam Hiệp", 5, 1, 40, 1, "x"],
    ["Phường An Bình", 9, 2, 80, 2, null],
  ]);

const stray = /7488|15 %|27 tiêu chí|II{1,2}\.\d|chỉ tiêu áp dụng|undefined|NaN/;

describe.each(schemes)("a list under %s, which has no criteria in its file", (name, year) => {
  const plan = planOf(name);
  const assessment = assess({ tables: [listOf(year)] }, plan, { year });
  const unscored = `Tệp kế hoạch chưa có tiêu chí rà soát của ${plan.document}.`;

  it("nobody is ranked, no column is asked about, and the checks of scores say why they rest", () => {
    expect(assessment.selection?.sheet.areas.map(({ approved }) => approved)).toEqual([true, false]);
    const codes = assessment.findings.map(({ code }) => code);
    for (const code of ["column-question", "missing-column", "provisional-scale", "stored-score-differs"])
      expect(codes).not.toContain(code);
    const resting = assessment.notRun.filter(({ why }) => why.vi === unscored).map(({ code }) => code);
    expect(resting).toEqual(
      expect.arrayContaining(["provisional-scale", "selected-out-of-order", "stored-score-differs", "tie-at-cut"]),
    );
    const said = assessment.findings.map(({ message: { vi, en } }) => `${vi} ${en}`).join("\n");
    expect(said).not.toMatch(stray);
  });

  it("the command line prints no points and no rank, as text or as JSON", () => {
    const file = "so.xlsx";
    const scored = { file, assessment, refusal: null };
    const printed = scoreLines(scored, "vi")
      .map((line) => line.text(false))
      .join("\n");
    expect(printed).toContain(`Không xếp hạng được. ${unscored}`);
    expect(printed).not.toMatch(/Hạng|100,00|Cần điền|Thang điểm/);
    expect(printed).not.toMatch(stray);
    expect(scoresToJson([scored], plan, "0", "vi").files).toEqual([
      { file, status: "unranked", reason: unscored, totals: assessment.totals },
    ]);
    expect(assessmentJson(assessment)).not.toHaveProperty("scores");
  });

  it("«Vì sao?» of points, rank and scale is what the plan file does not have", () => {
    const why = (figure: Parameters<typeof explain>[1]) =>
      explain(assessment, figure, { content: { tables: [listOf(year)] }, today: null });
    expect(
      ["scale", "score:26017", "rank:26017", "range:26017", "behind:26017"].map((of) => why(of as "scale")),
    ).toEqual(
      Array.from(
        { length: 5 },
        () => expect.objectContaining({ value: { vi: "không nêu", en: "not set" } }) as unknown,
      ),
    );
  });
});

it("where nothing is read, the columns asked for are those that such a list can have", () => {
  const { findings } = assess({ tables: [tableOf([["Kính gửi"], ["Số vụ tăng"]])] }, planOf("son-la-2023"), 2023);
  expect(findings.find(({ code }) => code === "no-header")?.message.vi).toContain(
    "ghi «Tên đơn vị», «Phê duyệt» vào đầu các cột",
  );
});
