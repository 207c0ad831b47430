import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import {
  assessYearAnywhere,
  explain,
  type FigureId,
  type Assessment,
  type CellPlace,
  type ReadingOptions,
  type SelectionAssessment,
  type WorkbookContent,
} from "../../../core/index.ts";
import { assessInWorker } from "../session/assess-in-worker.ts";
import type { Session } from "../session/session.ts";
import type { Entry } from "../findings/finding-list.ts";
import type { OpenPage } from "./OpenPanel.tsx";
import { ReportView } from "../report/ReportView.tsx";
import { useText } from "../ui/language.ts";
import type { MainTab } from "../ui/SubTabs.tsx";
import { EvaluateView } from "../evaluation/EvaluateView.tsx";
import { ProgressView } from "../progress/ProgressView.tsx";
import type { FindingOrders } from "../findings/SheetFindings.tsx";

const words = {
  calculating: { vi: "Đang tính…", en: "Calculating…" },
};

interface TabViewProps {
  readonly place: Exclude<MainTab, "choose">;
  readonly content: WorkbookContent;
  /** The list of the year, as it was checked. */
  readonly selection: SelectionAssessment;
  readonly options: ReadingOptions;
  /** ISO date. */
  readonly today: string;
  readonly session: Session;
  /** The spreadsheet draws charts. */
  readonly drawsCharts: boolean;
  readonly onGoTo: (cell: CellPlace) => void;
  readonly onOpen: (panel: OpenPage) => void;
  readonly onReason: (entry: Entry) => void;
}

const useStyles = makeStyles({
  status: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** What comes after choosing: judging the areas, the objectives over the years, the report. */
export default function TabView(props: TabViewProps) {
  const { place, content, selection, options, today, session, drawsCharts, onGoTo, onOpen, onReason } = props;
  const styles = useStyles();
  const { say } = useText();
  const assessment = useYear(content, selection, options, today);
  if (!assessment) {
    return (
      <p role="status" className={styles.status}>
        {say(words.calculating)}
      </p>
    );
  }
  const year = assessment.reading.sheet?.year ?? assessment.evaluation?.reading.sheet?.year ?? null;
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
      return <EvaluateView {...about} />;
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
        />
      );
  }
}

/** The whole year of the workbook; the former one stands until the new one is worked out, null before the first. */
function useYear(
  content: WorkbookContent,
  { plan }: SelectionAssessment,
  options: ReadingOptions,
  today: string,
): Assessment | null {
  const [year, setYear] = useState<Assessment | null>(null);
  useEffect(() => {
    const off = new AbortController();
    const request = { what: "year", content, plan, options: { ...options, date: today } } as const;
    assessInWorker(request, assessYearAnywhere, off.signal).then(
      (done) => setYear(done),
      (error: unknown) => {
        if (!off.signal.aborted) throw error;
      },
    );
    return () => off.abort();
  }, [content, plan, options, today]);
  return year;
}
