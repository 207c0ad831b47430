import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Language } from "../core/sentence.ts";
import { say } from "./page-words.ts";

interface AskDialogProps {
  readonly file: string;
  readonly language: Language;
  readonly onAnswer: (answer: "save" | "discard" | "stay") => void;
}

/** Asks before edits are lost. The browser's own dialog keeps the focus inside and closes on Escape. */
export function AskDialog({ file, language, onAnswer }: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The browser would take the first button, and Enter is for what is asked about.
    dialog.current?.querySelector<HTMLElement>(".ask-answers > :last-child")?.focus();
  }, []);
  return (
    <dialog className="ask" ref={dialog} aria-labelledby="ask-title" onCancel={() => onAnswer("stay")}>
      <h2 id="ask-title">{say(language, "askTitle")}</h2>
      <p>{say(language, "ask", file)}</p>
      <div className="ask-answers">
        <Button onClick={() => onAnswer("stay")}>{say(language, "askStay")}</Button>
        <Button onClick={() => onAnswer("discard")}>{say(language, "askDiscard")}</Button>
        <Button appearance="primary" onClick={() => onAnswer("save")}>
          {say(language, "askSave")}
        </Button>
      </div>
    </dialog>
  );
}
