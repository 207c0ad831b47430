import { useState } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { yearIn } from "../actions/enter-due/due-areas.ts";
import type { ReportAs } from "../actions/next-step/step.ts";
import { isLastYear, wordReport } from "../actions/word-report.ts";
import type { Session } from "../session/session.ts";
import { saveFile } from "../ui/save-file.ts";

/** Makes the report of the kind that its year asks for, unless another is wanted, and knows whether that was done. */
export function useMadeReport(assessment: Assessment | null, session: Pick<Session, "perform">) {
  /** What the last report was made of. */
  const [reported, setReported] = useState<Assessment | null>(null);
  const makeReport = async (as?: ReportAs) => {
    if (!assessment) return;
    const { plan } = assessment.opened;
    const variant = isLastYear(plan, yearIn(assessment)) ? "final" : "yearly";
    if (await session.perform(wordReport, { variant, ...as, save: saveFile })) setReported(assessment);
  };
  return { makeReport, isReported: assessment === reported };
}
