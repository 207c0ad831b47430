import { makeStyles, tokens } from "@fluentui/react-components";
import { formatRanks } from "../../../core/format.ts";
import type { RankRange } from "../../../core/score/order.ts";
import { useText } from "../ui/language.ts";
import { rangeSentence } from "./range-sentence.ts";

interface RankRangeBarProps {
  /** Best and worst rank by the blanks alone. */
  readonly ranks: RankRange;
  readonly range: RankRange;
  /** The worst rank there is. */
  readonly lowest: number;
  /** How many ranks are in; null where there is no one line. */
  readonly places: number | null;
}

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  track: {
    position: "relative",
    flexGrow: 1,
    height: tokens.spacingVerticalS,
    minWidth: tokens.spacingHorizontalXXXL,
  },
  whole: {
    position: "absolute",
    top: "50%",
    left: 0,
    right: 0,
    height: tokens.strokeWidthThin,
    backgroundColor: tokens.colorNeutralStroke2,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
  span: {
    position: "absolute",
    top: "50%",
    height: tokens.strokeWidthThicker,
    transform: "translateY(-50%)",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  cut: {
    position: "absolute",
    insetBlock: `calc(-1 * ${tokens.spacingVerticalXXS})`,
    borderLeft: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { borderLeftColor: "CanvasText" },
  },
  dot: {
    position: "absolute",
    top: "50%",
    width: tokens.spacingHorizontalS,
    height: tokens.spacingVerticalS,
    transform: "translate(-50%, -50%)",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  text: {
    minWidth: "5ch",
    textAlign: "end",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

/** Between which ranks an area stays when the weights change: a line on the scale of all ranks, a dot where it is. */
export function RankRangeBar({ ranks, range, lowest, places }: RankRangeBarProps) {
  const styles = useStyles();
  const { say } = useText();
  const { best, worst } = range;
  // Places on the track are from the middle of the first rank to the middle of the last.
  const at = (place: number) => (lowest > 1 ? (100 * (place - 1)) / (lowest - 1) : 50);
  const words = say(rangeSentence(best, worst));
  return (
    <span className={styles.root} title={words}>
      <span className={styles.track} aria-hidden>
        <span className={styles.whole} />
        {places !== null && places > 0 && places < lowest && (
          <span className={styles.cut} style={{ left: `${at(places + 0.5)}%` }} />
        )}
        <span className={styles.span} style={{ left: `${at(best)}%`, right: `${100 - at(worst)}%` }} />
        {ranks.best === ranks.worst && <span className={styles.dot} style={{ left: `${at(ranks.best)}%` }} />}
      </span>
      <span className={styles.text} aria-label={words} role="img">
        {formatRanks(range)}
      </span>
    </span>
  );
}
