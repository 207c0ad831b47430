import { Button } from "@fluentui/react-components";
import type { Language } from "../../core/sentence.ts";
import type { LeftOut } from "../../files/read/sheet-look.ts";
import { leftOutLines } from "./left-out-words.ts";
import { PageDialog } from "../ui/PageDialog.tsx";
import { say } from "../page-words.ts";

interface SaveDialogProps {
  readonly leftOut: readonly LeftOut[];
  readonly language: Language;
  readonly onAnswer: (isAgreed: boolean) => void;
}

/** Names what a saved workbook will not have, before the first saving. */
export function SaveDialog({ leftOut, language, onAnswer }: SaveDialogProps) {
  const answers = (
    <>
      <Button onClick={() => onAnswer(false)}>{say(language, "cancel")}</Button>
      <Button appearance="primary" onClick={() => onAnswer(true)}>
        {say(language, "saveCopy")}
      </Button>
    </>
  );
  return (
    <PageDialog title={say(language, "leftOutTitle")} answers={answers} onCancel={() => onAnswer(false)}>
      <ul>
        {leftOutLines(leftOut, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{say(language, "leftOutStays")}</p>
    </PageDialog>
  );
}
