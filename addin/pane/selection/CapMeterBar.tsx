import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useText } from "../ui/language.ts";
import { countText } from "../../../core/index.ts";

const words = {
  title: { vi: "Mức trần", en: "Cap" },
  meter: { vi: "Đã dùng {used} trên {cap} chỗ", en: "{used} of {cap} places used" },
};

interface CapMeterBarProps {
  readonly used: number;
  readonly base: number;
  readonly cap: number;
  /** The cap as a percentage. */
  readonly percent: number;
}

const useStyles = makeStyles({
  root: {
    position: "relative",
    height: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  fill: { position: "absolute", insetBlock: 0, left: 0, forcedColorAdjust: "none" },
  good: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  line: {
    position: "absolute",
    insetBlock: 0,
    width: tokens.strokeWidthThicker,
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

/** The share that is used against the line of the cap; the line moves in once the share goes beyond it. */
export function CapMeterBar({ used, base, cap, percent }: CapMeterBarProps) {
  const styles = useStyles();
  const { say } = useText();
  const share = base > 0 ? (100 * used) / base : 0;
  const whole = Math.max(share, percent);
  const isOver = used > cap;
  return (
    <div
      role="meter"
      aria-label={say(words.title)}
      aria-valuemin={0}
      aria-valuemax={Math.max(cap, used)}
      aria-valuenow={used}
      aria-valuetext={say(words.meter, { used: countText(used), cap })}
      className={styles.root}
    >
      <div
        className={mergeClasses(styles.fill, isOver ? styles.bad : styles.good)}
        style={{ width: `${whole > 0 ? (100 * share) / whole : 0}%` }}
      />
      {share > percent && <div className={styles.line} style={{ left: `${(100 * percent) / share}%` }} />}
    </div>
  );
}
