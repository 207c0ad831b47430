import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { terms } from "../../../core/terms.ts";
import type { Verdict } from "../../../core/verdict.ts";
import { useText } from "./language.ts";

interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** What is judged: "T2"; without it the word of the verdict stands beside the sign. */
  readonly name?: string;
  /** Its words may run over two lines: in a narrow column. */
  readonly isWrapping?: boolean;
}

const icons = {
  met: CheckmarkCircle16Filled,
  notMet: DismissCircle16Filled,
  notApplicable: Info16Filled,
  undetermined: Warning16Filled,
};

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap" },
  wrapping: { whiteSpace: "normal", textAlign: "start" },
  met: { color: tokens.colorStatusSuccessForeground1 },
  notMet: { color: tokens.colorStatusDangerForeground3 },
  notApplicable: { color: tokens.colorNeutralForeground3 },
  undetermined: { color: tokens.colorStatusWarningForeground1 },
  name: { color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200 },
  word: { fontWeight: tokens.fontWeightSemibold },
});

/** A verdict as sign, word and colour, never by colour alone. */
export function VerdictMark({ verdict, name, isWrapping = false }: VerdictMarkProps) {
  const styles = useStyles();
  const { say } = useText();
  const Icon = icons[verdict];
  const word = say(terms.verdict[verdict]);
  return (
    <span
      className={mergeClasses(styles.root, styles[verdict], isWrapping && styles.wrapping)}
      title={name === undefined ? word : `${name}: ${word}`}
    >
      {name === undefined ? <Icon aria-hidden /> : <Icon role="img" aria-label={word} />}
      <span className={name === undefined ? styles.word : styles.name}>{name ?? word}</span>
    </span>
  );
}
