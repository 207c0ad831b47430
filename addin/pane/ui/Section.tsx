import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Citation } from "../../../core/citation.ts";
import { Clauses } from "./Clauses.tsx";

interface SectionProps {
  readonly title: string;
  readonly citations?: readonly Citation[];
  /** Stands at the end of the line of clauses. */
  readonly why?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** One part of a place: its title, what it says, quietly what it rests on. */
export function Section({ title, citations = [], why, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
      {(citations.length > 0 || why) && <Clauses citations={citations}>{why}</Clauses>}
    </section>
  );
}
