import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { CellPlace } from "../../../core/index.ts";
import type { Notice } from "../session/state.ts";
import type { PaneText } from "../text/vi.ts";
import { useText } from "./language.ts";
import { Message } from "./Message.tsx";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

/** What went well: one or two sentences, and a way to where it went. */
export function NoticeBar({ notice, onGoTo, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const { text, say } = useText();
  const title = "title" in notice ? notice.title : null;
  const isPartial = "outdated" in notice && notice.outdated.length > 0;
  return (
    <Message tone={isPartial ? "warning" : "good"}>
      <div className={styles.line}>
        <span>
          {notice.kind === "recorded" ? say(notice.sentence) : inWords(notice, text)}{" "}
          {title !== null && (
            <Link as="button" onClick={() => onGoTo({ sheet: title, address: "A1" })}>
              {text.notice.open}
            </Link>
          )}
        </span>
        <Button
          size="small"
          appearance="transparent"
          icon={<Dismiss16Regular />}
          aria-label={text.close}
          onClick={onDismiss}
        />
      </div>
    </Message>
  );
}

function inWords(notice: Exclude<Notice, { readonly kind: "recorded" }>, { notice: words }: PaneText): string {
  switch (notice.kind) {
    case "fixed":
    case "proposalWritten":
    case "formulasEntered":
    case "formulasKept": {
      const { applied, outdated } = notice;
      const kept = outdated.length > 0 ? [words.outdated(outdated.map(({ address }) => address).join(", "))] : [];
      return [words[notice.kind](applied), ...kept].join(" ");
    }
    case "marked":
      return words.marked(notice.cells);
    case "written":
    case "frozen":
    case "remembered":
      return words[notice.kind](notice.title);
  }
}
