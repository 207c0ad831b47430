import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useText } from "../ui/language.ts";
import { countText } from "../../../core/format.ts";

const words = {
  previous: { vi: "Phát hiện trước", en: "Previous" },
  count: { vi: "{count} phát hiện", en: "{count} {count:finding|findings}" },
  position: { vi: "{at}/{of}", en: "{at}/{of}" },
  next: { vi: "Phát hiện sau", en: "Next" },
};

interface StepBarProps {
  /** Position of the current line, from 0; -1 when none is current. */
  readonly at: number;
  readonly of: number;
  readonly onStep: (by: 1 | -1) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  position: { minWidth: "6ch", textAlign: "center", fontVariantNumeric: "tabular-nums" },
});

/** Walks through the findings one by one. */
export function StepBar({ at, of, onStep }: StepBarProps) {
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
    </div>
  );
}
