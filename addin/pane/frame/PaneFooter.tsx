import { makeStyles } from "@fluentui/react-components";
import type { Session } from "../session/session.ts";
import type { PaneState } from "../session/state.ts";
import { freezeScale } from "../actions/freeze-scale.ts";
import { mark, unmark } from "../actions/mark.ts";
import { writeResults } from "../actions/write-results.ts";
import { useText } from "../ui/language.ts";
import { useDelayed } from "../ui/use-delayed.ts";
import type { FindingListState } from "../findings/use-finding-list.ts";
import type { FormulaTask } from "../formulas/formula-view.ts";
import { ActionBar } from "./ActionBar.tsx";
import { BusyLine } from "../ui/BusyLine.tsx";
import { NoticeBar } from "../ui/NoticeBar.tsx";
import { StepBar } from "../findings/StepBar.tsx";
import { TroubleBar } from "../ui/TroubleBar.tsx";

interface PaneFooterProps {
  readonly state: PaneState;
  readonly session: Session;
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
  const { state, session, list, isStepping, onStep, onTemplate, onFinalise, onSettings, onFormulas } = props;
  const { assessment, busy, canCancel, notice, trouble, marks } = state;
  const isSlow = useDelayed(busy !== null, 500);
  const isLong = useDelayed(busy !== null, 2000);
  const styles = useStyles();
  const { language } = useText();
  const isIdle = busy === null || busy === "check";
  const isMarked = marks !== null;
  const markCells = () => void session.perform(mark);
  const unmarkCells = () => void session.perform(unmark);
  return (
    <footer className={styles.root}>
      {trouble && (
        <TroubleBar
          key={trouble.detail}
          trouble={trouble}
          onRetry={() => void session.retry()}
          onDismiss={session.dismiss}
        />
      )}
      {notice && !trouble && (
        <NoticeBar notice={notice} onGoTo={(place) => void session.goTo(place)} onDismiss={session.dismiss} />
      )}
      {isSlow && busy && <BusyLine work={busy} isLong={isLong} onCancel={canCancel ? session.cancel : null} />}
      {isStepping && list.entries.length > 0 && (
        <StepBar
          at={list.at}
          of={list.entries.length}
          isMarked={isMarked}
          onStep={onStep}
          onMark={markCells}
          onUnmark={unmarkCells}
        />
      )}
      <ActionBar
        isChecked={assessment !== null}
        canWrite={assessment !== null && isIdle}
        canFreeze={assessment?.selection?.scale.provisional === true && isIdle}
        canMark={assessment !== null && assessment.findings.length > 0 && isIdle}
        isMarked={isMarked}
        onCheck={() => void session.check()}
        onWrite={() => void session.perform(writeResults, language)}
        onFreeze={() => void session.perform(freezeScale)}
        onMark={markCells}
        onUnmark={unmarkCells}
        onTemplate={onTemplate}
        onFinalise={onFinalise}
        onSettings={onSettings}
        onFormulas={onFormulas}
      />
    </footer>
  );
}
