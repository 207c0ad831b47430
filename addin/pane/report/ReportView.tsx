import { fixes } from "../../../core/plan/not-fixed.ts";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import type { Deed } from "../actions/next-step/step.ts";
import type { Session } from "../session/session.ts";
import { useText } from "../ui/language.ts";
import { checklistOf } from "../../../core/report/checklist.ts";
import { ReportChecklist } from "./ReportChecklist.tsx";
import { ReportDue } from "./ReportDue.tsx";
import { ReportFigures } from "./ReportFigures.tsx";
import { ReportForm } from "./ReportForm.tsx";
import { SummaryForm } from "./SummaryForm.tsx";

interface ReportViewProps {
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  /** The plan year; null while it is unknown. */
  readonly year: number | null;
  /** ISO date. */
  readonly today: string;
  readonly session: Session;
  readonly drawsCharts: boolean;
  readonly onFigure: (figure: FigureId) => void;
  readonly onDeed: (deed: Deed) => void;
}

const title = { vi: "Báo cáo năm", en: "Yearly report" };

/** What is still open, when the report is due, its figures, the report itself, and the summary tables. */
export function ReportView({
  content,
  assessment,
  year,
  today,
  session,
  drawsCharts,
  onFigure,
  onDeed,
}: ReportViewProps) {
  const { say } = useText();
  const { opened } = assessment;
  const { plan, settings } = opened;
  return (
    <section aria-label={say(title)}>
      <ReportChecklist items={checklistOf(assessment, year)} onDeed={onDeed} />
      {year !== null && fixes(plan, "reportDue") && (
        <ReportDue own={settings.reportDue ?? null} year={year} plan={plan} today={today} onFigure={onFigure} />
      )}
      {year !== null && <ReportFigures assessment={assessment} year={year} onFigure={onFigure} />}
      <ReportForm key={year} assessment={assessment} year={year} onDeed={onDeed} />
      <SummaryForm content={content} session={session} drawsCharts={drawsCharts} />
    </section>
  );
}
