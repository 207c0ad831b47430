import { planSetting } from "./plan-setting.ts";
import { dayText } from "../../core/civil-date.ts";
import { reportDeadline } from "../../core/rules/report-deadline.ts";
import { fill } from "../../core/sentence.ts";
import { serialOfIso } from "../../core/sheet/cells/read-date.ts";
import { badInput } from "./cell-error.ts";
import { defineFunction } from "./define-function.ts";
import { count } from "./parameters/count.ts";
import { suggestYear } from "./parameters/suggest-year.ts";

/** Years whose days spreadsheets count. */
const firstYear = 1900;
const lastYear = 9999;

/** Day the year's report is due (VII.4). @item D1 */
export const reportDue = defineFunction({
  id: "HANBAOCAO",
  says: {
    vi: "Ngày nên gửi báo cáo năm: ngày liền trước hạn, hoặc thứ Sáu trước đó nếu rơi vào cuối tuần (Kế hoạch 7488, mục VII.4; Quy ước Q16).",
    en: "Day the year's report is due: the day before the date set, or the Friday before when that is a weekend (plan 7488, VII.4; convention Q16).",
  },
  parameters: [
    count({
      name: { vi: "năm", en: "year" },
      says: { vi: "Năm, ví dụ 2018.", en: "The year, for example 2018." },
      what: "Năm",
      next: "Hãy ghi năm bằng bốn chữ số, ví dụ 2018.",
      suggest: suggestYear,
    }),
  ],
  returns: {
    vi: "Ngày đến hạn, là số sê-ri; hãy định dạng ô dd/mm/yyyy.",
    en: "A date serial; format the cell dd/mm/yyyy.",
  },
  gives: "number",
  lifts: true,
  isOfPlan: true,
  alsoFoundBy: ["hạn", "ngày gửi"],
  format: "dd/mm/yyyy",
  example: { call: ["2018"], answer: 43427, wrong: ['"năm nay"'] },
  run({ year, plan }) {
    if (year < firstYear || year > lastYear) {
      throw badInput(`Năm phải từ ${firstYear} đến ${lastYear}, ở đây là ${year}. Hãy ghi năm bằng bốn chữ số.`);
    }
    return serialOfIso(reportDeadline(year, planSetting(plan, "reportDue")));
  },
  explain({ year, plan }) {
    const own = planSetting(plan, "reportDue");
    const { before, weekend } = own.reportDue;
    return {
      lines: [fill(deadline, { before: dayText(`${year}-${before.value}`), due: dayText(reportDeadline(year, own)) })],
      basis: [before.citation, weekend],
    };
  },
});

const deadline = {
  vi: "Báo cáo gửi trước ngày {before}; ngày cuối còn kịp là {due}.",
  en: "The report goes out before {before}; the last day is {due}.",
};
