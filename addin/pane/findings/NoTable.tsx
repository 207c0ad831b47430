import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../ui/language.ts";
import { buttons } from "../ui/words.ts";

const words = {
  point: { vi: "Chọn bảng rà soát", en: "Choose the review table" },
};

interface NoTableProps {
  readonly what: string;
  readonly next: string;
  readonly onPoint: () => void;
  /** Null, or absent, where no workbook can be made. */
  readonly onTemplate?: (() => void) | null;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  next: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** No table to look at: a sentence, and the way on. */
export function NoTable({ what, next, onPoint, onTemplate }: NoTableProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <div className={styles.root}>
      <p className={styles.what}>{what}</p>
      <p className={styles.next}>{next}</p>
      <div className={styles.actions}>
        <Button onClick={onPoint}>{say(words.point)}</Button>
        {onTemplate && <Button onClick={onTemplate}>{say(buttons.template)}</Button>}
      </div>
    </div>
  );
}
