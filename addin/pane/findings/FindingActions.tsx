import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Entry } from "./finding-list.ts";
import { useText } from "../ui/language.ts";
import { buttons } from "../ui/words.ts";

const words = {
  fix: { vi: "Sửa…", en: "Fix…" },
  withdraw: { vi: "Rút chấp nhận", en: "Withdraw" },
  accept: { vi: "Chấp nhận…", en: "Accept…" },
};

export interface FindingActionsProps {
  readonly entry: Entry;
  readonly onGoTo: (entry: Entry, toType?: boolean) => void;
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
  const { say } = useText();
  return (
    <div className={styles.root}>
      {entry.place && (
        <Button size="small" className={styles.button} onClick={() => onGoTo(entry, true)}>
          {say(buttons.goTo, { address: entry.place.address })}
        </Button>
      )}
      {entry.finding.fix && (
        <Button size="small" className={styles.button} onClick={() => onFix(entry)}>
          {say(words.fix)}
        </Button>
      )}
      {entry.finding.severity === "warning" && (
        <Button size="small" className={styles.button} onClick={() => onReason(entry)}>
          {entry.accepted ? say(words.withdraw) : say(words.accept)}
        </Button>
      )}
      <Button size="small" className={styles.button} onClick={() => onWhy(entry)}>
        {say(buttons.why)}
      </Button>
    </div>
  );
}
