import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { PanelRightRegular } from "@fluentui/react-icons/svg/panel-right";
import { lazy, Suspense, type ChangeEvent, type RefObject } from "react";
import type { Language } from "../../core/sentence.ts";
import { momentText, timeText } from "../draft/moment-text.ts";
import type { DraftState } from "../draft/page-drafts.ts";
import type { PageState } from "../page-session.ts";
import { say } from "../page-words.ts";

/** Menus bring what places them beside their button: loaded after the frame stands. */
const WorkbookMenu = lazy(() => import(/* webpackChunkName: "page-menu" */ "./WorkbookMenu.tsx"));

interface TopBarProps {
  readonly language: Language;
  readonly state: PageState;
  readonly draft: DraftState;
  readonly isPaneOpen: boolean;
  /** The browser's question which file to open. */
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onDownload: () => void;
  readonly isTwinOpen: boolean;
  readonly onTwin: () => void;
  readonly onDraft: () => void;
  readonly onPane: () => void;
}

/** Which workbook is open, and the ways in and out. */
export function TopBar({
  language,
  state,
  draft,
  isPaneOpen,
  picker,
  onOpen,
  onSave,
  onDownload,
  isTwinOpen,
  onTwin,
  onDraft,
  onPane,
}: TopBarProps) {
  const { fileName, isSample, isEdited, isSaving, savedAt, stage, workbook } = state;
  const onPicked = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // Emptied, so that the same file can be picked again after it was mended.
    target.value = "";
    if (file) onOpen(file);
  };
  const time = savedAt && timeText(savedAt);
  const saved = isSaving
    ? say(language, "saving")
    : isEdited
      ? say(language, draft.isPossible === false ? "editedNoDraft" : "edited")
      : time && say(language, "saved", time);
  const kept = isEdited && draft.kept && say(language, "draftKept", momentText(new Date(draft.kept.at))[language]);
  const about = [isSample && say(language, "sample"), saved, kept].filter(Boolean);
  return (
    <section className="bar" aria-label={say(language, "barLabel")}>
      <h1 className="file" title={fileName ?? ""}>
        {fileName ?? say(language, "noWorkbook")}
      </h1>
      <span className="about" role="status">
        {about.join(" · ")}
      </span>
      <input ref={picker} type="file" accept=".xlsx,.xlsm,.xls,.ods" hidden data-testid="file" onChange={onPicked} />
      <Button
        appearance="subtle"
        icon={<FolderOpenRegular />}
        title={say(language, "openHint")}
        disabled={stage !== "ready"}
        onClick={() => picker.current?.click()}
      >
        {say(language, "open")}
      </Button>
      <Button
        appearance="primary"
        icon={<SaveRegular />}
        title={say(language, workbook ? "saveHint" : "saveNothing")}
        disabledFocusable={!workbook || isSaving}
        aria-keyshortcuts="Control+S"
        onClick={onSave}
      >
        {say(language, "save")}
      </Button>
      <Suspense fallback={<Button appearance="subtle" icon={<MoreHorizontalRegular />} disabled />}>
        <WorkbookMenu
          language={language}
          hasWorkbook={workbook !== null}
          isTwinOpen={isTwinOpen}
          onDownload={onDownload}
          onTwin={onTwin}
          onDraft={onDraft}
        />
      </Suspense>
      <Button
        className="pane-button"
        icon={<PanelRightRegular />}
        aria-expanded={isPaneOpen}
        disabled={!workbook}
        onClick={onPane}
      >
        {say(language, isPaneOpen ? "closePane" : "pane")}
      </Button>
    </section>
  );
}
