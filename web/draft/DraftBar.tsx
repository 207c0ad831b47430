import { Button } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import type { Language } from "../../core/sentence.ts";
import type { DraftNote } from "./draft-note.ts";
import { draftText, sayDraft } from "./draft-words.ts";

interface FoundDraftProps {
  readonly found: DraftNote;
  readonly language: Language;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** A draft of an earlier run: opened or removed, and until then nothing else is kept. */
export function FoundDraft({ found, language, onOpen, onRemove }: FoundDraftProps) {
  return (
    <div className="notice notice-info" role="group" aria-label={sayDraft(language, "askLabel")}>
      <HistoryRegular fontSize={20} />
      <p role="status">{draftText(found, language)}</p>
      <Button appearance="primary" size="small" onClick={onOpen}>
        {sayDraft(language, "openDraft")}
      </Button>
      <Button size="small" onClick={onRemove}>
        {sayDraft(language, "remove")}
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
    <div className="draft-question" role="group" aria-label={sayDraft(language, "askLabel")}>
      <p role="status">{sayDraft(language, "ask")}</p>
      <Button size="small" onClick={() => onAnswer(true)}>
        {sayDraft(language, "keep")}
      </Button>
      <Button size="small" onClick={() => onAnswer(false)}>
        {sayDraft(language, "keepNot")}
      </Button>
    </div>
  );
}
