import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../ui/language.ts";

interface IntroductionProps {
  readonly onCheck: () => void;
  /** Null where no workbook can be made. */
  readonly onTemplate: (() => void) | null;
  readonly onSkip: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  // A target large enough for a finger, in line with the buttons above it.
  skip: { paddingBlock: tokens.spacingVerticalXS },
});

/** The first run: what this is for, what it never does, and the two ways to begin. Nothing waits for it. */
export function Introduction({ onCheck, onTemplate, onSkip }: IntroductionProps) {
  const styles = useStyles();
  const { text } = useText();
  const words = text.introduction;
  return (
    <section className={styles.root} aria-label={words.label}>
      <p className={styles.line}>{words.purpose}</p>
      <p className={styles.line}>{words.promise}</p>
      <div className={styles.actions}>
        {onTemplate && <Button onClick={onTemplate}>{words.template}</Button>}
        <Button onClick={onCheck}>{words.check}</Button>
        <Link as="button" className={styles.skip} onClick={onSkip}>
          {words.skip}
        </Link>
      </div>
    </section>
  );
}
