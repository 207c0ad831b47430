import { makeStyles, tokens } from "@fluentui/react-components";
import { formatPoints } from "../../../core/format.ts";
import type { Criterion } from "../../../core/plan/plan.ts";
import { largestContributions } from "../../../core/score/largest-contributions.ts";
import type { Scores } from "../../../core/score/score.ts";
import { useText } from "../ui/language.ts";

const words = {
  largest: { vi: "Đóng góp lớn nhất: {names}.", en: "Largest contributions: {names}." },
};

interface ContributionBarsProps {
  /** Index of the area. */
  readonly area: number;
  readonly scores: Scores;
  readonly criteria: readonly Criterion[];
}

const useStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  bar: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS },
  points: { fontVariantNumeric: "tabular-nums" },
  track: { gridColumnStart: 1, gridColumnEnd: 3 },
  fill: {
    display: "block",
    height: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const mostShown = 3;

/**
 * The largest contributions to an area's points, in bars and in one sentence.
 *
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 */
export function ContributionBars({ area, scores, criteria }: ContributionBarsProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const largest = largestContributions(scores, area, mostShown).map(({ criterion: id, points }) => {
    const criterion = criteria.find((one) => one.id === id);
    return { id, points, name: criterion ? say(criterion.heading) : id, text: formatPoints(points, language) };
  });
  const most = largest[0]?.points ?? 0;
  if (largest.length === 0) return null;
  return (
    <>
      <ul className={styles.bars}>
        {largest.map(({ id, points, name, text: value }) => (
          <li key={id} className={styles.bar}>
            <span>
              {id} {name}
            </span>
            <span className={styles.points}>{value}</span>
            <span className={styles.track} aria-hidden>
              <span className={styles.fill} style={{ width: `${(100 * points) / most}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {say(words.largest, { names: largest.map(({ name, text }) => `${name} ${text}`).join("; ") })}
      </p>
    </>
  );
}
