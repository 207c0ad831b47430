import { Button, makeStyles, tokens } from "@fluentui/react-components";

/** One answer, and what happens when it is pressed. */
interface PossibleAnswer {
  readonly text: string;
  readonly onChoose: () => void;
}

interface AnswerCardProps {
  readonly question: string;
  readonly answers: readonly PossibleAnswer[];
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  line: { margin: 0, overflowWrap: "anywhere" },
  button: { textAlign: "start", overflowWrap: "anywhere" },
});

/** Which row is the header, which sheet is the list: answered with one press. */
export function AnswerCard({ question, answers }: AnswerCardProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={question}>
      <p className={styles.line}>{question}</p>
      {answers.map(({ text, onChoose }) => (
        <Button key={text} size="small" className={styles.button} onClick={onChoose}>
          {text}
        </Button>
      ))}
    </div>
  );
}
