import type { Plan } from "../../../core/plan/plan.ts";
import { fill } from "../../../core/sentence.ts";
import type { ReportVariant } from "../../../files/report/report-facts.ts";
import { WorkbookTrouble } from "../../workbook/workbook.ts";
import type { Action } from "../session/action.ts";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const made = { vi: "Đã lưu {file}.", en: "{file} is saved." };

interface ReportToMake {
  readonly variant: ReportVariant;
  /** With the annex of points and ranks. */
  readonly withCriteria?: boolean;
  readonly save: (file: Blob, name: string) => void;
}

/** In the last year of the plan the final review is what is asked for (VII.4). */
export function isLastYear(plan: Plan, year: number | null): boolean {
  return year === plan.period.value.to;
}

/** The report as a Word file, of the workbook as it was read last; nothing is written into the workbook. */
export const wordReport: Action<ReportToMake> = {
  job: "report",
  trustsWhatIsShown: true,
  leavesFigures: true,
  isRepeatable: true,
  async run({ content }, { variant, withCriteria, save }) {
    const { makeReport } = await import(/* webpackChunkName: "make-report" */ "./make-report.ts");
    const report = await makeReport(content, variant, withCriteria);
    if ("refusal" in report) throw new WorkbookTrouble(report.refusal);
    save(new Blob([new Uint8Array(report.bytes)], { type: docx }), report.fileName);
    return { notice: { kind: "said", sentence: fill(made, { file: report.fileName }) } };
  },
};
