import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatRatio, largestContributions, type CellPlace, type Criterion, type Scores } from "../../../core/index.ts";
import type { RankedArea } from "./rank-list.ts";
import { exactDecimal, formatPoints } from "../points-text.ts";
import { useText } from "../text/text-context.ts";

interface ContributionBarsProps {
  readonly area: RankedArea;
  readonly scores: Scores;
  readonly criteria: readonly Criterion[];
  readonly onGoTo: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
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
    height: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/**
 * What an area's points come from: the three largest contributions, in bars and in one sentence; the exact value.
 *
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 */
export function ContributionBars({ area, scores, criteria, onGoTo }: ContributionBarsProps) {
  const styles = useStyles();
  const { text, say, language } = useText();
  const words = text.ranking;
  const largest = largestContributions(scores, area.area, 3).map(({ criterion: id, points }) => {
    const criterion = criteria.find((one) => one.id === id);
    return { id, points, name: criterion ? say(criterion.heading) : id, text: formatPoints(points, language) };
  });
  const most = largest[0]?.points ?? 0;
  const exact = scores.exact(area.area);
  const { place } = area;
  return (
    <div className={styles.root}>
      <ul className={styles.bars}>
        {largest.map(({ id, points, name, text: value }) => (
          <li key={id} className={styles.bar}>
            <span>
              {id} {name}
            </span>
            <span className={styles.points}>{value}</span>
            <span className={styles.track} aria-hidden>
              <span
                className={styles.fill}
                style={{ display: "block", width: `${most > 0 ? (100 * points) / most : 0}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
      {largest.length > 0 && (
        <p className={styles.quiet}>
          {words.largest(largest.map(({ name, text: value }) => words.contribution(name, value)).join("; "))}
        </p>
      )}
      {exact && <p className={styles.quiet}>{words.exact(exactDecimal(exact, language), formatRatio(exact))}</p>}
      {area.isNear && <p className={styles.quiet}>{words.near}</p>}
      {place && (
        <span>
          <Link as="button" className={styles.link} onClick={() => onGoTo(place)}>
            {words.goTo(place.address)}
          </Link>
        </span>
      )}
    </div>
  );
}
