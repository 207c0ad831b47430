import type { Assessment } from "../../../core/assess/assessment.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import { explain } from "../../../core/explain/index.ts";
import type { CellPlace, WorkbookContent } from "../../../core/table.ts";
import type { Deed } from "../actions/next-step/step.ts";
import { yearIn } from "../actions/enter-due/due-areas.ts";
import type { Session } from "../session/session.ts";
import type { Entry } from "../findings/finding-list.ts";
import type { OpenPage } from "../session/page.ts";
import { ReportView } from "../report/ReportView.tsx";
import type { MainTab } from "../session/page.ts";
import { EvaluateView } from "../evaluation/EvaluateView.tsx";
import { ProgressView } from "../progress/ProgressView.tsx";
import type { FindingOrders } from "../findings/SheetFindings.tsx";

interface TabViewProps {
  readonly place: Exclude<MainTab, "choose">;
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  /** ISO date. */
  readonly today: string;
  readonly session: Session;
  /** The spreadsheet draws charts. */
  readonly drawsCharts: boolean;
  readonly onGoTo: (cell: CellPlace) => void;
  readonly onOpen: (panel: OpenPage) => void;
  readonly onReason: (entry: Entry) => void;
  readonly onDeed: (deed: Deed) => void;
}

/** What comes after choosing: judging the areas, the objectives over the years, the report. */
export default function TabView(props: TabViewProps) {
  const { place, content, assessment, today, session, drawsCharts, onGoTo, onOpen, onReason, onDeed } = props;
  const year = yearIn(assessment);
  const orders: FindingOrders = {
    onGoTo,
    onFix: ({ finding }) => onOpen({ kind: "fix", finding }),
    onReason,
    onWhy: ({ finding }) => onOpen({ kind: "why", finding }),
  };
  const onFigure = (figure: FigureId) => {
    const explanation = explain(assessment, figure, { content, today });
    if (explanation) onOpen({ kind: "figure", explanation });
  };
  const about = { assessment, ...orders, onFigure };
  switch (place) {
    case "evaluate":
      return <EvaluateView {...about} onDeed={onDeed} />;
    case "progress":
      return <ProgressView content={content} year={year} today={today} {...about} />;
    case "report":
      return (
        <ReportView
          content={content}
          assessment={assessment}
          year={year}
          today={today}
          session={session}
          drawsCharts={drawsCharts}
          onFigure={onFigure}
          onDeed={onDeed}
        />
      );
  }
}
