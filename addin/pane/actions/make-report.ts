import { assess } from "../../../core/assess/assess.ts";
import type { Sentence } from "../../../core/sentence.ts";
import { planIn } from "../../../core/sheet/managed/plan.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { openWithRegisters } from "../../../files/open-with-registers.ts";
import { buildReport } from "../../../files/report/build-report.ts";
import { reportFileName } from "../../../files/report/report-file-name.ts";
import type { ReportVariant } from "../../../files/report/report-facts.ts";
import { workbookFacts } from "../../../files/report/workbook-facts.ts";

/** A report as a Word file, or why there is none. */
export type MadeReport = { readonly fileName: string; readonly bytes: Uint8Array } | { readonly refusal: Sentence };

const nothing: Sentence = {
  vi: "Sổ này chưa có số liệu của năm nào để lập báo cáo. Hãy mở sổ có danh sách lựa chọn và ghi năm vào tiêu đề bảng hoặc trang tính «Cài đặt».",
  en: "This workbook has no figures of a year to report. Open one with a selection list, and state the year in its title or in “Settings”.",
};

/** The report of the open workbook, as `diaban report` writes it: of a district, or of a province whose areas it lists. */
export async function makeReport(
  content: WorkbookContent,
  variant: ReportVariant,
  withCriteria?: boolean,
): Promise<MadeReport> {
  const { plan, refusal } = planIn(content);
  if (!plan) return { refusal };
  const facts = workbookFacts(assess(await openWithRegisters(content, plan)), variant, withCriteria);
  if (!facts) return { refusal: nothing };
  return { fileName: reportFileName(facts), bytes: await buildReport(facts) };
}
