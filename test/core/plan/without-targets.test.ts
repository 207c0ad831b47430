import { readFileSync } from "node:fs";
import { assess } from "../../../core/assess/assess.ts";
import { explain } from "../../../core/explain/index.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import type { Cell } from "../../../core/table.ts";
import { successTest } from "../../../core/rules/success-test.ts";
import { tableOf } from "../sheet/table-builder.ts";
import { changedFile } from "./changed-file.ts";

describe("an evaluation under a plan whose targets nobody has read (Quảng Ngãi 2021, 60 % a year)", () => {
  const reading = readPlan(readFileSync("plans/quang-ngai-2021.json", "utf8"));
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  const { plan } = reading;
  const unseen = `Tệp kế hoạch chưa có tỷ lệ chỉ tiêu để địa bàn đạt của ${plan.document}.`;
  const ledger = tableOf([
    ["Tên đơn vị", "Năm", "Sự kiện", "Ngày", "Số quyết định"],
    ["Phường Tam Hiệp", 2021, "Phê duyệt", "1/6/2021", "1/QĐ"],
    ["Phường An Bình", 2021, "Phê duyệt", "1/6/2021", "1/QĐ"],
  ]);
  const assessed = (rows: readonly (readonly Cell[])[]) => {
    const content = { tables: [tableOf(rows), { ...ledger, sheet: "Sổ", name: "Sổ" }] };
    return { content, assessment: assess(content, plan, { year: 2021 }) };
  };
  const title = ["ĐÁNH GIÁ THÀNH PHỐ BIÊN HÒA NĂM 2021"];

  it("the result that the sheet states is the area's, and counts in the year: 1 of 2 is under 60 %", () => {
    const { content, assessment } = assessed([
      title,
      ["Tên đơn vị", "Kết quả"],
      ["Phường Tam Hiệp", "Đạt"],
      ["Phường An Bình", "Không đạt"],
    ]);
    expect(assessment.evaluation?.areas.map(({ success }) => success.verdict)).toEqual(["met", "notMet"]);
    expect(assessment.objectives?.province.judged.yearly).toMatchObject({
      verdict: "notMet",
      numbers: { due: 2, transformed: 1, needed: 2, missing: 1 },
    });
    expect(explain(assessment, "success:26017", { content, today: null })).toMatchObject({
      value: { vi: "Đạt" },
      lines: [{ sentence: { vi: `Theo kết quả ghi trong bảng đánh giá, không kiểm được bằng chỉ tiêu. ${unseen}` } }],
    });
  });

  it("columns of plan 7488 settle nothing there: a result that is not stated stays open", () => {
    const { assessment } = assessed([
      title,
      ["Tên đơn vị", "T1", "T2", "G1", "G2", "Kết quả"],
      ["Phường Tam Hiệp", 1, 2, "Có", "Có", "Đạt"],
      ["Phường An Bình", 1, 2, "Có", "Không", null],
    ]);
    expect(assessment.evaluation?.areas.map(({ success }) => success.verdict)).toEqual(["met", "undetermined"]);
    expect(assessment.evaluation?.areas[1]?.success.because[0]?.sentence.vi).toBe(
      `Bảng đánh giá chưa ghi kết quả. ${unseen}`,
    );
    expect(assessment.findings.find(({ code }) => code === "unknown-column")?.what.vi).toContain("«T1»");
  });
});

it.each([
  ["not seen", ["targets"], "Tệp kế hoạch chưa có chỉ tiêu của địa bàn của Kế hoạch 7488/KH-UBND."],
  ["not there", undefined, "Kế hoạch 7488/KH-UBND không nêu chỉ tiêu của địa bàn."],
])("a share of targets that are %s is no success, and says so", (_why, unseen, says) => {
  const reading = readPlan(changedFile({ targets: undefined, gateSuggestions: undefined, unseen }));
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  const { verdict, because } = successTest.judge({ targets: {}, gates: { G1: true, G2: true } }, reading.plan);
  expect([verdict, because.map(({ sentence }) => sentence.vi)]).toEqual(["undetermined", [says]]);
});
