import fc from "fast-check";
import { readFileSync } from "node:fs";
import { assess } from "../../../core/assess/assess.ts";
import { explain, figuresIn } from "../../../core/explain/index.ts";
import { explanationText } from "../../../core/explain/explanation.ts";
import { assessmentJson } from "../../../core/json/assessment-json.ts";
import { fixings } from "../../../core/plan/not-fixed.ts";
import type { Fixing, Plan } from "../../../core/plan/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { resultSheets } from "../../../core/report/result-sheets.ts";
import { report } from "../../../core/report/report.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { readWorkbook } from "../../../files/read/read-workbook.ts";
import { buildReport } from "../../../files/report/build-report.ts";
import { workbookFacts } from "../../../files/report/workbook-facts.ts";
import { orderTemplate } from "../../../files/template/order-template.ts";
import { templateSheets } from "../../../files/template/template-sheets.ts";
import { paragraphsOf, partOf } from "../../files/report/word-part.ts";
import { changedFile } from "./changed-file.ts";

/** Numbers that no target of the plan has, so that each can come from one place alone. */
const numbers: Readonly<Record<string, unknown>> = {
  "cap.percent.value": 13,
  "successFloor.value": 77,
  "yearlyFloor.value": 63,
  "sustainedFloor.percent": 87,
  "householdGroup.value": 43,
  "reportDue.before.value": "11-27",
  "term.judgedOn.value": "11-17",
};

/** The number of the plan, and of plan 7488 in its place. */
const saidOf: Readonly<Partial<Record<Fixing, RegExp>>> = {
  cap: /(?<!dưới |below )\b1[35](?:[.,]0+)?\s?%/,
  successFloor: /\b77\s?%|80\s?% (?:các chỉ tiêu|chỉ tiêu)/,
  yearlyFloor: /\b6[03]\s?%/,
  sustainedFloor: /\b8[57]\s?%/,
  householdGroup: /\b4[03] hộ/,
  reportDue: /\b2[57]\/11/,
  term: /\b1[57]\/11/,
};

type Part = Fixing | "criteria" | "targets" | "gates" | "authority";
const parts: readonly Part[] = [...fixings, "criteria", "targets", "gates", "authority"];
const goesWith: Readonly<Partial<Record<Part, readonly string[]>>> = {
  criteria: ["groups", "gateSuggestions"],
  gates: ["gateSuggestions"],
};

/** A plan of another document, without some of what a plan may leave out. */
function planWithout(left: readonly Part[]): Plan {
  const gone = new Set([...left, ...left.flatMap((part) => goesWith[part] ?? []), "documents"]);
  const kept = Object.entries(numbers).filter(([path]) => !gone.has(path.split(".")[0] ?? ""));
  const file = JSON.parse(
    changedFile({
      id: "khac",
      document: "Kế hoạch A",
      title: "Tên A",
      ...Object.fromEntries(kept),
      ...Object.fromEntries([...gone].map((key) => [key, undefined])),
    }),
  ) as { citations: Record<string, { kind: string; document: string; clause: string }> };
  for (const one of Object.values(file.citations))
    if (one.kind === "law") Object.assign(one, { document: "Kế hoạch A", clause: "điều khác" });
  const reading = readPlan(file);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

function textsIn(given: unknown): readonly string[] {
  if (typeof given === "string") return [given];
  if (typeof given === "number") return Number.isFinite(given) ? [] : [`no number: ${given}`];
  if (typeof given !== "object" || given === null) return [];
  return Object.values(given).flatMap(textsIn);
}

/** What no text may say: a value that is missing, a number that the plan does not state, another plan's document. */
function wrongIn(given: unknown, left: readonly Part[]): readonly string[] {
  const never = [
    /undefined|\bNaN\b|\[object|Infinity|no number|\{[a-z]\w*\}/i,
    /7488\/KH-UBND(?!\.$)|mục II+\.\d/,
    ...left.flatMap((part) => saidOf[part as Fixing] ?? []),
  ];
  return textsIn(given).filter((text) => never.some((one) => one.test(text)));
}

const today = { today: "2018-11-01" };
let whole: WorkbookContent;
beforeAll(async () => {
  const outcome = await readWorkbook(new Uint8Array(readFileSync("samples/bien-hoa-2018.xlsx")));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  whole = outcome.content;
});

/** Findings, answer for programs and every explanation. */
function answersOf(plan: Plan): unknown {
  const assessment = assess(whole, plan, { year: 2018, ...today });
  const { cap, scores, findings } = assessmentJson(assessment, {});
  const asked = [...figuresIn(assessment, { content: whole, ...today }), "cap", "cut", "yearly", "sustained"] as const;
  const said = asked.map((figure) => {
    const explanation = explain(assessment, figure, { content: whole, ...today });
    return explanation && [explanationText(explanation, "vi"), explanationText(explanation, "en")];
  });
  return [assessment.findings, assessment.notRun, cap, scores, findings, said];
}

/** Everything that is printed or written. */
async function papersOf(plan: Plan): Promise<unknown> {
  const assessment = assess(whole, plan, { year: 2018, ...today });
  const facts = workbookFacts(assessment, "yearly", true);
  if (!facts) throw new Error("the workbook has its year");
  const word = await partOf(await buildReport(facts), "word/document.xml");
  const answer = await orderTemplate({ plan, year: 2018, district: "Biên Hòa" });
  if ("refusal" in answer) throw new Error(answer.refusal.vi);
  const sheets = templateSheets(answer.order).filter(({ table }) => table.sheet !== "Kế hoạch");
  return [
    (["vi", "en"] as const).flatMap((language) => resultSheets(assessment, language).map(({ table }) => table.rows)),
    report(assessment).map(({ rows }) => rows),
    paragraphsOf(word),
    sheets,
  ];
}

describe("what a plan leaves out is in no view, and nothing stands for it", () => {
  it.each([[[]], ...parts.map((part) => [[part]]), [parts]] as Part[][][])("answers without %j", (left) => {
    expect(wrongIn(answersOf(planWithout(left)), left)).toEqual([]);
  });

  it.each([[[]], [["criteria", "targets", "gates", "cap"]], [parts]] as Part[][][])(
    "papers without %j",
    async (left) => {
      expect(wrongIn(await papersOf(planWithout(left)), left)).toEqual([]);
    },
  );

  it("answers without any of them", () => {
    fc.assert(
      fc.property(fc.subarray([...parts], { minLength: 2 }), (left) => {
        expect(wrongIn(answersOf(planWithout(left)), left)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});
