import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { headLook, headTitleLook } from "./head-look.ts";
import { useText } from "./language.ts";
import { lastOpener } from "./opener.ts";

const words = {
  back: { vi: "Quay lại", en: "Back" },
};

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons that stay in sight at the bottom. */
  readonly footer?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    position: "absolute",
    inset: 0,
    zIndex: 4,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    ...headLook,
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalS,
  },
  title: { ...headTitleLook, outline: "none" },
  body: {
    flexGrow: 1,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A file to be chosen and a tick are no place to begin. */
const field = "input[type=text],select,textarea";

/** A page over the pane: the keyboard begins in its first field, closes it with Escape, and goes back to where it was. */
export function Panel({ title, onClose, children, footer }: PanelProps) {
  const styles = useStyles();
  const { say } = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const opener = lastOpener();
    (body.current?.querySelector<HTMLElement>(field) ?? heading.current)?.focus();
    return () => {
      if (opener?.isConnected) opener.focus();
    };
  }, []);

  return (
    <div
      role="dialog"
      aria-modal="true"
      aria-labelledby={id}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={say(words.back)}
          title={say(words.back)}
          onClick={onClose}
        />
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      <div ref={body} className={styles.body}>
        {children}
      </div>
      {footer && <div className={styles.foot}>{footer}</div>}
    </div>
  );
}
