import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import {
  assessYearAnywhere,
  type Assessment,
  type CellPlace,
  type ReadingOptions,
  type SelectionAssessment,
  type WorkbookContent,
} from "../../../core/index.ts";
import { assessApart } from "../apart/assess-apart.ts";
import { ReportForm } from "../report/ReportForm.tsx";
import { useText } from "../text/text-context.ts";
import type { Place } from "../views/PlaceBar.tsx";
import { EvaluateView } from "./EvaluateView.tsx";
import { ProgressView } from "./ProgressView.tsx";
import { words } from "./words.ts";

interface PlaceViewProps {
  readonly place: Exclude<Place, "choose">;
  readonly content: WorkbookContent;
  /** The list of the year, as it was checked. */
  readonly selection: SelectionAssessment;
  readonly options: ReadingOptions;
  /** ISO date. */
  readonly today: string;
  readonly onGoTo: (cell: CellPlace) => void;
}

const useStyles = makeStyles({
  status: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** What comes after choosing: judging the areas, the objectives over the years, the report. */
export default function PlaceView({ place, content, selection, options, today, onGoTo }: PlaceViewProps) {
  const styles = useStyles();
  const { say } = useText();
  const year = useYear(content, selection, options, today);
  if (!year) {
    return (
      <p role="status" className={styles.status}>
        {say(words.calculating)}
      </p>
    );
  }
  const { sheet } = selection.reading;
  switch (place) {
    case "evaluate":
      return <EvaluateView assessment={year} onGoTo={onGoTo} />;
    case "progress":
      return <ProgressView assessment={year} onGoTo={onGoTo} />;
    case "report":
      return <ReportForm content={content} year={sheet?.year ?? null} errors={year.totals.error} today={today} />;
  }
}

/** The whole year of the workbook; null while it is worked out anew. */
function useYear(
  content: WorkbookContent,
  { plan }: SelectionAssessment,
  options: ReadingOptions,
  today: string,
): Assessment | null {
  const [known, setKnown] = useState<{ readonly of: WorkbookContent; readonly year: Assessment } | null>(null);
  useEffect(() => {
    const off = new AbortController();
    const request = { what: "year", content, plan, options: { ...options, date: today } } as const;
    assessApart(request, assessYearAnywhere, off.signal).then(
      (year) => setKnown({ of: content, year }),
      (error: unknown) => {
        if (!off.signal.aborted) throw error;
      },
    );
    return () => off.abort();
  }, [content, plan, options, today]);
  return known?.of === content ? known.year : null;
}
