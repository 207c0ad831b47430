import { makeStyles, tokens } from "@fluentui/react-components";
import { yearOf, type Assessment, type CellPlace, type History, type Plan } from "../../../core/index.ts";
import { useText } from "../text/text-context.ts";
import { FloorMeter } from "./FloorMeter.tsx";
import { LifeCycleList } from "./LifeCycleList.tsx";
import { words } from "./words.ts";

interface ProgressViewProps {
  readonly assessment: Assessment;
  readonly onGoTo: (cell: CellPlace) => void;
}

const useStyles = makeStyles({
  empty: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  section: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  heading: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    padding: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "end",
    verticalAlign: "bottom",
  },
  cell: {
    padding: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
  },
});

/**
 * The objectives of the year and of the phase, the years one by one, and where each area stands.
 *
 * @item O1 O2
 */
export function ProgressView({ assessment: { rollUp, history, plan }, onGoTo }: ProgressViewProps) {
  const styles = useStyles();
  const { say } = useText();
  if (!rollUp || !history) return <p className={styles.empty}>{say(words.noHistory)}</p>;
  const { yearly, phase, judged } = rollUp.province;
  return (
    <>
      <FloorMeter
        title={say(words.yearly)}
        judgement={judged.yearly}
        reached={yearly.transformed}
        possible={yearly.due - yearly.failed}
        whole={yearly.due}
        percent={Number(plan.yearlyFloor.value)}
        citation={plan.yearlyFloor.citation}
      />
      <FloorMeter
        title={say(words.sustained)}
        judgement={judged.sustained}
        reached={phase.transformed - phase.relapsed}
        possible={phase.transformed - phase.relapsed}
        whole={phase.transformed}
        percent={Number(plan.sustainedFloor.value.percent)}
        citation={plan.sustainedFloor.citation}
      />
      <section className={styles.section}>
        <h2 className={styles.heading}>{say(words.years)}</h2>
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.year, words.due, words.transformed, words.failed, words.pending].map((word) => (
                <th key={word.en} scope="col" className={styles.head}>
                  {say(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countsByYear(history, plan).map(({ year, counts }) => (
              <tr key={year}>
                <th scope="row" className={styles.cell}>
                  {year}
                </th>
                {counts.map((count, index) => (
                  <td key={index} className={styles.cell}>
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <LifeCycleList history={history} onGoTo={onGoTo} />
    </>
  );
}

/** Years of the phase in which something was due. */
function countsByYear(history: History, { period: { value } }: Plan) {
  const years = Array.from({ length: value.to - value.from + 1 }, (_year, index) => value.from + index);
  return years
    .map((year) => {
      const { due, transformed, failed, pending } = yearOf(history, year);
      return { year, counts: [due.length, transformed.length, failed.length, pending.length] };
    })
    .filter(({ counts: [due = 0] }) => due > 0);
}
