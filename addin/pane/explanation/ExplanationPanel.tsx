import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatCitation, type Citation } from "../../../core/citation.ts";
import type { Explanation } from "../../../core/explain/explanation.ts";
import { countText } from "../../../core/format.ts";
import { conventionOf } from "../../../core/plan/conventions.ts";
import type { CellPlace } from "../../../core/table.ts";
import { useText } from "../ui/language.ts";
import { Fold } from "../ui/Fold.tsx";
import { Panel } from "../ui/Panel.tsx";
import { VerdictMark } from "../ui/VerdictMark.tsx";
import { KindBadge } from "../ui/KindBadge.tsx";
import { ExplanationParts } from "./ExplanationParts.tsx";
import { OtherReadings } from "./OtherReadings.tsx";
import { words } from "./words.ts";

interface ExplanationPanelProps {
  readonly explanation: Explanation;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  line: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  quiet: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  source: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  cell: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  address: { whiteSpace: "nowrap" },
});

/** Why a figure is what it is: arithmetic, law and conventions with their reasons, the cells as links. */
export function ExplanationPanel({ explanation, onGoTo, onClose }: ExplanationPanelProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const { title, verdict, lines, parts, others, basis, cells, readings } = explanation;
  const isOneSheet = new Set(cells.map(({ place }) => place.sheet)).size <= 1;
  return (
    <Panel title={say(title)} onClose={onClose}>
      {verdict && <VerdictMark verdict={verdict} />}
      <section>
        <h3 className={styles.heading}>{say(words.arithmetic)}</h3>
        <ul className={styles.list}>
          {lines.map(({ sentence, citation }, index) => (
            <li key={index} className={styles.line}>
              {say(sentence)}
              {citation && <span className={styles.quiet}>{formatCitation(citation, language)}</span>}
            </li>
          ))}
        </ul>
      </section>
      {parts.length > 0 && <ExplanationParts label={say(words.parts)} parts={parts} onGoTo={onGoTo} />}
      {others && others.parts.length > 0 && (
        <Fold title={`${say(others.title)} (${others.parts.length})`}>
          <ExplanationParts label={say(others.title)} parts={others.parts} onGoTo={onGoTo} />
        </Fold>
      )}
      <section>
        <h3 className={styles.heading}>{say(words.basis)}</h3>
        <ul className={styles.list}>
          {basis.map((citation) => (
            <Clause key={`${citation.document} ${citation.clause}`} {...citation} />
          ))}
        </ul>
      </section>
      <OtherReadings readings={readings} />
      {cells.length > 0 && (
        <section>
          <h3 className={styles.heading}>{say(words.cells, { count: countText(cells.length) })}</h3>
          <ul className={styles.list}>
            {cells.map(({ name, place }, index) => (
              <li key={index} className={styles.cell}>
                <span className={styles.line}>{say(name)}</span>
                <Link as="button" className={styles.address} onClick={() => onGoTo(place)}>
                  {isOneSheet ? place.address : `${place.sheet} ${place.address}`}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}

/** Law is cited; a convention says that it is none, what it holds where nothing else does, and why it is so. */
function Clause(citation: Citation) {
  const styles = useStyles();
  const { say, language } = useText();
  const convention = citation.kind === "convention" ? conventionOf(citation.clause) : undefined;
  return (
    <li className={styles.line}>
      <span className={styles.source}>
        <KindBadge kind={citation.kind} />
        {formatCitation(citation, language)}
        {citation.kind === "convention" && <span className={styles.quiet}>({say(words.notThePlan)})</span>}
      </span>
      {convention && (
        <>
          <span>{say(convention.says)}</span>
          <span className={styles.quiet}>
            {say(words.because)} {say(convention.because)}
          </span>
        </>
      )}
    </li>
  );
}
