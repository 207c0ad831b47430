import { Button, Switch } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Language } from "../../core/sentence.ts";
import { draftText, sayDraft } from "./draft-words.ts";
import type { DraftState } from "./page-drafts.ts";

interface DraftDialogProps {
  readonly state: DraftState;
  readonly isAllowed: boolean;
  readonly language: Language;
  readonly onAllow: (isAllowed: boolean) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Whether a draft is kept, since when, and the switch. */
export default function DraftDialog({ state, isAllowed, language, onAllow, onRemove, onClose }: DraftDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { isPossible, kept, hasFailed } = state;
  const now = isPossible === false ? sayDraft(language, "impossible") : null;
  return (
    <dialog className="ask" ref={dialog} aria-labelledby="draft-title" onClose={onClose}>
      <h2 id="draft-title">{sayDraft(language, "title")}</h2>
      <p>{now ?? (kept ? draftText(kept, language) : sayDraft(language, "none"))}</p>
      {hasFailed && <p>{sayDraft(language, "failed")}</p>}
      {isPossible && (
        <>
          <Switch
            checked={isAllowed}
            label={sayDraft(language, "switch")}
            onChange={(_event, { checked }) => onAllow(checked)}
          />
          <p>{sayDraft(language, "about")}</p>
        </>
      )}
      <div className="ask-answers">
        {kept && <Button onClick={onRemove}>{sayDraft(language, "removeNow")}</Button>}
        <Button appearance="primary" onClick={() => dialog.current?.close()}>
          {sayDraft(language, "close")}
        </Button>
      </div>
    </dialog>
  );
}
