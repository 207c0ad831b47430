import { Button } from "@fluentui/react-components";
import type { Language } from "../../core/sentence.ts";
import { PageDialog } from "./PageDialog.tsx";
import { say } from "../page-words.ts";

interface AskDialogProps {
  readonly file: string;
  readonly language: Language;
  readonly onAnswer: (answer: "save" | "discard" | "stay") => void;
}

/** Asks before edits are lost. */
export function AskDialog({ file, language, onAnswer }: AskDialogProps) {
  const answers = (
    <>
      <Button onClick={() => onAnswer("stay")}>{say(language, "askStay")}</Button>
      <Button onClick={() => onAnswer("discard")}>{say(language, "askDiscard")}</Button>
      <Button appearance="primary" onClick={() => onAnswer("save")}>
        {say(language, "askSave")}
      </Button>
    </>
  );
  return (
    <PageDialog title={say(language, "askTitle")} answers={answers} onCancel={() => onAnswer("stay")}>
      <p>{say(language, "ask", file)}</p>
    </PageDialog>
  );
}
