import { makeStyles } from "@fluentui/react-components";
import type { Language } from "../../../core/index.ts";
import type { AssessmentRoad } from "../session/session.ts";
import type { PaneState, Work } from "../session/state.ts";
import { useText } from "../ui/language.ts";
import { useDelayed } from "../ui/use-delayed.ts";
import type { FindingListState } from "../findings/use-finding-list.ts";
import { ActionBar, type FormulaTask } from "./ActionBar.tsx";
import { BusyLine } from "../ui/BusyLine.tsx";
import { NoticeBar } from "../ui/NoticeBar.tsx";
import { StepBar } from "../findings/StepBar.tsx";
import { TroubleBar } from "../ui/TroubleBar.tsx";

interface PaneFooterProps {
  readonly state: PaneState;
  readonly road: AssessmentRoad;
  readonly list: FindingListState;
  readonly isStepping: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onTemplate: (() => void) | null;
  readonly onFinalise: () => void;
  readonly onSettings: () => void;
  readonly onFormulas: ((task: FormulaTask) => void) | null;
}

const useStyles = makeStyles({ root: { flexShrink: 0 } });

/** What stays in sight below: news, steps through the findings, and the actions. */
export function PaneFooter(props: PaneFooterProps) {
  const { state, road, list, isStepping, onStep, onTemplate, onFinalise, onSettings, onFormulas } = props;
  const { assessment, busy, canCancel, notice, trouble, marks } = state;
  const isSlow = useDelayed(busy !== null, 500);
  const isLong = useDelayed(busy !== null, 2000);
  const styles = useStyles();
  const { language } = useText();
  const isIdle = busy === null || busy === "check";
  const isMarked = marks !== null;
  const mark = () => void road.mark();
  const unmark = () => void road.unmark();
  return (
    <footer className={styles.root}>
      {trouble && (
        <TroubleBar
          key={trouble.detail}
          trouble={trouble}
          onRetry={() => void retry(road, trouble.during, language)}
          onDismiss={road.dismiss}
        />
      )}
      {notice && !trouble && (
        <NoticeBar notice={notice} onGoTo={(place) => void road.goTo(place)} onDismiss={road.dismiss} />
      )}
      {isSlow && busy && <BusyLine work={busy} isLong={isLong} onCancel={canCancel ? road.cancel : null} />}
      {isStepping && list.entries.length > 0 && (
        <StepBar
          at={list.at}
          of={list.entries.length}
          isMarked={isMarked}
          onStep={onStep}
          onMark={mark}
          onUnmark={unmark}
        />
      )}
      <ActionBar
        isChecked={assessment !== null}
        canWrite={assessment !== null && isIdle}
        canFreeze={assessment?.result?.scale.provisional === true && isIdle}
        canMark={assessment !== null && assessment.findings.length > 0 && isIdle}
        isMarked={isMarked}
        onCheck={() => void road.check()}
        onWrite={() => void road.writeResults(language)}
        onFreeze={() => void road.freezeScale()}
        onMark={mark}
        onUnmark={unmark}
        onTemplate={onTemplate}
        onFinalise={onFinalise}
        onSettings={onSettings}
        onFormulas={onFormulas}
      />
    </footer>
  );
}

/** The same again where that is safe; after a failed fix or mark the sheet is read anew, and the user decides. */
function retry(road: AssessmentRoad, work: Work, language: Language): Promise<void> {
  if (work === "write") return road.writeResults(language);
  if (work === "freeze") return road.freezeScale();
  return work === "unmark" ? road.unmark() : road.check();
}
