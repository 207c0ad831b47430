import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Trouble } from "../session/state.ts";
import { useText } from "./language.ts";
import { Message } from "./Message.tsx";

interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  details: {
    boxSizing: "border-box",
    width: "100%",
    marginTop: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** What happened, what is unchanged, what to do; the details go to the clipboard, or stand here to be copied. */
export function TroubleBar({ trouble, onRetry, onDismiss }: TroubleBarProps) {
  const styles = useStyles();
  const { text, language } = useText();
  const words = text.trouble;
  const [copying, setCopying] = useState<"not yet" | "copied" | "by hand">("not yet");
  const copy = () => {
    copyText(trouble.detail).then(
      () => setCopying("copied"),
      () => setCopying("by hand"),
    );
  };
  return (
    <Message tone="bad">
      <p className={styles.what}>{words.what[trouble.during]}</p>
      <p className={styles.paragraph}>
        {[
          ...(trouble.said === null ? [] : [trouble.said[language]]),
          trouble.isUnchanged ? words.unchanged : words.unknown,
          ...(trouble.said === null ? [words.next] : []),
        ].join(" ")}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onRetry}>
          {words.retry}
        </Button>
        <Button size="small" onClick={copy}>
          {copying === "copied" ? text.notice.copied : words.copy}
        </Button>
        <Button size="small" appearance="transparent" onClick={onDismiss}>
          {text.close}
        </Button>
      </div>
      {copying === "by hand" && (
        <textarea
          className={styles.details}
          aria-label={words.details}
          readOnly
          rows={4}
          value={trouble.detail}
          onFocus={({ target }) => target.select()}
        />
      )}
    </Message>
  );
}

/** Panes inside Excel may have no clipboard; the promise then fails. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
