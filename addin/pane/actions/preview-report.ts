import type { Assessment } from "../../../core/assess/assessment.ts";
import { officialReport, type OfficialReport } from "../../../files/report/official-report.ts";
import type { ReportVariant } from "../../../files/report/report-facts.ts";
import { workbookFacts } from "../../../files/report/workbook-facts.ts";

/** The report of the open workbook in words; null while nothing of a year could be read. */
export function previewOf(
  assessment: Assessment,
  variant: ReportVariant,
  withCriteria: boolean,
): OfficialReport | null {
  const facts = workbookFacts(assessment, variant, withCriteria);
  return facts && officialReport(facts);
}
