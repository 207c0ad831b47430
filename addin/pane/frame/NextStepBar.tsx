import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import type { Sentence } from "../../../core/sentence.ts";
import type { NextStep } from "../actions/next-step/step.ts";
import { useText } from "../ui/language.ts";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";

const words = { label: { vi: "Việc tiếp theo", en: "Next step" } };

/** More do not fit in one line of the narrowest pane. */
const mostLetters = 26;

interface NextStepBarProps {
  /** Where we are; null while it is not known. */
  readonly step: Pick<NextStep, "tone" | "says"> | null;
  readonly button: Sentence;
  readonly onPress: () => void;
  /** A second answer. */
  readonly beside?: { readonly button: Sentence; readonly onPress: () => void } | undefined;
  /** The menu at the end of the line of buttons. */
  readonly menu: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
  },
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { display: "inline-flex", flexShrink: 0 },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  buttons: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  // One line whatever it says: a long name is said whole by the line above, and by the title.
  button: { flex: "1 1 auto", minWidth: 0, paddingInline: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  long: { fontSize: tokens.fontSizeBase200 },
  label: { overflow: "hidden", textOverflow: "ellipsis" },
});

/** The foot of every view: one sentence on where we are, and one button that does the next thing. */
export function NextStepBar({ step, button, onPress, beside, menu }: NextStepBarProps) {
  const styles = useStyles();
  const { say } = useText();
  const label = say(button);
  const isLong = label.length > mostLetters || beside !== undefined;
  const look = mergeClasses(styles.button, isLong && styles.long);
  return (
    <section aria-label={say(words.label)} className={mergeClasses(styles.root, step?.tone === "good" && styles.good)}>
      {step && (
        <span className={styles.line}>
          <span className={mergeClasses(styles.icon, step.tone === "good" && styles.goodIcon)}>
            {step.tone === "good" ? <CheckmarkCircle16Filled aria-hidden /> : <SeverityIcon severity={step.tone} />}
          </span>
          {say(step.says)}
        </span>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" className={look} onClick={onPress}>
          <span className={styles.label} title={label}>
            {label}
          </span>
        </Button>
        {beside && (
          <Button className={look} onClick={beside.onPress}>
            <span className={styles.label} title={say(beside.button)}>
              {say(beside.button)}
            </span>
          </Button>
        )}
        {menu}
      </div>
    </section>
  );
}
