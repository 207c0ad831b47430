import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useLayoutEffect, useRef } from "react";
import type { Sentence } from "../../../core/sentence.ts";
import type { SheetKind } from "../../../core/sheet/area-sheet.ts";
import type { CellPlace } from "../../../core/table.ts";
import { withdraw } from "../actions/accept.ts";
import type { Deed } from "../actions/next-step/step.ts";
import { rememberReading } from "../actions/remember-reading.ts";
import { CellContext } from "../findings/cells/cell-context.ts";
import type { Entry } from "../findings/finding-list.ts";
import { understandingOf } from "../findings/understanding.ts";
import { UnderstoodLine } from "../findings/UnderstoodLine.tsx";
import type { FindingListState } from "../findings/use-finding-list.ts";
import type { MainTab } from "../session/page.ts";
import type { Session } from "../session/session.ts";
import type { PaneState } from "../session/state.ts";
import { FinalLine } from "../ui/FinalLine.tsx";
import { useText } from "../ui/language.ts";
import { Message } from "../ui/Message.tsx";
import { ChooseView } from "./ChooseView.tsx";
import { Introduction } from "./Introduction.tsx";
import type { Places } from "./use-places.ts";

const words = {
  byPlan7488: { vi: "Đang tính theo Kế hoạch 7488/KH-UBND.", en: "Judged by plan 7488/KH-UBND for now." },
  start: {
    vi: "Bấm «Kiểm tra» để đọc bảng rà soát của sổ đang mở.",
    en: "Press “Check” to read the selection sheet of the open workbook.",
  },
};

const ColumnQuestions = lazy(() => import(/* webpackChunkName: "panels" */ "../findings/ColumnQuestions.tsx"));
/** What comes after choosing, with its pictures: loaded when somebody goes there. */
const TabView = lazy(() => import(/* webpackChunkName: "places" */ "./TabView.tsx"));
/** Beside the thread that a long list is checked in. */
const FirstLines = lazy(() => import(/* webpackChunkName: "in-thread" */ "../findings/cells/FirstLines.tsx"));
/** Whose columns are asked about in which place. */
const kindOfPlace: Readonly<Partial<Record<MainTab, SheetKind>>> = {
  choose: "selection",
  evaluate: "evaluation",
  progress: "ledger",
};

interface MainViewProps {
  readonly state: PaneState;
  readonly session: Session;
  readonly list: FindingListState;
  readonly places: Places;
  /** ISO date. */
  readonly today: string;
  /** The spreadsheet draws charts. */
  readonly drawsCharts: boolean;
  readonly warning: Sentence | undefined;
  /** Null where it is not shown. */
  readonly onIntroduced: (() => void) | null;
  /** @param toType whoever asks for the cell goes on typing in it */
  readonly onGoTo: (cell: CellPlace, toType?: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onDeed: (deed: Deed) => void;
  /** Where a template can be made. */
  readonly onTemplate: (() => void) | null;
}

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  start: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** What lies between head and foot: what was read and how, what is asked about it, and the place that is looked at. */
export function MainView(props: MainViewProps) {
  const { state, session, list, places, today, drawsCharts, warning } = props;
  const { onIntroduced, onGoTo, onStep, onDeed, onTemplate } = props;
  const styles = useStyles();
  const { say } = useText();
  const { assessment, content, options } = state;
  const { place, tab, setTab, setPage } = places;
  const kind = kindOfPlace[place];

  // Each view begins at its top, however far down the one before was read; a row that is looked at comes after that.
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [place, tab]);

  const onReason = ({ finding, accepted }: Entry) => {
    if (accepted) void session.perform(withdraw, finding);
    else setPage({ kind: "accept", finding });
  };

  return (
    <main ref={main} className={styles.root}>
      {onIntroduced && <Introduction onClose={onIntroduced} />}
      {warning && <Message tone="warning">{say(warning)}</Message>}
      {assessment && (
        <UnderstoodLine understanding={understandingOf(assessment)} onOpen={() => setPage({ kind: "correction" })} />
      )}
      {assessment && kind && (
        <Suspense fallback={null}>
          <ColumnQuestions
            key={kind}
            kind={kind}
            assessment={assessment}
            options={options}
            onCorrect={(corrected) => void session.correct(corrected)}
            onRemember={() => void session.perform(rememberReading)}
          />
        </Suspense>
      )}
      {assessment?.opened.log.some(({ action }) => action === "finalise") && <FinalLine assessment={assessment} />}
      {state.planRefusal && (
        <Message tone="bad">
          {say(state.planRefusal)} {say(words.byPlan7488)}
        </Message>
      )}
      {!assessment && state.first && (
        <Suspense fallback={null}>
          <FirstLines first={state.first} onGoTo={onGoTo} />
        </Suspense>
      )}
      {!assessment && state.busy === null && <p className={styles.start}>{say(words.start)}</p>}
      <CellContext value={assessment && content && { assessment, content, session }}>
        {assessment && content && place !== "choose" && (
          <Suspense fallback={null}>
            <TabView
              place={place}
              content={content}
              assessment={assessment}
              today={today}
              session={session}
              drawsCharts={drawsCharts}
              onGoTo={onGoTo}
              onOpen={setPage}
              onReason={onReason}
              onDeed={onDeed}
            />
          </Suspense>
        )}
        {assessment && place === "choose" && (
          <ChooseView
            assessment={assessment}
            tab={tab}
            list={list}
            onTab={setTab}
            onGoTo={onGoTo}
            onOpen={setPage}
            onReason={onReason}
            onStep={onStep}
            onTemplate={onTemplate}
          />
        )}
      </CellContext>
    </main>
  );
}
