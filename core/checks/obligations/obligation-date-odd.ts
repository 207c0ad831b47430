import { convention } from "../../citation.ts";
import { dayText } from "../../civil-date.ts";
import type { JudgedDuty } from "../../evaluation/judged-duty.ts";
import type { Plan } from "../../plan/plan.ts";
import { defineCheck } from "../check.ts";
import { holderOf, unitsOf } from "./obligation-parts.ts";

export const obligationDateOdd = defineCheck({
  code: "obligation-date-odd",
  on: ["obligations"],
  severity: "warning",
  title: { vi: "Ngày ngoài năm yêu cầu", en: "Date outside the year" },
  citation: convention("Q22"),
  messages: {
    outside: {
      what: {
        vi: "{duty}, {unit}: ngày {date} ngoài {from} – {to}.",
        en: "{duty}, {unit}: {date} lies outside {from} – {to}.",
      },
      next: { vi: "Kiểm tra lại ngày.", en: "Check the date." },
    },
  },
  find({ plan, reading: { sheet } }, say) {
    return sheet.duties.flatMap((duty) => {
      const { obligation, evidence, place, year } = duty;
      // The decisions of the list have a check of their own; a duty without a row has no cell.
      if (evidence.date === null || place === null || obligation.isSelection) return [];
      const { from, to } = spanOf(duty, plan);
      if (evidence.date >= from && evidence.date <= to) return [];
      return say("outside", {
        numbers: {
          duty: obligation.heading,
          unit: holderOf(duty),
          date: dayText(evidence.date),
          from: dayText(from),
          to: dayText(to),
        },
        cells: [place],
        units: unitsOf([duty]),
        values: [obligation.id, year, evidence.date],
        citation: obligation.citation,
      });
    });
  },
});

/** The year of the row; what is done once for the phase may date from any day of the plan. */
function spanOf({ obligation, year }: JudgedDuty, { period: { value }, issuedOn }: Plan) {
  if (obligation.period !== "phase") return { from: `${year}-01-01`, to: `${year}-12-31` };
  return { from: issuedOn ?? `${value.from}-01-01`, to: `${value.to}-12-31` };
}
