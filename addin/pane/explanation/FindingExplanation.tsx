import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { checkOf, formatCitation, type CellPlace, type Finding } from "../../../core/index.ts";
import { useText } from "../ui/language.ts";
import { Panel } from "../ui/Panel.tsx";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";

const WhyMore = lazy(() => import(/* webpackChunkName: "why" */ "./HelpText.tsx"));

interface WhyPanelProps {
  readonly finding: Finding;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  what: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0, overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, whiteSpace: "pre-line" },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
  },
});

/** Why a finding is one: its arithmetic, the help of its check, the clause or convention, the cells. */
export function WhyPanel({ finding, onGoTo, onClose }: WhyPanelProps) {
  const styles = useStyles();
  const { text, say, language } = useText();
  const words = text.why;
  const title = checkOf(finding.code)?.title;
  const { severity, what, next, citation, cells } = finding;
  const isOneSheet = new Set(cells.map(({ sheet }) => sheet)).size <= 1;
  return (
    <Panel title={title ? say(title) : finding.code} onClose={onClose}>
      <p className={styles.what}>
        <SeverityIcon severity={severity} />
        <span>{say(what)}</span>
      </p>
      <section>
        <h3 className={styles.heading}>{words.next}</h3>
        <p className={styles.paragraph}>{say(next)}</p>
      </section>
      <section>
        <h3 className={styles.heading}>{words[citation.kind]}</h3>
        <p className={styles.paragraph}>{formatCitation(citation, language)}</p>
        <Suspense>
          <WhyMore finding={finding} />
        </Suspense>
      </section>
      {cells.length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.cells(cells.length)}</h3>
          <ul className={styles.cells}>
            {cells.map((place, index) => (
              <li key={index}>
                <Link as="button" onClick={() => onGoTo(place)}>
                  {isOneSheet ? place.address : words.otherSheet(place.sheet, place.address)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}
