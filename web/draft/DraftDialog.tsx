import { Button, Switch } from "@fluentui/react-components";
import type { Language } from "../../core/sentence.ts";
import { PageDialog } from "../ui/PageDialog.tsx";
import { say } from "../page-words.ts";
import { draftText } from "./draft-text.ts";
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
  const { isPossible, kept, hasFailed } = state;
  const now = kept ? draftText(kept, language) : say(language, "draftNone");
  const answers = (
    <>
      {kept && <Button onClick={onRemove}>{say(language, "draftRemoveNow")}</Button>}
      <Button appearance="primary" onClick={onClose}>
        {say(language, "draftClose")}
      </Button>
    </>
  );
  return (
    <PageDialog title={say(language, "draftTitle")} answers={answers} onCancel={onClose}>
      <p>{isPossible === false ? say(language, "draftImpossible") : now}</p>
      {hasFailed && <p>{say(language, "draftFailed")}</p>}
      {isPossible && (
        <>
          <Switch
            checked={isAllowed}
            label={say(language, "draftSwitch")}
            onChange={(_event, { checked }) => onAllow(checked)}
          />
          <p>{say(language, "draftAbout")}</p>
        </>
      )}
    </PageDialog>
  );
}
