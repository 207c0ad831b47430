import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { conventionOf, formatCitation, type CellPlace } from "../../../core/index.ts";
import { useText } from "../text/text-context.ts";
import { Fold } from "../views/Fold.tsx";
import { Panel } from "../views/Panel.tsx";
import { ReasonParts } from "./ReasonParts.tsx";
import type { ReasonOfFigure } from "./reason.ts";
import { words } from "./words.ts";

interface FigureWhyPanelProps {
  readonly reason: ReasonOfFigure;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  basis: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** Why a figure is what it is: arithmetic, clause or convention with its reason, and the cells, which jump. */
export function FigureWhyPanel({ reason, onGoTo, onClose }: FigureWhyPanelProps) {
  const styles = useStyles();
  const { text, say, language } = useText();
  const { title, lines, parts, empty, basis, cells } = reason;
  return (
    <Panel title={say(title)} onClose={onClose}>
      {lines.map((line, index) => (
        <p key={index} className={styles.paragraph}>
          {say(line)}
        </p>
      ))}
      {parts.length > 0 && <ReasonParts label={say(words.rows)} parts={parts} onGoTo={onGoTo} />}
      {empty && empty.parts.length > 0 && (
        <Fold title={`${say(empty.title)} (${empty.parts.length})`}>
          <ReasonParts label={say(empty.title)} parts={empty.parts} onGoTo={onGoTo} />
        </Fold>
      )}
      <section className={styles.basis}>
        <h3 className={styles.heading}>{say(words.basis)}</h3>
        {basis.map(({ what, citation }, index) => {
          const convention = citation.kind === "convention" ? conventionOf(citation.clause) : undefined;
          return (
            <div key={index}>
              {what && <p className={styles.paragraph}>{say(what)}</p>}
              {convention && !what && <p className={styles.paragraph}>{say(convention.says)}</p>}
              <p className={styles.quiet}>
                {formatCitation(citation, language)}
                {citation.kind === "convention" && `${text.separator}${text.cap.why.convention}`}
              </p>
              {convention && (
                <p className={styles.quiet}>
                  {say(words.because)} {say(convention.because)}
                </p>
              )}
            </div>
          );
        })}
      </section>
      {cells.length > 0 && (
        <section>
          <h3 className={styles.heading}>{text.why.cells(cells.length)}</h3>
          <ul className={styles.cells}>
            {cells.map(({ place, name }) => (
              <li key={`${place.sheet}!${place.address}`}>
                <Link as="button" onClick={() => onGoTo(place)}>
                  {place.address} {say(name)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}
