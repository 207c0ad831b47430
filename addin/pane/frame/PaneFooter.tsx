import { lazy, Suspense } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Sentence } from "../../../core/sentence.ts";
import { checkAgain } from "../actions/check-again.ts";
import type { Deed, NextStep } from "../actions/next-step/step.ts";
import { undo } from "../actions/undo.ts";
import type { FindingListState } from "../findings/use-finding-list.ts";
import { StepBar } from "./StepBar.tsx";
import type { Abilities, MenuAction } from "../session/action.ts";
import type { Session } from "../session/session.ts";
import type { PaneState } from "../session/state.ts";
import { BusyLine } from "../ui/BusyLine.tsx";
import { NoticeBar } from "../ui/NoticeBar.tsx";
import { TroubleBar } from "../ui/TroubleBar.tsx";
import { useDelayed } from "../ui/use-delayed.ts";
import { NextStepBar } from "./NextStepBar.tsx";

interface PaneFooterProps {
  readonly state: PaneState;
  readonly session: Session;
  /** The findings that are stepped through; null where the view has none. */
  readonly list: FindingListState | null;
  readonly step: NextStep | null;
  readonly abilities: Abilities;
  readonly onStep: (by: 1 | -1) => void;
  readonly onStart: (action: MenuAction) => void;
  readonly onDeed: (deed: Deed) => void;
}

/** Menus bring what places them beside their button: loaded once the first findings are drawn. */
const ActionMenu = lazy(() => import(/* webpackChunkName: "menu" */ "./ActionMenu.tsx"));
const check: Sentence = { vi: "Kiểm tra", en: "Check" };

const useStyles = makeStyles({ root: { flexShrink: 0 } });

/** What stays in sight below: news, steps through the findings, and the next thing to do. */
export function PaneFooter({ state, session, list, step, abilities, onStep, onStart, onDeed }: PaneFooterProps) {
  const { assessment, busy, canCancel, notice, trouble, acts } = state;
  const isSlow = useDelayed(busy !== null, 500);
  const isLong = useDelayed(busy !== null, 2000);
  const styles = useStyles();
  const canUndo = notice !== null && acts.at(-1)?.notice === notice;
  const next = trouble ? null : step;
  const beside = next?.beside;
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
        <NoticeBar
          notice={notice}
          onGoTo={(place) => void session.goTo(place)}
          onUndo={canUndo ? () => void session.perform(undo) : null}
          onDismiss={session.dismiss}
        />
      )}
      {isSlow && busy && <BusyLine work={busy} isLong={isLong} onCancel={canCancel ? session.cancel : null} />}
      {list && list.entries.length > 0 && <StepBar at={list.at} of={list.entries.length} onStep={onStep} />}
      <NextStepBar
        step={next}
        button={next?.button ?? (assessment ? checkAgain.label : check)}
        onPress={() => (next ? onDeed(next.deed) : void session.perform(checkAgain))}
        beside={beside && { button: beside.button, onPress: () => onDeed(beside.deed) }}
        menu={
          <Suspense fallback={null}>
            <ActionMenu state={state} abilities={abilities} onStart={onStart} />
          </Suspense>
        }
      />
    </footer>
  );
}
