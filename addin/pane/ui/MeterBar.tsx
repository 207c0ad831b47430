import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface MeterBarProps {
  readonly label: string;
  /** The figure in words. */
  readonly says: string;
  readonly value: number;
  readonly max: number;
  readonly size: "small" | "medium";
  /** From left to right, each as percentages of the bar. */
  readonly parts: readonly { readonly tone: "good" | "bad" | "open"; readonly from: number; readonly width: number }[];
  /** Where the cap or the floor lies, as a percentage of the bar; null where it is not drawn. */
  readonly lineAt: number | null;
}

const useStyles = makeStyles({
  root: {
    position: "relative",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  small: { height: tokens.spacingVerticalS },
  medium: { height: tokens.spacingVerticalM },
  part: { position: "absolute", insetBlock: 0, forcedColorAdjust: "none" },
  good: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  open: {
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
  line: {
    width: tokens.strokeWidthThicker,
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

/** A share as a bar, against the line of its cap or floor. */
export function MeterBar({ label, says, value, max, size, parts, lineAt }: MeterBarProps) {
  const styles = useStyles();
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={says}
      className={mergeClasses(styles.root, styles[size])}
    >
      {parts.map(({ tone, from, width }) => (
        <div
          key={tone}
          className={mergeClasses(styles.part, styles[tone])}
          style={{ left: `${from}%`, width: `${width}%` }}
        />
      ))}
      {lineAt !== null && <div className={mergeClasses(styles.part, styles.line)} style={{ left: `${lineAt}%` }} />}
    </div>
  );
}
