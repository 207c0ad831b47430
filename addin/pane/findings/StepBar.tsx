import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useText } from "../ui/language.ts";
import { countText } from "../../../core/format.ts";

const words = {
  previous: { vi: "Mục trước", en: "Previous" },
  count: { vi: "{count} mục", en: "{count} {count:item|items}" },
  position: { vi: "{at}/{of}", en: "{at}/{of}" },
  next: { vi: "Mục sau", en: "Next" },
  unmark: { vi: "Bỏ đánh dấu", en: "Remove marks" },
  mark: { vi: "Đánh dấu", en: "Mark" },
};

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
  const { say } = useText();
  return (
    <div className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        aria-label={say(words.previous)}
        title={say(words.previous)}
        onClick={() => onStep(-1)}
      />
      <span className={styles.position}>
        {at < 0
          ? say(words.count, { count: countText(of) })
          : say(words.position, { at: countText(at + 1), of: countText(of) })}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRight20Regular />}
        aria-label={say(words.next)}
        title={say(words.next)}
        onClick={() => onStep(1)}
      />
      <span className={styles.rest} />
      <Button size="small" appearance="subtle" onClick={isMarked ? onUnmark : onMark}>
        {isMarked ? say(words.unmark) : say(words.mark)}
      </Button>
    </div>
  );
}
