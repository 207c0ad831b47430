import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import type { Sentence } from "../../../core/sentence.ts";
import type { NextStep } from "../actions/next-step/step.ts";
import { useText } from "../ui/language.ts";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";

const words = { label: { vi: "Việc tiếp theo", en: "Next step" } };

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
  button: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
});

/** The foot of every view: one sentence on where we are, and one button that does the next thing. */
export function NextStepBar({ step, button, onPress, beside, menu }: NextStepBarProps) {
  const styles = useStyles();
  const { say } = useText();
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
        <Button appearance="primary" className={styles.button} onClick={onPress}>
          {say(button)}
        </Button>
        {beside && (
          <Button className={styles.button} onClick={beside.onPress}>
            {say(beside.button)}
          </Button>
        )}
        {menu}
      </div>
    </section>
  );
}
