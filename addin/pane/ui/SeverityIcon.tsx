import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../../core/finding.ts";
import { terms } from "../../../core/terms.ts";
import { useText } from "./language.ts";

interface SeverityIconProps {
  readonly severity: Severity;
  /** The word stands beside it already. */
  readonly isNamed?: boolean;
}

const icons = { error: DismissCircle16Filled, warning: Warning16Filled, info: Info16Filled };

const useStyles = makeStyles({
  root: { display: "inline-flex", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

/** A shape and a colour for each severity, and its word for those who see neither. */
export function SeverityIcon({ severity, isNamed = false }: SeverityIconProps) {
  const styles = useStyles();
  const { say } = useText();
  const Icon = icons[severity];
  const name = isNamed ? { "aria-hidden": true } : { role: "img", "aria-label": say(terms.severity[severity]) };
  return (
    <span className={mergeClasses(styles.root, styles[severity])} {...name}>
      <Icon aria-hidden />
    </span>
  );
}
