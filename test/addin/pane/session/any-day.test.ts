import { assess } from "../../../../core/assess/assess.ts";
import { outcomeOf } from "../../../../core/json/outcome.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { report } from "../../../../core/report/report.ts";
import { resultSheets } from "../../../../core/report/result-sheets.ts";
import { Session } from "../../../../addin/pane/session/session.ts";
import { anyDays, twoWardsOf2018 } from "../../../core/two-wards-of-2018.ts";
import { memoryWorkbook } from "../memory-workbook.ts";

it.each(anyDays)(
  "the pane opened on %s shows a workbook of 2018 with its units and verdicts of 2018",
  async (today) => {
    const session = new Session(memoryWorkbook(twoWardsOf2018), today);
    await session.check();
    const { trouble, assessment } = session.state();
    expect(trouble).toBeNull();
    expect(assessment?.opened.register.date).toBe("2017-10-15");
    expect(assessment?.history?.areas.map(({ unit: { code, name } }) => [code, name])).toEqual([
      ["26002", "Phường Hố Nai"],
      ["26020", "Phường Long Bình"],
    ]);
    expect(assessment?.selection?.capUse).toMatchObject({ cap: 4, used: 2, base: { n: 30 } });
    expect(assessment?.objectives?.province.yearly).toMatchObject({ due: 2, transformed: 2, failed: 0 });
    expect(assessment?.objectives?.province.phase).toEqual({ transformed: 2, relapsed: 0 });
    // What its lists, its report and its results workbook are made from.
    const ofCore = assess(twoWardsOf2018, plan7488);
    if (!assessment) return;
    expect(outcomeOf(assessment, "vi")).toMatchObject({ scores: outcomeOf(ofCore, "vi").scores, cap: 4 });
    expect([report(assessment), resultSheets(assessment)]).toEqual([report(ofCore), resultSheets(ofCore)]);
  },
);
