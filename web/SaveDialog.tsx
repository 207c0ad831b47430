import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Language } from "../core/sentence.ts";
import type { LeftOut } from "../files/read/sheet-look.ts";
import { leftOutLines } from "./left-out-words.ts";
import { say } from "./page-words.ts";

interface SaveDialogProps {
  readonly leftOut: readonly LeftOut[];
  readonly language: Language;
  readonly onAnswer: (isAgreed: boolean) => void;
}

/** Names what a saved workbook will not have, before the first saving. */
export function SaveDialog({ leftOut, language, onAnswer }: SaveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The browser would take the first button, and Enter is for what is asked about.
    dialog.current?.querySelector<HTMLElement>(".ask-answers > :last-child")?.focus();
  }, []);
  return (
    <dialog className="ask" ref={dialog} aria-labelledby="left-out-title" onCancel={() => onAnswer(false)}>
      <h2 id="left-out-title">{say(language, "leftOutTitle")}</h2>
      <ul>
        {leftOutLines(leftOut, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{say(language, "leftOutStays")}</p>
      <div className="ask-answers">
        <Button onClick={() => onAnswer(false)}>{say(language, "cancel")}</Button>
        <Button appearance="primary" onClick={() => onAnswer(true)}>
          {say(language, "saveCopy")}
        </Button>
      </div>
    </dialog>
  );
}
