import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { officialReport } from "../../../files/report/official-report.ts";
import { workbookFacts } from "../../../files/report/workbook-facts.ts";
import { bienHoaYear } from "../../../samples/bien-hoa-year.ts";
import { specOfSample } from "../../../samples/sample-spec.ts";

const whole = bienHoaYear().map((sheet) => specOfSample(sheet).table);
const withoutLedger = whole.filter(({ sheet }) => sheet !== "Sổ theo dõi");
/** The same plan, begun in the year of the workbook. */
const from2018: Plan = { ...plan7488, period: { ...plan7488.period, value: { from: 2018, to: 2020 } } };

const phaseOf = (tables: typeof whole, plan: Plan = plan7488) => {
  const { phase, judged } = assess(tables, plan).objectives?.province ?? {};
  return [phase?.transformed, phase?.relapsed, judged?.sustained.verdict];
};

/** 2 of the 4 areas of 2018 are met; the ledger adds 3 of 2017, one of them complex again. */
it("the 85 % of 2018 is judged by list, evaluation and ledger: 4 of 5 is not met", () => {
  expect(whole).toHaveLength(withoutLedger.length + 1);
  expect(phaseOf(whole)).toEqual([5, 1, "notMet"]);
});

it("without a ledger nobody tells what was transformed in 2017 and became complex again: it is open, not met", () => {
  expect(phaseOf(withoutLedger)).toEqual([2, 0, "undetermined"]);
  const facts = workbookFacts(assess(withoutLedger, plan7488), "yearly", false);
  const texts = facts ? officialReport(facts).body.flatMap((block) => ("text" in block ? [block.text] : [])) : [];
  expect(texts).toContain(
    "- Từ năm 2017 đến ngày 15/11/2018, có ít nhất 02 địa bàn chuyển hóa thành công; số địa bàn phức tạp trở lại: […]; chưa đủ số liệu để xét chỉ tiêu ít nhất 85%.",
  );
});

it("in the first year of the plan there is no year before", () => {
  expect(phaseOf(withoutLedger, from2018)).toEqual([2, 0, "met"]);
});
