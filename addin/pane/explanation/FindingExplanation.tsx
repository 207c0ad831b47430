import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { checkOf } from "../../../core/checks/all-checks.ts";
import { formatCitation } from "../../../core/citation.ts";
import type { Finding } from "../../../core/finding.ts";
import { countText } from "../../../core/format.ts";
import type { CellPlace } from "../../../core/table.ts";
import { useText } from "../ui/language.ts";
import { words as explained } from "./words.ts";
import { Panel } from "../ui/Panel.tsx";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";

const words = {
  next: { vi: "Việc cần làm", en: "What to do" },
  why: {
    law: { vi: "Căn cứ", en: "Clause" },
    convention: {
      vi: "Quy ước của chương trình (không phải quy định của kế hoạch)",
      en: "Convention of this program (not a rule of the plan)",
    },
    next: { vi: "Việc cần làm", en: "What to do" },
    otherSheet: { vi: "{sheet} {address}", en: "{sheet} {address}" },
  },
};

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
  const { say, language } = useText();
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
        <h3 className={styles.heading}>{say(words.next)}</h3>
        <p className={styles.paragraph}>{say(next)}</p>
      </section>
      <section>
        <h3 className={styles.heading}>{say(words.why[citation.kind])}</h3>
        <p className={styles.paragraph}>{formatCitation(citation, language)}</p>
        <Suspense>
          <WhyMore finding={finding} />
        </Suspense>
      </section>
      {cells.length > 0 && (
        <section>
          <h3 className={styles.heading}>{say(explained.cells, { count: countText(cells.length) })}</h3>
          <ul className={styles.cells}>
            {cells.map((place, index) => (
              <li key={index}>
                <Link as="button" onClick={() => onGoTo(place)}>
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
