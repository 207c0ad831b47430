import { dayText } from "../../civil-date.ts";
import { convention } from "../../citation.ts";
import type { JudgedDuty } from "../../evaluation/judged-duty.ts";
import type { Plan } from "../../plan/plan.ts";
import { inBoth } from "../../sentence.ts";
import { defineCheck } from "../check.ts";
import { holderText } from "./duty-parts.ts";

export const obligationDateOdd = defineCheck({
  code: "obligation-date-odd",
  on: ["obligations"],
  severity: "warning",
  title: { vi: "Ngày ngoài năm yêu cầu", en: "Date outside the year" },
  citation: convention("Q19"),
  messages: {
    outside: {
      what: { vi: "{duty}, {unit}: ngày {date} ngoài {period}.", en: "{duty}, {unit}: {date} lies outside {period}." },
      next: { vi: "Kiểm tra lại ngày.", en: "Check the date." },
    },
  },
  help: {
    vi: "Văn bản làm căn cứ phải có ngày trong năm của dòng đó; căn cứ cho cả giai đoạn thì trong thời gian thực hiện Kế hoạch. Ngày ngoài thời gian này thường do ghi nhầm năm. Hãy kiểm tra lại, hoặc ghi lý do chấp nhận.",
    en: "A document is evidence by a day within the year of its row; one for the whole phase by a day within the plan. A day outside is mostly a slip of the year. Check it, or accept with a reason.",
  },
  find({ duties, plan }, say) {
    return duties.flatMap((duty) => {
      const { date } = duty.evidence;
      const { from, to } = periodOf(duty, plan);
      if (date === null || duty.place === null || (date >= from && date <= to)) return [];
      return say("outside", {
        citation: plan.period.citation,
        numbers: {
          duty: duty.obligation.heading,
          unit: holderText(duty),
          date: dayText(date),
          period: inBoth((language) => `${dayText(from)} ${language === "vi" ? "đến" : "to"} ${dayText(to)}`),
        },
        cells: [duty.place],
        units: duty.unit ? [duty.unit] : [],
        values: [duty.obligation.id, date],
      });
    });
  },
});

/** What is done once is done within the plan; a report that goes out late may be of the next year. */
function periodOf({ obligation: { period, test }, year }: JudgedDuty, plan: Plan) {
  const { from, to } = plan.period.value;
  if (period === "phase") return { from: plan.issuedOn ?? `${from}-01-01`, to: `${to}-12-31` };
  return { from: `${year}-01-01`, to: `${test === "before" ? year + 1 : year}-12-31` };
}
