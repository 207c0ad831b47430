import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
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

it("only a day of the register that the user asks for tells it by other units, and that is said", () => {
  const { opened, findings } = assess(workbook, plan7488, { date: "2025-07-01" });
  expect(opened.register.date).toBe("2025-07-01");
  expect(findings.map(({ code }) => code)).toContain("register-other-day");
});
