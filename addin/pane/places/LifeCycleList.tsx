import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { eventInWords, stageInWords, type CellPlace, type History } from "../../../core/index.ts";
import { useText } from "../text/text-context.ts";
import { words } from "./words.ts";

interface LifeCycleListProps {
  readonly history: History;
  readonly onGoTo: (cell: CellPlace) => void;
}

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  heading: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  events: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  small: { fontSize: "inherit", lineHeight: "inherit" },
});

/**
 * Each area with what happened to it, year by year, and where it stands now; what a ledger says leads to its cell.
 *
 * @item R5
 */
export function LifeCycleList({ history, onGoTo }: LifeCycleListProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{say(words.lifeCycle)}</h2>
      <ul className={styles.list}>
        {history.areas.map(({ unit, state, entries }) => (
          <li key={`${unit.code ?? ""}${unit.name}`} className={styles.item}>
            <div className={styles.line}>
              <b>{unit.name}</b>
              <span>{say(stageInWords[state.stage])}</span>
            </div>
            <div className={styles.events}>
              {entries.map(({ year, event, place }, index) => {
                const said = `${year} ${say(eventInWords[event])}`;
                return place ? (
                  <Link key={index} as="button" className={styles.small} onClick={() => onGoTo(place)}>
                    {said}
                  </Link>
                ) : (
                  <span key={index}>{said}</span>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
