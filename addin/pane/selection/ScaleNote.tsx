import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type Scale, dayText } from "../../../core/index.ts";
import { useText } from "../ui/language.ts";
import { ExplainLink } from "../explanation/ExplainLink.tsx";

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
  const { text } = useText();
  const words = text.scale;
  const { provisional, date } = scale;
  const title = provisional ? words.provisional : date === undefined ? words.frozen : words.frozenOn(dayText(date));
  return (
    <div className={styles.root}>
      <span className={styles.words}>{title}</span>
      <span className={styles.quiet}>
        {words.over(criteriaFound, criteriaAll)} <ExplainLink about={title} onWhy={onWhy} />
      </span>
      {provisional && (
        <Button size="small" className={styles.button} onClick={onFreeze}>
          {words.freeze}
        </Button>
      )}
    </div>
  );
}
