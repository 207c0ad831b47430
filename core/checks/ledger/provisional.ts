import { convention } from "../../citation.ts";
import { yearlyFacts, yearOf, yearsOf } from "../../life-cycle/counts.ts";
import { areaKey } from "../../life-cycle/successions.ts";
import { yearlyObjective } from "../../rules/yearly-objective.ts";
import { defineCheck } from "../check.ts";
import { placesOf, unitOfLedger } from "./ledger-parts.ts";
import { listOf } from "../listing.ts";
import { needsAnswers, needsSheet } from "../needs.ts";

export const provisional = defineCheck({
  code: "provisional",
  on: ["ledger"],
  fixing: "yearlyFloor",
  severity: "info",
  title: { vi: "Kết quả năm còn tạm tính", en: "Result of a year still provisional" },
  citation: convention("Q10"),
  messages: {
    open: {
      what: {
        vi: "Năm {year}: {pending}/{due} địa bàn chưa đánh giá ({units}); tỷ lệ có thể từ {lowestShare} đến {highestShare}, cần {needed} địa bàn đạt, đã có {transformed}.",
        en: "{year}: {pending} of {due} areas are not judged ({units}); the share may be {lowestShare} to {highestShare}, {needed} are needed and {transformed} are transformed.",
      },
      next: { vi: "Ghi kết quả của các địa bàn này khi có.", en: "Enter their results when there are any." },
    },
    unjudged: {
      what: {
        vi: "Năm {year}: chưa đánh giá địa bàn nào trong {due} ({units}); cần {needed} địa bàn đạt.",
        en: "{year}: none of {due} areas is judged ({units}); {needed} are needed.",
      },
      next: { vi: "Ghi kết quả của các địa bàn này khi có.", en: "Enter their results when there are any." },
    },
  },
  // The results may stand in a column that waits for its answer.
  cannotRun: (context) => needsSheet(context) ?? needsAnswers(context),
  find({ plan, reading: { sheet }, history }, say) {
    if (!history) return [];
    return yearsOf(history).flatMap((year) => {
      const { due, pending } = yearOf(history, year);
      if (pending.length === 0) return [];
      const { numbers } = yearlyObjective.judge(yearlyFacts(history, year), plan);
      const keys = new Set(pending.map(areaKey));
      const approvals = (sheet?.entries ?? []).filter(
        (entry) => entry.year === year && keys.has(areaKey(entry.unit)) && entry.event !== "proposed",
      );
      return say(pending.length === due.length ? "unjudged" : "open", {
        numbers: { ...numbers, year: String(year), units: listOf(pending.map(({ name }) => name)) },
        cells: placesOf(approvals),
        units: pending.map(unitOfLedger),
        citation: plan.yearlyWhole,
        values: [year],
      });
    });
  },
});
