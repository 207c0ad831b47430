import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useText } from "../ui/language.ts";

interface StepBarProps {
  /** Position of the current line, from 0; -1 when none is current. */
  readonly at: number;
  readonly of: number;
  readonly isMarked: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onMark: () => void;
  readonly onUnmark: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  position: { minWidth: "6ch", textAlign: "center", fontVariantNumeric: "tabular-nums" },
  rest: { flexGrow: 1 },
});

/** Walks through the findings one by one, and marks their cells. */
export function StepBar({ at, of, isMarked, onStep, onMark, onUnmark }: StepBarProps) {
  const styles = useStyles();
  const { text } = useText();
  const words = text.list;
  return (
    <div className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        aria-label={words.previous}
        title={words.previous}
        onClick={() => onStep(-1)}
      />
      <span className={styles.position}>{at < 0 ? words.count(of) : words.position(at + 1, of)}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRight20Regular />}
        aria-label={words.next}
        title={words.next}
        onClick={() => onStep(1)}
      />
      <span className={styles.rest} />
      <Button size="small" appearance="subtle" onClick={isMarked ? onUnmark : onMark}>
        {isMarked ? words.unmark : words.mark}
      </Button>
    </div>
  );
}
