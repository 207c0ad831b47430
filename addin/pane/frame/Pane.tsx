import { makeStyles, tokens } from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Finding } from "../../../core/finding.ts";
import type { Language, Sentence } from "../../../core/sentence.ts";
import type { CellPlace } from "../../../core/table.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { LiveText } from "../ui/LiveText.tsx";
import { PaneFooter } from "./PaneFooter.tsx";
import type { Entry } from "../findings/finding-list.ts";
import type { OpenPage } from "../session/page.ts";
import type { WorkbookFiles } from "../../workbook/workbook-files.ts";
import type { MenuAction } from "../session/action.ts";
import type { Command, Commands } from "../session/commands.ts";
import { withdraw } from "../actions/accept.ts";
import { actions, startAction } from "../actions/index.ts";
import { nextStep } from "../actions/next-step/index.ts";
import type { Deed } from "../actions/next-step/step.ts";
import { layEvaluation } from "../actions/enter-due/lay-evaluation.ts";
import { FinalLine } from "../ui/FinalLine.tsx";
import { useText } from "../ui/language.ts";
import { understandingOf } from "../findings/understanding.ts";
import { useSession } from "../session/use-session.ts";
import { useFindingList } from "../findings/use-finding-list.ts";
import type { ThemeChoice } from "../ui/use-preferences.ts";
import { rememberReading } from "../actions/remember-reading.ts";
import type { SheetKind } from "../../../core/sheet/area-sheet.ts";
import { ChooseView, type ChooseTab } from "./ChooseView.tsx";
import { Header } from "./Header.tsx";
import { Message } from "../ui/Message.tsx";
import { Introduction } from "./Introduction.tsx";
import { useMadeReport } from "./use-made-report.ts";
import { rememberOpener } from "../ui/opener.ts";
import { columnQuestionsId, type MainTab } from "../session/page.ts";
import { useSelfTestKey } from "../self-test/use-self-test-key.ts";
import { SubTabs } from "../ui/SubTabs.tsx";
import { tabId } from "../ui/TabStrip.tsx";
import { UnderstoodLine } from "../findings/UnderstoodLine.tsx";
import { countText } from "../../../core/format.ts";

const words = {
  byPlan7488: { vi: "Đang tính theo Kế hoạch 7488/KH-UBND.", en: "Judged by plan 7488/KH-UBND for now." },
  start: {
    vi: "Bấm «Kiểm tra» để đọc bảng rà soát của sổ đang mở.",
    en: "Press “Check” to read the selection sheet of the open workbook.",
  },
  checked: {
    vi: "Đã kiểm tra: {errors} lỗi, {warnings} cảnh báo.",
    en: "Checked: {errors} errors, {warnings} warnings.",
  },
};

interface PaneProps {
  readonly workbook: Workbook;
  readonly today: string;
  readonly theme: ThemeChoice;
  readonly isIntroduced: boolean;
  /** Opens the introduction, or closes it. */
  readonly onIntroduce: (isWanted: boolean) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly commands?: Commands | undefined;
  readonly files?: WorkbookFiles | undefined;
  readonly warning?: Sentence | undefined;
  readonly onAssessed?: ((assessment: Assessment) => void) | undefined;
}

