import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { PanelRightRegular } from "@fluentui/react-icons/svg/panel-right";
import { useRef, type ChangeEvent } from "react";
import type { Language } from "../core/sentence.ts";
import type { PageState } from "./page-session.ts";
import { say } from "./page-words.ts";

interface TopBarProps {
  readonly language: Language;
  readonly state: PageState;
  readonly isPaneOpen: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onDownload: () => void;
  readonly onPane: () => void;
}

/** Which workbook is open, and the ways in and out. */
export function TopBar({ language, state, isPaneOpen, onOpen, onSave, onDownload, onPane }: TopBarProps) {
  const { fileName, isSample, isEdited, isSaving, savedAt, stage, workbook } = state;
  const picker = useRef<HTMLInputElement>(null);
  const onPicked = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // Emptied, so that the same file can be picked again after it was mended.
    target.value = "";
    if (file) onOpen(file);
  };
  const time = savedAt?.toLocaleTimeString(language === "vi" ? "vi-VN" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
  const saved = isSaving
    ? say(language, "saving")
    : isEdited
      ? say(language, "edited")
      : time && say(language, "saved", time);
  const about = [isSample && say(language, "sample"), saved].filter(Boolean);
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
      <Button
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        title={say(language, "downloadHint")}
        disabled={!workbook}
        onClick={onDownload}
      >
        {say(language, "download")}
      </Button>
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
