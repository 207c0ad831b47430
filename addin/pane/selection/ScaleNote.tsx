import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { dayText } from "../../../core/civil-date.ts";
import { countText } from "../../../core/format.ts";
import type { Scale } from "../../../core/score/scale.ts";
import { useText } from "../ui/language.ts";
import { ExplainLink } from "../explanation/ExplainLink.tsx";

const words = {
  provisional: { vi: "Thang điểm tạm tính từ bảng này", en: "Provisional scale, worked out from this sheet" },
  frozen: { vi: "Thang điểm đã chốt", en: "Scale frozen" },
  frozenOn: { vi: "Thang điểm chốt ngày {date}", en: "Scale frozen on {date}" },
  over: {
    vi: "Điểm từ 0 đến 100, tính trên {found}/{all} tiêu chí.",
    en: "Points from 0 to 100, over {found}/{all} criteria.",
  },
  freeze: { vi: "Chốt thang điểm…", en: "Freeze the scale…" },
};

interface ScaleNoteProps {
  readonly scale: Scale;
  readonly criteriaFound: number;
  readonly criteriaAll: number;
  readonly onFreeze: () => void;
  readonly onWhy: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  words: { gridColumnStart: 1, gridColumnEnd: 3 },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { whiteSpace: "nowrap" },
});

/** Which scale the points are by; a provisional one can be frozen. */
export function ScaleNote({ scale, criteriaFound, criteriaAll, onFreeze, onWhy }: ScaleNoteProps) {
  const styles = useStyles();
  const { say } = useText();
  const { provisional, date } = scale;
  const title = provisional
    ? say(words.provisional)
    : date === undefined
      ? say(words.frozen)
      : say(words.frozenOn, { date: dayText(date) });
  return (
    <div className={styles.root}>
      <span className={styles.words}>{title}</span>
      <span className={styles.quiet}>
        {say(words.over, { found: countText(criteriaFound), all: countText(criteriaAll) })}{" "}
        <ExplainLink about={title} onWhy={onWhy} />
      </span>
      {provisional && (
        <Button size="small" className={styles.button} onClick={onFreeze}>
          {say(words.freeze)}
        </Button>
      )}
    </div>
  );
}
