import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Entry } from "./finding-list.ts";
import { useText } from "../ui/language.ts";

export interface FindingActionsProps {
  readonly entry: Entry;
  readonly onGoTo: (entry: Entry) => void;
  readonly onFix: (entry: Entry) => void;
  readonly onWhy: (entry: Entry) => void;
  /** Gives a reason for a warning, or takes the one that it has back. */
  readonly onReason: (entry: Entry) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
});

/** What can be done with one finding. */
export function FindingActions({ entry, onGoTo, onFix, onWhy, onReason }: FindingActionsProps) {
  const styles = useStyles();
  const { text } = useText();
  const words = text.list;
  return (
    <div className={styles.root}>
      {entry.place && (
        <Button size="small" className={styles.button} onClick={() => onGoTo(entry)}>
          {words.goToAddress(entry.place.address)}
        </Button>
      )}
      {entry.finding.fix && (
        <Button size="small" className={styles.button} onClick={() => onFix(entry)}>
          {words.fix}
        </Button>
      )}
      {entry.finding.severity === "warning" && (
        <Button size="small" className={styles.button} onClick={() => onReason(entry)}>
          {entry.accepted ? words.withdraw : words.accept}
        </Button>
      )}
      <Button size="small" className={styles.button} onClick={() => onWhy(entry)}>
        {words.why}
      </Button>
    </div>
  );
}
