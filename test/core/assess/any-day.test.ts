import { assess } from "../../../core/assess/assess.ts";
import { explain } from "../../../core/explain/index.ts";
import { outcomeOf } from "../../../core/json/outcome.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { report } from "../../../core/report/report.ts";
import { resultSheets } from "../../../core/report/result-sheets.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { readBook } from "../../read-book.ts";
import { anyDays, twoWardsOf2018 as workbook } from "../two-wards-of-2018.ts";

describe.each(anyDays)("a workbook of 2018 looked at on %s", (today) => {
  const { history, objectives, selection, opened } = assess(workbook, plan7488, { today });

  it("has its units, verdicts and counts of 2018", () => {
    expect(opened.register.date).toBe("2017-10-15");
    expect(history?.areas.map(({ unit }) => [unit.code, unit.name])).toEqual([
      ["26002", "Phường Hố Nai"],
      ["26020", "Phường Long Bình"],
    ]);
    expect(selection?.capUse).toMatchObject({ cap: 4, used: 2 });
    expect(objectives?.districts).toMatchObject([
      {
        district: { code: "731" },
        units: 30,
        yearly: { due: 2, transformed: 2, failed: 0 },
        phase: { transformed: 2, relapsed: 0 },
        judged: { yearly: { verdict: "met" }, sustained: { verdict: "met" } },
      },
    ]);
  });
});

/** All that is judged, named and printed of a workbook; the days left to the report alone are of the day of asking. */
function told(content: WorkbookContent, today: string) {
  const assessment = assess(content, plan7488, { today });
  const findings = assessment.findings.filter(({ code }) => code !== "report-due");
  return {
    outcome: { ...outcomeOf(assessment, "vi"), findings, totals: null },
    report: report(assessment),
    results: resultSheets(assessment),
    objectives: assessment.objectives,
    why: (["cap", "yearly", "sustained", "order", "period"] as const).map((figure) =>
      explain(assessment, figure, { content, today }),
    ),
  };
}

it.each(["bien-hoa-2018.xlsx", "bien-hoa-2018-loi.xlsx", "dinh-quan-cu.xlsx"])(
  "samples/%s: verdicts, names, report, results workbook and reasons are the same on each of these days",
  async (sample) => {
    const book = await readBook(`samples/${sample}`);
    if (typeof book === "string") throw new Error(book);
    const [first, ...others] = anyDays.map((today) => told(book.opened.content, today));
    for (const other of others) expect(other).toEqual(first);
    expect(first?.report.length).toBeGreaterThan(1);
    expect(first?.outcome.cap).toBe(sample.startsWith("dinh-quan") ? 2 : 4);
  },
);

it("only a day of the register that the user asks for tells it by other units, and that is said", () => {
  const { opened, findings } = assess(workbook, plan7488, { date: "2025-07-01" });
  expect(opened.register.date).toBe("2025-07-01");
  expect(findings.map(({ code }) => code)).toContain("register-other-day");
});
