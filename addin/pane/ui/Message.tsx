import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

interface MessageProps {
  readonly tone: "good" | "warning" | "bad";
  readonly children: ReactNode;
}

const icons = { good: CheckmarkCircle16Filled, warning: Warning16Filled, bad: DismissCircle16Filled };

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1, borderTopColor: tokens.colorStatusSuccessBorder1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, borderTopColor: tokens.colorStatusWarningBorder1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1, borderTopColor: tokens.colorStatusDangerBorder1 },
  icon: { display: "inline-flex", flexShrink: 0, paddingTop: tokens.spacingVerticalXXS },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  badIcon: { color: tokens.colorStatusDangerForeground1 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** News that is said at once: trouble interrupts, the rest waits its turn. */
export function Message({ tone, children }: MessageProps) {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <div role={tone === "bad" ? "alert" : "status"} className={mergeClasses(styles.root, styles[tone])}>
      <span className={mergeClasses(styles.icon, styles[`${tone}Icon`])}>
        <Icon aria-hidden />
      </span>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
