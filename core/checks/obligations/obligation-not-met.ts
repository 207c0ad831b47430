import { convention } from "../../citation.ts";
import type { JudgedDuty } from "../../evaluation/judged-duty.ts";
import type { Sentence } from "../../sentence.ts";
import { defineCheck } from "../check.ts";
import { listOf, spoken } from "../listing.ts";
import { holderOf, unitsOf } from "./obligation-parts.ts";

export const obligationNotMet = defineCheck({
  code: "obligation-not-met",
  on: ["obligations"],
  severity: "warning",
  title: { vi: "Nghĩa vụ chưa thực hiện", en: "Duty not met" },
  citation: convention("Q22"),
  messages: {
    notMet: {
      what: { vi: "{duty}, năm {year}: chưa thực hiện tại {units}.", en: "{duty}, {year}: not done in {units}." },
      next: { vi: "Thực hiện, hoặc ghi lý do chấp nhận.", en: "Do it, or accept with a reason." },
    },
  },
  find({ reading: { sheet } }, say) {
    const failed = sheet.duties.filter(({ judgement }) => judgement.verdict === "notMet");
    const firsts = failed.filter((duty, at) => failed.findIndex((one) => isSame(one, duty)) === at);
    return firsts.map((first) => {
      const duties = failed.filter((duty) => isSame(duty, first));
      const { heading, citation, force } = first.obligation;
      return say("notMet", {
        numbers: { duty: heading, year: String(first.year), units: listOf(duties.map(withFigures), { between: "; " }) },
        cells: duties.flatMap(({ place }) => place ?? []),
        units: unitsOf(duties),
        values: [first.obligation.id, first.year, ...duties.map(({ evidence: { done, total } }) => `${done} ${total}`)],
        citation,
        ...(force !== "must" && { severity: "info" as const }),
      });
    });
  },
});

const isSame = (a: JudgedDuty, b: JudgedDuty) => a.obligation.id === b.obligation.id && a.year === b.year;

/** «Xã Phước Tân (11/12)». */
function withFigures(duty: JudgedDuty): Sentence {
  const { done, total } = duty.evidence;
  if (done === null || total === null) return holderOf(duty);
  return spoken(holderOf(duty), ` (${done}/${total})`);
}
