import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatCitation, type Citation } from "../../../core/citation.ts";
import { useText } from "./language.ts";
import { KindBadge } from "./KindBadge.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  one: { display: "inline-flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS },
});

interface ClausesProps {
  readonly citations: readonly Citation[];
  /** Stands at the end: «Vì sao?». */
  readonly children?: ReactNode;
}

/** What a figure rests on, in one quiet line: each clause under the word «Kế hoạch» or «Quy ước». */
export function Clauses({ citations, children }: ClausesProps) {
  const styles = useStyles();
  const { language } = useText();
  return (
    <span className={styles.root}>
      {citations.map((citation) => (
        <span key={`${citation.document} ${citation.clause}`} className={styles.one}>
          <KindBadge kind={citation.kind} />
          {formatCitation(citation, language)}
        </span>
      ))}
      {children}
    </span>
  );
}
