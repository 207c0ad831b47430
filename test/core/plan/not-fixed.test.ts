import { assess } from "../../../core/assess/assess.ts";
import { explain } from "../../../core/explain/index.ts";
import { assessmentJson } from "../../../core/json/assessment-json.ts";
import { rollUp } from "../../../core/life-cycle/roll-up.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { writePlan } from "../../../core/plan/write-plan.ts";
import { resultSheets } from "../../../core/report/result-sheets.ts";
import { householdGroups } from "../../../core/rules/household-groups.ts";
import { plannedNumber } from "../../../core/rules/planned-number.ts";
import { shareCap } from "../../../core/rules/share-cap.ts";
import { successAlternatives, successTest } from "../../../core/rules/success-test.ts";
import { changedFile } from "./changed-file.ts";
import { sheetOf } from "../sheet-builder.ts";

const bareFile = changedFile({
  id: "khong-neu",
  document: "Kế hoạch A",
  ...Object.fromEntries(
    [
      "cap",
      "successFloor",
      "yearlyFloor",
      "sustainedFloor",
      "term",
      "leaving",
      "orderObjective",
      "plannedNumber",
      "householdGroup",
      "reportDue",
    ].map((key) => [key, undefined]),
  ),
});

function bareOf(): Plan {
  const reading = readPlan(bareFile);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

const bare = bareOf();
const silence = (what: string) => `Kế hoạch A không nêu ${what}.`;
const workbook = sheetOf({
  withMarks: true,
  heading: ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt"],
  rows: [
    ["Trảng Dài", 10, 4, 6, "x"],
    ["Tân Phong", 5, 1, 3, null],
  ],
});

it("a file that names none of them is a plan, and is written without them", () => {
  expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(["cap"]));
  expect(readPlan(writePlan(bare))).toEqual({ plan: bare });
  expect(Object.keys(JSON.parse(writePlan(bare)) as object)).not.toContain("successFloor");
});

it("what the file has not read yet is no silence of the document", () => {
  const unread = { ...bare, unseen: ["cap"] as const };
  expect(shareCap.judge({ used: 1, base: 30 }, unread).because[0]?.sentence.vi).toBe(
    "Tệp kế hoạch chưa có mức trần số địa bàn của Kế hoạch A.",
  );
  expect(readPlan(writePlan(unread))).toEqual({ plan: unread });
  expect(readPlan(changedFile({ unseen: ["cap"] }))).toMatchObject({
    problems: [{ path: "unseen[0]", code: "seen-after-all" }],
  });
});

it("the rules say so, with the document and without a number", () => {
  const judged = [
    successTest.judge({ targets: {}, gates: {} }, bare),
    householdGroups.judge({ households: 41 }, bare),
    plannedNumber.judge({ planned: 3, transformed: 2 }, bare),
  ];
  expect(judged.map(({ verdict, because, numbers }) => [verdict, because[0]?.sentence.vi, numbers])).toEqual([
    ["notApplicable", silence("tỷ lệ chỉ tiêu để địa bàn đạt"), {}],
    ["notApplicable", silence("số hộ của một tổ"), {}],
    ["notApplicable", silence("số địa bàn theo kế hoạch năm"), {}],
  ]);
  expect(judged[0]?.because[0]?.citation).toEqual({ kind: "law", document: "Kế hoạch A", clause: "toàn văn" });
  expect(successAlternatives({ targets: {}, gates: { G1: false } }, bare).dashes).toBe("notApplicable");
});

it("a list has its count and its base, and neither a cap nor a proposal", () => {
  const assessment = assess(workbook, bare);
  expect(assessment.selection?.capUse).toMatchObject({ cap: null, used: 1, base: { n: 30 }, districts: [] });
  expect(assessment.selection?.proposal).toMatchObject({ room: null, proposed: [], tied: [] });
  const codes = assessment.findings.map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith("cap-"))).toEqual([]);
  const notRun = new Map(assessment.notRun.map(({ code, why }) => [code, why.vi]));
  expect(notRun.get("cap-exceeded")).toBe(silence("mức trần số địa bàn"));
  expect(notRun.get("term-exceeded")).toBe(silence("thời gian chuyển hóa một địa bàn"));
  expect(assessmentJson(assessment, {}).cap).toBeNull();
});

it("«Vì sao?» answers that the plan does not say", () => {
  const assessment = assess(workbook, bare);
  const why = (figure: "cap" | "cut" | "yearly" | "sustained" | "report-due") =>
    explain(assessment, figure, { content: workbook, today: "2018-11-01" });
  expect(why("cap")).toMatchObject({ of: "cap", value: { vi: "không nêu" } });
  expect(why("cap")?.lines.map(({ sentence }) => sentence.vi)).toEqual([
    silence("mức trần số địa bàn"),
    "Thẩm quyền quyết định: địa phương lựa chọn, quyết định.",
  ]);
  expect(why("yearly")?.lines[0]?.sentence.vi).toBe(silence("tỷ lệ chuyển hóa trong năm"));
  expect(why("sustained")?.lines[0]?.sentence.vi).toBe(silence("tỷ lệ không tái phức tạp"));
  expect(why("report-due")?.lines[0]?.sentence.vi).toBe(silence("hạn báo cáo"));
});

it("the sheet of results says it in the line of the cap", () => {
  const rows = resultSheets(assess(workbook, bare))[0]?.table.rows ?? [];
  expect(rows[1]?.[0]).toBe("Kế hoạch A không nêu mức trần số địa bàn.");
  expect(JSON.stringify(rows.slice(0, 5))).not.toMatch(/15 %|60 %|80 %|85 %/);
});

it("districts added up have counts and no share to hold them against", () => {
  const year = {
    district: null,
    units: 30,
    used: 4,
    yearly: { due: 4, transformed: 3, failed: 1 },
    phase: { transformed: 3, relapsed: 0 },
  };
  const { capOfDistricts, aboveCap, province } = rollUp([year], bare);
  expect([capOfDistricts, aboveCap, province.yearly.transformed]).toEqual([null, [], 3]);
  expect(
    [province.judged.cap, province.judged.yearly, province.judged.sustained].map(({ verdict }) => verdict),
  ).toEqual(["notApplicable", "notApplicable", "notApplicable"]);
  expect(rollUp([year], plan7488).capOfDistricts).toBe(4);
});