/** For administrators, and rarely: loaded when asked for. */
const SelfTestPanel = lazy(() => import("../self-test/SelfTestPanel.tsx"));
/** Pages and the order of the areas are wanted after the first findings: fetched while those are read. */
const panels = () => import(/* webpackChunkName: "panels" */ "./OpenPanel.tsx");
const OpenPanel = lazy(panels);
const ColumnQuestions = lazy(() => import(/* webpackChunkName: "panels" */ "../findings/ColumnQuestions.tsx"));
/** What comes after choosing, with its pictures: loaded when somebody goes there. */
const TabView = lazy(() => import(/* webpackChunkName: "places" */ "./TabView.tsx"));
/** Who makes a template needs what writes files: loaded when asked for. */
const TemplatePanel = lazy(() => import(/* webpackChunkName: "template-panel" */ "../template/TemplatePanel.tsx"));
/** Whose columns are asked about in which place. */
const kindOfPlace: Readonly<Partial<Record<MainTab, SheetKind>>> = {
  choose: "selection",
  evaluate: "evaluation",
  progress: "ledger",
};
const noFindings: readonly Finding[] = [];

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  under: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  start: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** The whole pane: its head, the place that is looked at, the next step, and the page that lies over them. */
export function Pane(props: PaneProps) {
  const {
    workbook,
    today,
    theme,
    isIntroduced,
    onIntroduce,
    onLanguage,
    onTheme,
    commands,
    files,
    warning,
    onAssessed,
  } = props;
  const styles = useStyles();
  const { say, language } = useText();
  const { state, session } = useSession(workbook, today, onAssessed);
  const { assessment, content } = state;
  const sheet = assessment?.opened.sheets.selection.sheet ?? null;
  const list = useFindingList(
    assessment?.checked.selection.findings ?? noFindings,
    sheet,
    language,
    assessment?.opened.log,
  );
  const [place, setPlace] = useState<MainTab>("choose");
  const [tab, setTab] = useState<ChooseTab>("check");
  const [panel, setPanel] = useState<OpenPage | null>(null);
  const { makeReport, isReported } = useMadeReport(assessment, session);

  // Each view begins at its top, however far down the one before was read; a row that is looked at comes after that.
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [place, tab]);

  const openTemplate = files ? () => setPanel({ kind: "template" }) : null;
  const carryOut = useEffectEvent((order: Command) => {
    if (order.kind === "template") return openTemplate?.();
    setPlace("choose");
    setTab("check");
    setPanel(null);
    void (order.sheet === null ? session.check() : session.checkSheet(order.sheet));
  });
  useEffect(() => commands?.handle(carryOut), [commands]);

  const [isTesting, setTesting] = useSelfTestKey();

  const isChecked = assessment !== null;
  useEffect(() => {
    if (isChecked) void panels();
  }, [isChecked]);

  /** @param toType whoever asks for a cell goes on typing in it; whoever steps through a list goes on stepping */
  const goTo = (cell: CellPlace, toType = false) =>
    void session.goTo(cell).then((isThere) => isThere && toType && workbook.focusCell?.());
  const step = (by: 1 | -1) => {
    const focused = document.activeElement;
    const isInList = focused instanceof HTMLElement && focused.dataset.stop !== undefined;
    const cell = list.step(by, isInList)?.place;
    if (cell) void session.goTo(cell);
  };
  const giveReason = async ({ finding, accepted }: Entry) => {
    if (!accepted) return setPanel({ kind: "accept", finding });
    await session.perform(withdraw, finding);
  };
  /** What was in focus is gone with the introduction: the focus goes on to what stands in its place. */
  const introduced = () => {
    onIntroduce(false);
    document.getElementById(tabId(tab))?.focus();
  };
  const goToPlace = (chosen: MainTab) => {
    setPlace(chosen);
    if (state.notice) session.dismiss();
  };
  const abilities = { files: files !== undefined, formulas: workbook.formulas !== undefined };
  const start = (action: MenuAction) => startAction(action, { session, language, open: setPanel });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { ctrlKey, shiftKey, altKey, key, target } = event;
    if (!ctrlKey || shiftKey || altKey || (target instanceof Element && target.closest("input, textarea"))) return;
    const action = actions.find((one) => one.key === key && one.blockedBy(state, abilities) === null);
    if (!action) return;
    event.preventDefault();
    start(action);
  };
  const carryOutDeed = (deed: Deed) => {
    setPanel(null);
    if ("opens" in deed) setPanel(deed.opens);
    else if ("goTo" in deed) goTo(deed.goTo, true);
    else if ("asks" in deed) document.getElementById(columnQuestionsId)?.querySelector("button")?.focus();
    else if ("picks" in deed) files?.pickFile?.();
    else if ("corrects" in deed) void session.correct({ ...state.options, ...deed.corrects });
    else if ("makes" in deed && deed.makes === "evaluation") void session.perform(layEvaluation);
    else if ("makes" in deed) void makeReport(deed.as);
    else if ("shows" in deed) {
      setPlace(deed.shows === "ranking" ? "choose" : deed.shows);
      setTab(deed.shows === "ranking" ? "ranking" : "check");
    } else {
      setPlace("choose");
      setTab("check");
      const cell = list.stepTo(deed.finding)?.place;
      if (cell) goTo(cell);
    }
  };
  const next =
    assessment &&
    nextStep(place, assessment, today, {
      current: list.current?.finding ?? null,
      canMake: files !== undefined,
      isSample: files?.pickFile !== undefined && !isIntroduced,
      isReported,
    });
  const openSettings = () => setPanel({ kind: "settings" });
  const openCorrection = () => setPanel({ kind: "correction" });

  return (
    <div className={styles.root} lang={language} onKeyDown={onKeyDown}>
      <div
        className={styles.under}
        inert={panel !== null || isTesting}
        onFocus={({ target }) => rememberOpener(target)}
      >
        <Header
          about={
            sheet && { district: sheet.district?.name ?? null, manyDistricts: sheet.manyDistricts, year: sheet.year }
          }
          theme={theme}
          onLanguage={onLanguage}
          onTheme={onTheme}
          onIntroduction={() => onIntroduce(true)}
          onSettings={assessment ? openSettings : null}
        />
        {assessment && <SubTabs chosen={place} onChoose={goToPlace} />}
        <main ref={main} className={styles.scroll}>
          {!isIntroduced && <Introduction onClose={introduced} />}
          {warning && <Message tone="warning">{say(warning)}</Message>}
          {assessment && <UnderstoodLine understanding={understandingOf(assessment)} onOpen={openCorrection} />}
          {assessment && kindOfPlace[place] && (
            <Suspense fallback={null}>
              <ColumnQuestions
                key={kindOfPlace[place]}
                kind={kindOfPlace[place]}
                assessment={assessment}
                options={state.options}
                onCorrect={(options) => void session.correct(options)}
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
          {!assessment && state.busy === null && <p className={styles.start}>{say(words.start)}</p>}
          {assessment && content && place !== "choose" && (
            <Suspense fallback={null}>
              <TabView
                place={place}
                content={content}
                assessment={assessment}
                today={today}
                session={session}
                drawsCharts={workbook.drawsCharts === true}
                onGoTo={goTo}
                onOpen={setPanel}
                onReason={(entry) => void giveReason(entry)}
                onDeed={carryOutDeed}
              />
            </Suspense>
          )}
          {assessment && place === "choose" && (
            <ChooseView
              assessment={assessment}
              tab={tab}
              list={list}
              onTab={setTab}
              onGoTo={goTo}
              onOpen={setPanel}
              onReason={(entry) => void giveReason(entry)}
              onStep={step}
              onTemplate={openTemplate}
            />
          )}
        </main>
        <PaneFooter
          state={state}
          session={session}
          list={place === "choose" && tab === "check" ? list : null}
          step={next}
          abilities={abilities}
          onStep={step}
          onStart={start}
          onDeed={carryOutDeed}
        />
      </div>
      {panel?.kind === "template" && files && (
        <Suspense fallback={null}>
          <TemplatePanel files={files} sheet={sheet} year={panel.year} onClose={() => setPanel(null)} />
        </Suspense>
      )}
      {panel && assessment && content && (
        <Suspense fallback={null}>
          <OpenPanel
            panel={panel}
            workbook={workbook}
            content={content}
            assessment={assessment}
            options={state.options}
            session={session}
            today={today}
            onOpen={setPanel}
            onErrors={() => carryOutDeed({ finding: "error" })}
            onClose={() => setPanel(null)}
          />
        </Suspense>
      )}
      {isTesting && (
        <Suspense fallback={null}>
          <SelfTestPanel workbook={workbook} onClose={() => setTesting(false)} />
        </Suspense>
      )}
      <LiveText>
        {assessment &&
          say(words.checked, {
            errors: countText(assessment.totals.error),
            warnings: countText(assessment.totals.warning),
          })}
      </LiveText>
    </div>
  );
}
