import { Link, makeStyles, tokens } from "@fluentui/react-components";
import {
  fill,
  formatAddress,
  formatCitation,
  parseBlock,
  verdictInWords,
  type CellPlace,
  type CheckedEvaluation,
  type EvaluatedArea,
  type Plan,
} from "../../../core/index.ts";
import { useText } from "../text/text-context.ts";
import { Fold } from "../views/Fold.tsx";
import { VerdictMark } from "./VerdictMark.tsx";
import { words } from "./words.ts";

interface AreaCardProps {
  readonly judged: EvaluatedArea;
  readonly sheet: NonNullable<CheckedEvaluation["reading"]["sheet"]>;
  readonly plan: Plan;
  readonly onGoTo: (cell: CellPlace) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  marks: { display: "flex", flexWrap: "wrap", gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
});

/**
 * One area: ten marks, two gates, the verdict with its arithmetic; everything can be asked why.
 *
 * @item T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 S1
 */
export function AreaCard({ judged, sheet, plan, onGoTo }: AreaCardProps) {
  const styles = useStyles();
  const { say, text, language } = useText();
  const { area, targets, gates, success, alternatives } = judged;
  const { top, left } = parseBlock(sheet.table.address);
  const nameColumn = sheet.columns.find(({ use }) => use === "name")?.index ?? 0;
  const address = formatAddress({ row: top + area.row, column: left + nameColumn });
  return (
    <li className={styles.root}>
      <div className={styles.line}>
        <Link
          as="button"
          className={styles.name}
          title={text.list.goToAddress(address)}
          onClick={() => onGoTo({ sheet: sheet.table.sheet, address })}
        >
          {area.name}
        </Link>
        <VerdictMark verdict={success.verdict} />
      </div>
      <div className={styles.marks} role="group" aria-label={say(words.targets)}>
        {plan.targets.map(({ id }) => (
          <VerdictMark key={id} name={id} verdict={targets[id]?.verdict ?? "undetermined"} />
        ))}
      </div>
      <div className={styles.marks} role="group" aria-label={say(words.gates)}>
        {plan.gates.map(({ id, title }) => {
          const answer = gates[id] ?? null;
          return (
            <span key={id} className={styles.quiet}>
              {id} {say(title)}: {say(answer === null ? words.blank : answer ? words.yes : words.no)}
            </span>
          );
        })}
      </div>
      {success.because.map(({ sentence }, index) => (
        <p key={index} className={styles.paragraph}>
          {say(sentence)}
        </p>
      ))}
      {alternatives.notApplicableDecides && (
        <p className={styles.paragraph}>
          {say(
            fill(words.otherCounting, {
              leaveOut: verdictInWords[alternatives.leaveOut],
              asMet: verdictInWords[alternatives.asMet],
            }),
          )}
        </p>
      )}
      {alternatives.dashesDecide && (
        <p className={styles.paragraph}>{say(fill(words.dashes, { dashes: verdictInWords[alternatives.dashes] }))}</p>
      )}
      <Fold title={say(words.why)}>
        <ul className={styles.list}>
          {plan.targets.map(({ id, citation }) => (
            <li key={id}>
              {targets[id]?.because.map(({ sentence }, index) => (
                <p key={index} className={styles.paragraph}>
                  {say(sentence)}
                </p>
              ))}
              <span className={styles.quiet}>{formatCitation(citation, language)}</span>
            </li>
          ))}
          <li className={styles.quiet}>{formatCitation(plan.successFloor.citation, language)}</li>
        </ul>
      </Fold>
    </li>
  );
}
