import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { App } from "../addin/pane/App.tsx";
import { saveFile } from "../addin/pane/ui/save-file.ts";
import { usePreferences } from "../addin/pane/ui/use-preferences.ts";
import { useDark, useTheme } from "../addin/pane/ui/use-theme.ts";
import type { WorkbookFiles } from "../addin/workbook/workbook-files.ts";
import type { Assessment } from "../core/assess/assessment.ts";
import { AskDialog } from "./ui/AskDialog.tsx";
import { downloadResults } from "./save/download.ts";
import { DraftQuestion, FoundDraft } from "./draft/DraftBar.tsx";
import { DropZone } from "./ui/DropZone.tsx";
import { NoticeBar } from "./ui/NoticeBar.tsx";
import { PageSession } from "./page-session.ts";
import { say } from "./page-words.ts";
import { SaveDialog } from "./save/SaveDialog.tsx";
import { StatusLine } from "./ui/StatusLine.tsx";
import { TopBar } from "./ui/TopBar.tsx";
import { useTwinKey } from "./twin/use-twin-key.ts";
import { useRegionKeys } from "./keys/use-region-keys.ts";
import { xlsx } from "../files/write/xlsx-type.ts";
import { useSaveKey } from "./keys/use-save-key.ts";
import { useSheetKeys } from "./keys/use-sheet-keys.ts";

/** Wanted now and then: loaded when asked for. */
const DraftDialog = lazy(() => import(/* webpackChunkName: "page-parts" */ "./draft/DraftDialog.tsx"));
const Twin = lazy(() => import(/* webpackChunkName: "page-parts" */ "./twin/Twin.tsx"));

/** The whole page: bar above, grid left, pane right; below 900 px the pane is a drawer over the grid. */
export function WorkbookPage() {
  const session = useMemo(() => new PageSession(), []);
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { drafts } = session;
  const draft = useSyncExternalStore(drafts.subscribe, drafts.state);
  const [{ language = "vi", theme: chosen = "system", drafts: areAllowed = false }] = usePreferences();
  const theme = useTheme(chosen);
  const isDark = useDark(chosen);
  const picker = useRef<HTMLInputElement>(null);
  const gridPlace = useRef<HTMLDivElement>(null);
  const [isDraftShown, setDraftShown] = useState(false);
  const [isTwinOpen, setTwinOpen] = useState(false);
  const [isPaneOpen, setPaneOpen] = useState(false);
  const [assessment, setAssessment] = useState<Assessment | null>(null);
  const { workbook, fileName, isSample, isEdited, notice, reading, stage } = state;

  useEffect(() => {
    if (gridPlace.current) void session.start(gridPlace.current);
  }, [session]);
  useEffect(() => session.setDark(isDark), [session, isDark]);
  useEffect(() => setAssessment(null), [workbook]);
  useAskBeforeLeaving(isEdited);
  useRegionKeys();
  useSheetKeys(workbook);
  useSaveKey(session);
  useTwinKey(() => setTwinOpen((isOpen) => !isOpen));

  const onDownload = async () => {
    if (!assessment) return session.tell({ intent: "info", title: "noDownload", file: "", body: null });
    try {
      await downloadResults(assessment, fileName ?? "", language);
    } catch {
      session.tell({ intent: "error", title: "downloadFailed", file: "", body: null });
    }
  };
  // A made workbook is saved as a file and shown; whoever has edits is asked first, as for any other file.
  const files = useMemo(
    (): WorkbookFiles => ({
      openWorkbook: async (bytes, name) => {
        const file = new File([new Uint8Array(bytes)], name, { type: xlsx });
        saveFile(file, name);
        await session.open(file);
      },
      ...(isSample && !isEdited && { pickFile: () => picker.current?.click() }),
    }),
    [session, isSample, isEdited],
  );
  const onFiles = (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    void session.open(file).then(() => {
      // A refusal weighs more.
      if (files.length > 1 && session.state().notice === null)
        session.tell({ intent: "info", title: "oneFile", file: file.name, body: null });
    });
  };

  return (
    <FluentProvider theme={theme} className={`page ${isPaneOpen ? "page-with-drawer" : ""}`}>
      <TopBar
        language={language}
        state={state}
        draft={draft}
        isPaneOpen={isPaneOpen}
        picker={picker}
        onOpen={(file) => onFiles([file])}
        onSave={() => void session.save()}
        onDownload={() => void onDownload()}
        isTwinOpen={isTwinOpen}
        onTwin={() => setTwinOpen(!isTwinOpen)}
        onDraft={() => setDraftShown(true)}
        onPane={() => setPaneOpen(!isPaneOpen)}
      />
      <div className="notices">
        {notice && (
          <NoticeBar
            notice={notice}
            language={language}
            hasWorkbook={workbook !== null}
            onClose={() => session.tell(null)}
          />
        )}
        {draft.found && (
          <FoundDraft
            found={draft.found}
            language={language}
            onOpen={() => void session.openDraft()}
            onRemove={() => void session.removeDraft()}
          />
        )}
      </div>
      <section className="desk" aria-label={say(language, "gridLabel")}>
        <div className="grid" ref={gridPlace} inert={isTwinOpen} />
        {isTwinOpen && workbook && (
          <Suspense fallback={null}>
            <Twin workbook={workbook} cell={state.shown} assessment={assessment} language={language} />
          </Suspense>
        )}
        {!workbook && (
          <p className="waiting" role="status">
            {say(language, stage === "failed" ? "failed" : stage === "starting" ? "starting" : "empty")}
          </p>
        )}
        {reading !== null && (
          <p className="reading" role="status">
            {say(language, "reading", reading)}
          </p>
        )}
        {draft.isAsking && <DraftQuestion language={language} onAnswer={(isKept) => void drafts.allow(isKept)} />}
        <StatusLine cell={state.shown} language={language} />
      </section>
      <div className="pane" onKeyDown={(event) => event.key === "Escape" && setPaneOpen(false)}>
        {workbook && <App key={workbook.id} workbook={workbook} files={files} onAssessed={setAssessment} />}
      </div>
      <DropZone language={language} onFiles={onFiles} />
      {state.waiting && (
        <AskDialog
          file={fileName ?? ""}
          language={language}
          onAnswer={(answer) => void session.answerWaiting(answer)}
        />
      )}
      {isDraftShown && (
        <Suspense fallback={null}>
          <DraftDialog
            state={draft}
            isAllowed={areAllowed}
            language={language}
            onAllow={(isKept) => void drafts.allow(isKept)}
            onRemove={() => void drafts.clear()}
            onClose={() => setDraftShown(false)}
          />
        </Suspense>
      )}
      {state.asking && <SaveDialog leftOut={state.asking} language={language} onAnswer={session.answerAsking} />}
    </FluentProvider>
  );
}

/** The browser asks in its own words; a page may only say that there is something to lose. */
function useAskBeforeLeaving(isEdited: boolean): void {
  useEffect(() => {
    if (!isEdited) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isEdited]);
}
