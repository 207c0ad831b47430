import { yearPoints } from "../../../../addin/pane/progress/year-points.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { bienHoaYear } from "../../../../samples/bien-hoa-year.ts";
import { specOfSample } from "../../../../samples/sample-spec.ts";

it("the years one by one, as the chart draws them", () => {
  const tables = bienHoaYear().map((sheet) => specOfSample(sheet).table);
  const { history } = assess(tables, plan7488, { year: 2018, date: "2018-11-20" });
  if (!history) throw new Error("the sample has a whole year");
  expect(
    yearPoints(history, plan7488).map(({ year, percent, share, verdict }) => [year, percent, share.vi, verdict]),
  ).toEqual([
    [2017, 75, "75,00 %", "met"],
    [2018, 50, "50,00 %", "notMet"],
  ]);
});
