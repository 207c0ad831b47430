import type { Citation } from "../../../core/citation.ts";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { subjectOfHistory } from "../../../core/explain/entries.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import { termFacts } from "../../../core/explain/term.ts";
import type { AreaHistory, History } from "../../../core/life-cycle/history.ts";
import type { LedgerEntry } from "../../../core/life-cycle/ledger-entry.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { term } from "../../../core/rules/term.ts";
import type { CellPlace } from "../../../core/table.ts";
import { terms } from "../../../core/terms.ts";
import { useText } from "../ui/language.ts";
import { ExplainLink } from "../explanation/ExplainLink.tsx";
import { Section } from "../ui/Section.tsx";

const words = {
  area: terms.level.area,
  term: { vi: "Thời hạn", en: "Term" },
  stage: { vi: "Tình trạng", en: "Stage" },
  lifeCycle: { vi: "Vòng đời từng địa bàn", en: "Life cycle of each area" },
};

interface LifeCycleTableProps {
  readonly history: History;
  /** The plan year whose terms are told; null while it is unknown. */
  readonly year: number | null;
  readonly plan: Plan;
  readonly onGoTo: (cell: CellPlace) => void;
  readonly onFigure: (figure: FigureId) => void;
}

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    padding: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  first: { width: "34%" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  event: { display: "block", textAlign: "start", fontSize: "inherit", lineHeight: tokens.lineHeightBase200 },
  below: { padding: `0 ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalS}` },
  line: { display: "block", lineHeight: tokens.lineHeightBase200 },
});

/**
 * Areas by years: what happened to each, where it stands now and why, and its term in the year. What a sheet says leads
 * to its cell.
 *
 * @item R5 S3
 */
export function LifeCycleTable({ history, year, plan, onGoTo, onFigure }: LifeCycleTableProps) {
  const styles = useStyles();
  const { say } = useText();
  const years = [...new Set(history.areas.flatMap(({ entries }) => entries.map((entry) => entry.year)))].sort();
  return (
    <Section title={say(words.lifeCycle)} citations={clausesOf(plan)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.head} ${styles.first}`}>
              {say(words.area)}
            </th>
            {years.map((one) => (
              <th key={one} scope="col" className={styles.head}>
                {one}
              </th>
            ))}
          </tr>
        </thead>
        {history.areas.map((area) => (
          <tbody key={`${area.unit.code ?? ""}${area.unit.name}`}>
            <tr>
              <th scope="row" className={styles.cell}>
                {area.unit.name}
              </th>
              {years.map((one) => (
                <td key={one} className={styles.cell}>
                  {area.entries
                    .filter((entry) => entry.year === one)
                    .map((entry, index) => (
                      <Event key={index} entry={entry} isOther={entry.unit.name !== area.unit.name} onGoTo={onGoTo} />
                    ))}
                </td>
              ))}
            </tr>
            <tr>
              <td colSpan={years.length + 1} className={styles.below}>
                <span className={styles.line}>
                  <b>{say(terms.stage[area.state.stage])}</b>{" "}
                  <ExplainLink
                    about={`${say(words.stage)} ${area.unit.name}`}
                    onWhy={() => onFigure(`life-cycle:${subjectOfHistory(area)}`)}
                  />
                </span>
                {year !== null && <Term area={area} year={year} plan={plan} onFigure={onFigure} />}
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </Section>
  );
}

interface EventProps {
  readonly entry: LedgerEntry;
  /** Told of a unit that the area took over: its name is said. */
  readonly isOther: boolean;
  readonly onGoTo: (cell: CellPlace) => void;
}

function Event({ entry, isOther, onGoTo }: EventProps) {
  const styles = useStyles();
  const { say } = useText();
  const { event, place } = entry;
  const word = isOther ? `${say(terms.event[event])} (${entry.unit.name})` : say(terms.event[event]);
  if (!place) return <span className={styles.event}>{word}</span>;
  return (
    <Link as="button" className={styles.event} title={`${place.sheet} ${place.address}`} onClick={() => onGoTo(place)}>
      {word}
    </Link>
  );
}

interface TermProps {
  readonly area: AreaHistory;
  readonly year: number;
  readonly plan: Plan;
  readonly onFigure: (figure: FigureId) => void;
}

/** One year an area: whether it was judged in time. */
function Term({ area, year, plan, onFigure }: TermProps) {
  const styles = useStyles();
  const { say } = useText();
  const facts = termFacts(area, year);
  if (!facts) return null;
  return (
    <span className={styles.line}>
      {term.judge(facts, plan).because.map(({ sentence }, index) => (
        <Fragment key={index}>{say(sentence)} </Fragment>
      ))}
      <ExplainLink
        about={`${say(words.term)} ${area.unit.name}`}
        onWhy={() => onFigure(`term:${subjectOfHistory(area)}`)}
      />
    </span>
  );
}

function clausesOf({ leaving, term }: Plan): readonly Citation[] {
  return [leaving, term?.years.citation, term?.judgedOn.citation].filter((clause) => clause !== undefined);
}
