import { Button } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import type { Language } from "../../core/sentence.ts";
import type { DraftNote } from "./draft-note.ts";
import { say } from "../page-words.ts";
import { draftText } from "./draft-text.ts";

interface FoundDraftProps {
  readonly found: DraftNote;
  readonly language: Language;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** A draft of an earlier run: opened or removed, and until then nothing else is kept. */
export function FoundDraft({ found, language, onOpen, onRemove }: FoundDraftProps) {
  return (
    <div className="notice notice-info" role="group" aria-label={say(language, "draftAskLabel")}>
      <HistoryRegular fontSize={20} />
      <p role="status">{draftText(found, language)}</p>
      <Button appearance="primary" size="small" onClick={onOpen}>
        {say(language, "draftOpenDraft")}
      </Button>
      <Button size="small" onClick={onRemove}>
        {say(language, "draftRemove")}
      </Button>
    </div>
  );
}

interface DraftQuestionProps {
  readonly language: Language;
  readonly onAnswer: (isKept: boolean) => void;
}

/** Asked once at the first change, below the cells so that none moves away under the hand; work goes on. */
export function DraftQuestion({ language, onAnswer }: DraftQuestionProps) {
  return (
    <div className="draft-question" role="group" aria-label={say(language, "draftAskLabel")}>
      <p role="status">{say(language, "draftAsk")}</p>
      <Button size="small" onClick={() => onAnswer(true)}>
        {say(language, "draftKeep")}
      </Button>
      <Button size="small" onClick={() => onAnswer(false)}>
        {say(language, "draftKeepNot")}
      </Button>
    </div>
  );
}
