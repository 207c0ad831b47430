import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { checklistOf } from "../../../core/report/checklist.ts";
import { bienHoaYear } from "../../../samples/bien-hoa-year.ts";
import { specOfSample } from "../../../samples/sample-spec.ts";

it("the checklist says what is open before the report", () => {
  const tables = bienHoaYear().map((sheet) => specOfSample(sheet).table);
  const items = checklistOf(assess(tables, plan7488, { year: 2018, today: "2018-11-20" }), 2018);
  expect(items.filter(({ isDone }) => isDone).map(({ sentence }) => sentence.vi)).toEqual([
    "Không còn lỗi nào.",
    "Mọi địa bàn của năm đã có kết luận.",
  ]);
});
