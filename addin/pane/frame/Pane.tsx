import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type KeyboardEvent, useEffect, useEffectEvent } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Finding } from "../../../core/finding.ts";
import { countText } from "../../../core/format.ts";
import type { Language, Sentence } from "../../../core/sentence.ts";
import type { CellPlace } from "../../../core/table.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { WorkbookFiles } from "../../workbook/workbook-files.ts";
import { actionWithKey, startAction } from "../actions/index.ts";
import { nextStep } from "../actions/next-step/index.ts";
import type { Deed } from "../actions/next-step/step.ts";
import { useFindingList } from "../findings/use-finding-list.ts";
import { useSelfTestKey } from "../self-test/use-self-test-key.ts";
import type { MenuAction } from "../session/action.ts";
import type { Command, Commands } from "../session/commands.ts";
import type { MainTab } from "../session/page.ts";
import { useSession } from "../session/use-session.ts";
import { useText } from "../ui/language.ts";
import { LiveText } from "../ui/LiveText.tsx";
import { rememberOpener } from "../ui/opener.ts";
import { SubTabs } from "../ui/SubTabs.tsx";
import { tabId } from "../ui/TabStrip.tsx";
import type { ThemeChoice } from "../ui/use-preferences.ts";
import { carryOutDeed } from "./carry-out-deed.ts";
import { Header } from "./Header.tsx";
import { MainView } from "./MainView.tsx";
import { PageOver } from "./PageOver.tsx";
import { PaneFooter } from "./PaneFooter.tsx";
import { useMadeReport } from "./use-made-report.ts";
import { usePlaces } from "./use-places.ts";

const words = {
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
});

/** The whole pane: its head, the place that is looked at, the next step, and the page that lies over them. */
export function Pane(props: PaneProps) {
  const { workbook, today, theme, isIntroduced, commands, files, warning } = props;
  const { onIntroduce, onLanguage, onTheme, onAssessed } = props;
  const styles = useStyles();
  const { say, language } = useText();
  const { state, session } = useSession(workbook, today, onAssessed);
  const { assessment } = state;
  const sheet = assessment?.opened.sheets.selection.sheet ?? null;
  const list = useFindingList(
    assessment?.checked.selection.findings ?? noFindings,
    sheet,
    language,
    assessment?.opened.log,
  );
  const places = usePlaces();
  const { place, tab, page, setPlace, setPage } = places;
  const { makeReport, isReported } = useMadeReport(assessment, session);
  const [isTesting, setTesting] = useSelfTestKey();

  const openTemplate = files ? () => setPage({ kind: "template" }) : null;
  const carryOut = useEffectEvent((order: Command) => {
    if (order.kind === "template") return openTemplate?.();
    places.show("choose");
    void (order.sheet === null ? session.check() : session.checkSheet(order.sheet));
  });
  useEffect(() => commands?.handle(carryOut), [commands]);

  /** @param toType whoever asks for a cell goes on typing in it; whoever steps through a list goes on stepping */
  const goTo = (cell: CellPlace, toType = false) =>
    void session.goTo(cell).then((isThere) => isThere && toType && workbook.focusCell?.());
  const step = (by: 1 | -1) => {
    const focused = document.activeElement;
    const isInList = focused instanceof HTMLElement && focused.dataset.stop !== undefined;
    const cell = list.step(by, isInList)?.place;
    if (cell) void session.goTo(cell);
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
  const start = (action: MenuAction) => startAction(action, { session, language, open: setPage });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { ctrlKey, shiftKey, altKey, key, target } = event;
    if (!ctrlKey || shiftKey || altKey || (target instanceof Element && target.closest("input, textarea"))) return;
    const action = actionWithKey(key, state, abilities);
    if (!action) return;
    event.preventDefault();
    start(action);
  };
  const onDeed = (deed: Deed) => carryOutDeed(deed, { session, places, list, files, goTo, makeReport });
  const next =
    assessment &&
    nextStep(place, assessment, today, {
      current: list.current?.finding ?? null,
      canMake: files !== undefined,
      isSample: files?.pickFile !== undefined && !isIntroduced,
      isReported,
    });

  return (
    <div className={styles.root} lang={language} onKeyDown={onKeyDown}>
      <div className={styles.under} inert={page !== null || isTesting} onFocus={({ target }) => rememberOpener(target)}>
        <Header
          about={
            sheet && { district: sheet.district?.name ?? null, manyDistricts: sheet.manyDistricts, year: sheet.year }
          }
          theme={theme}
          onLanguage={onLanguage}
          onTheme={onTheme}
          onIntroduction={() => onIntroduce(true)}
          onSettings={assessment ? () => setPage({ kind: "settings" }) : null}
        />
        {assessment && <SubTabs chosen={place} onChoose={goToPlace} />}
        <MainView
          state={state}
          session={session}
          list={list}
          places={places}
          today={today}
          drawsCharts={workbook.drawsCharts === true}
          warning={warning}
          onIntroduced={isIntroduced ? null : introduced}
          onGoTo={goTo}
          onStep={step}
          onDeed={onDeed}
          onTemplate={openTemplate}
        />
        <PaneFooter
          state={state}
          session={session}
          list={place === "choose" && tab === "check" ? list : null}
          step={next}
          abilities={abilities}
          onStep={step}
          onStart={start}
          onDeed={onDeed}
        />
      </div>
      <PageOver
        places={places}
        state={state}
        session={session}
        workbook={workbook}
        files={files}
        today={today}
        onErrors={() => onDeed({ finding: "error" })}
      />
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
