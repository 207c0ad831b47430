import { assess } from "../../../core/assess/assess.ts";
import { obligationsOf } from "../../../core/plan/obligations-7488.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { writePlan } from "../../../core/plan/write-plan.ts";
import { table } from "../checks/obligations/duty-sheet.ts";
import { changedFile } from "./changed-file.ts";

/** The duties of another plan, as its file writes them. */
const camera = {
  id: "N3",
  heading: "Camera tại chợ",
  sentence: "Mỗi chợ lắp camera.",
  citation: { kind: "law", document: "Kế hoạch A", clause: "V.2" },
  who: "UBND xã",
  scope: ["area"],
  period: "year",
  force: "must",
  evidence: ["done", "total"],
  test: "all",
};
const report = {
  ...camera,
  id: "BC1",
  heading: "Báo cáo tỉnh",
  scope: ["district"],
  evidence: ["document", "date"],
  test: "before",
  before: "06-15",
};

const fileWith = (...obligations: readonly object[]) =>
  changedFile({ id: "khac", documents: undefined, reportDue: undefined, obligations });

function problemsOf(...obligations: readonly object[]): readonly string[] {
  const reading = readPlan(fileWith(...obligations));
  return "plan" in reading ? [] : reading.problems.map(({ path, code }) => `${path} ${code}`);
}

function planOf(...obligations: readonly object[]) {
  const reading = readPlan(fileWith(...obligations));
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

describe("the duties of a plan file", () => {
  it("are the file's own; without the key only plan 7488 has its thirty, and an empty list is none", () => {
    expect(obligationsOf(planOf(camera, report)).map(({ id }) => id)).toEqual(["N3", "BC1"]);
    expect(obligationsOf(planOf())).toEqual([]);
    const reading = readPlan(changedFile({ id: "khac" }));
    expect("plan" in reading && obligationsOf(reading.plan)).toEqual([]);
    expect(obligationsOf(plan7488)).toHaveLength(30);
  });

  it("are written again as they were read", () => {
    const plan = planOf(camera, report);
    expect(readPlan(writePlan(plan))).toEqual({ plan });
  });

  it("are judged by their own tests: 3 of 4 markets, and a report of the 15th that was due before it", () => {
    const sheet = table("Thực hiện", [
      ["Mã nghĩa vụ", "Tên đơn vị", "Năm", "Số thực hiện", "Tổng số", "Số, ký hiệu", "Ngày"],
      ["N3", "Phường Trảng Dài", 2018, 3, 4],
      ["N3", "Phường Hố Nai", 2018, 4, 4],
      ["BC1", null, 2018, null, null, "12/BC-UBND", "15/6/2018"],
      ["BC1", null, 2019, null, null, "13/BC-UBND", "14/6/2019"],
      ["N5", null, 2018, 1],
    ]);
    const { duties } = assess([sheet], planOf(camera, report), 2018);
    expect(duties?.duties.map(({ judgement: { verdict } }) => verdict)).toEqual(["notMet", "met", "notMet", "met"]);
    expect(duties?.unknown.map(({ id }) => id)).toEqual(["N5"]);
  });

  const { citation, test, ...bare } = camera;
  it.each<[string, readonly object[], string]>([
    ["no clause", [{ ...bare, test }], "obligations[0].citation missing-key"],
    ["no test", [{ ...bare, citation }], "obligations[0].test missing-key"],
    [
      "a clause that the list does not have",
      [{ ...camera, citation: "V.9" }],
      "obligations[0].citation unknown-citation",
    ],
    ["an id twice", [camera, { ...report, id: "N3" }], "obligations[1].id duplicate-id"],
    ["an id of another form", [{ ...camera, id: "camera" }], "obligations[0].id not-id"],
    ["a day as people write it", [{ ...report, before: "15/6" }], "obligations[0].before not-month-day"],
    ["a day that not every year has", [{ ...report, before: "02-29" }], "obligations[0].before not-month-day"],
    ["a test by a day without one", [{ ...report, before: undefined }], "obligations[0].before obligation-without-day"],
    [
      "a day that nothing is held against",
      [{ ...camera, before: "06-15" }],
      "obligations[0].before obligation-day-unused",
    ],
    ["another test", [{ ...camera, test: "most" }], "obligations[0].test not-choice"],
    ["a level that there is not", [{ ...camera, scope: ["village"] }], "obligations[0].scope[0] not-choice"],
    ["no level", [{ ...camera, scope: [] }], "obligations[0].scope list-length"],
    [
      "an area's that is a district's as well",
      [{ ...camera, scope: ["area", "district"] }],
      "obligations[0].scope obligation-scope",
    ],
    ["a test without its evidence", [{ ...camera, evidence: ["done"] }], "obligations[0].evidence obligation-evidence"],
    ["evidence twice", [{ ...camera, evidence: ["done", "total", "done"] }], "obligations[0].evidence[2] duplicate-id"],
    [
      "a sentence of the report twice",
      [
        { ...camera, report: "trials" },
        { ...report, report: "trials" },
      ],
      "obligations[1].report duplicate-id",
    ],
    [
      "a column that there is not",
      [{ ...camera, notApplicableWithout: "z9" }],
      "obligations[0].notApplicableWithout unknown-reference",
    ],
    [
      "a document that there is not",
      [{ ...camera, words: { what: "A", not: "b", under: "1/KH" } }],
      "obligations[0].words.under nothing-to-refer-to",
    ],
    ["a list of decisions that proves a count", [{ ...camera, isSelection: true }], "obligations[0].test not-choice"],
    ["a key of nobody's", [{ ...camera, deadline: "06-15" }], "obligations[0].deadline unknown-key"],
  ])("with %s are refused at their place", (_what, obligations, expected) => {
    expect(problemsOf(...(JSON.parse(JSON.stringify(obligations)) as readonly object[]))).toEqual([expected]);
  });
});
