import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { AreaFigure } from "../../../core/explain/explanation.ts";
import { countText } from "../../../core/format.ts";
import type { IncompleteArea } from "../../../core/selection/rank-list.ts";
import type { CellPlace } from "../../../core/table.ts";
import { ExplainLink } from "../explanation/ExplainLink.tsx";
import { useText } from "../ui/language.ts";
import { AreaName } from "./AreaName.tsx";
import { separator } from "../ui/words.ts";

const words = {
  incomplete: { vi: "Chưa đủ số liệu ({count})", en: "Incomplete ({count})" },
  incompleteHint: {
    vi: "Điểm chỉ biết trong khoảng, từ khi ô trống là 0 đến khi ô trống ở mức cao nhất.",
    en: "Points are known only within an interval, from blank as 0 to blank at the highest level.",
  },
  interval: { vi: "{low}–{high}", en: "{low}–{high}" },
  blanks: { vi: "trống: {criteria}", en: "blank: {criteria}" },
  couldEnter: { vi: "có thể vào diện đề nghị", en: "could enter the proposal" },
};

interface IncompleteAreasProps {
  readonly areas: readonly IncompleteArea[];
  readonly isDistrictShown: boolean;
  readonly onWhy: (kind: AreaFigure, area: number) => void;
  readonly onGoTo: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  first: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  interval: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** Areas with blanks: no rank, only an interval. */
export function IncompleteAreas({ areas, isDistrictShown, onWhy, onGoTo }: IncompleteAreasProps) {
  const styles = useStyles();
  const { say } = useText();
  if (areas.length === 0) return null;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{say(words.incomplete, { count: countText(areas.length) })}</h2>
      <p className={styles.quiet}>{say(words.incompleteHint)}</p>
      <ul className={styles.list}>
        {areas.map((area) => {
          const { place } = area;
          const name = <AreaName area={area} isDistrictShown={isDistrictShown} />;
          return (
            <li key={area.area} className={styles.line}>
              <span className={styles.first}>
                {place ? (
                  <Link as="button" appearance="subtle" onClick={() => onGoTo(place)}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
                <span className={styles.interval}>{say(words.interval, { low: area.low, high: area.high })}</span>
              </span>
              <p className={styles.quiet}>
                {[
                  say(words.blanks, { criteria: area.unknown.join(", ") }),
                  ...(area.couldEnter ? [say(words.couldEnter)] : []),
                ].join(separator)}{" "}
                <ExplainLink about={area.name} onWhy={() => onWhy("score", area.area)} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
