import { makeStyles, tokens } from "@fluentui/react-components";
import type { Citation } from "../../../core/citation.ts";
import type { Judgement } from "../../../core/verdict.ts";
import { useText } from "../ui/language.ts";
import { ExplainLink } from "../explanation/ExplainLink.tsx";
import { Clauses } from "../ui/Clauses.tsx";
import { MeterBar } from "../ui/MeterBar.tsx";
import { VerdictMark } from "../ui/VerdictMark.tsx";
import { words as progress } from "./words.ts";

interface FloorMeterProps {
  readonly title: string;
  readonly judgement: Judgement;
  /** Counts: what is reached, what may still be, of how many. */
  readonly reached: number;
  readonly possible: number;
  readonly whole: number;
  /** The floor as a percentage. */
  readonly percent: number;
  readonly citations: readonly Citation[];
  readonly onWhy: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

/** A share against its floor, what is still open as a band; the arithmetic and the clause stand below it. */
export function FloorMeter(props: FloorMeterProps) {
  const { title, judgement, reached, possible, whole, percent, citations, onWhy } = props;
  const styles = useStyles();
  const { say } = useText();
  const share = (count: number) => (whole > 0 ? (100 * count) / whole : 0);
  const because = judgement.because.map(({ sentence }) => say(sentence)).join(" ");
  return (
    <section className={styles.root}>
      <div className={styles.line}>
        <h2 className={styles.title}>{title}</h2>
        <VerdictMark verdict={judgement.verdict} />
      </div>
      <MeterBar
        label={title}
        says={`${because} ${say(progress.floor, { percent: String(percent) })}`}
        value={reached}
        max={Math.max(1, whole)}
        size="medium"
        parts={[
          { tone: "good", from: 0, width: share(reached) },
          { tone: "open", from: share(reached), width: share(possible - reached) },
        ]}
        lineAt={percent}
      />
      <p className={styles.paragraph}>{because}</p>
      <Clauses citations={citations}>
        <ExplainLink about={title} onWhy={onWhy} />
      </Clauses>
    </section>
  );
}
