import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../../core/plan/plan.ts";
import { nameOfUse } from "../../../core/sheet/heading/name-of-use.ts";
import { Choice } from "../ui/Choice.tsx";
import { useText } from "../ui/language.ts";
import type { ColumnQuestion } from "./column-questions.ts";
import { notAnswered, UseOptions } from "./UseOptions.tsx";

const words = {
  isIt: { vi: "Cột {letter} «{heading}» có phải là {use}?", en: "Is column {letter} “{heading}” {use}?" },
  which: { vi: "Cột {letter} «{heading}» là cột nào?", en: "Which column is {letter} “{heading}”?" },
  values: { vi: "Trong cột: {values}", en: "In the column: {values}" },
  yes: { vi: "Đúng", en: "Yes" },
  no: { vi: "Không", en: "No" },
  other: { vi: "Cột khác…", en: "Another column…" },
};

interface QuestionCardProps {
  readonly question: ColumnQuestion;
  readonly plan: Plan;
  /** Null: the column is read by nobody. */
  readonly onAnswer: (use: string | null) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One question, answered with one press. */
export function QuestionCard({ question, plan, onAnswer }: QuestionCardProps) {
  const styles = useStyles();
  const { say } = useText();
  const { kind, letter, heading, among, why, values } = question;
  const [only, ...more] = among;
  const isOne = only !== undefined && more.length === 0;
  const sentence = isOne
    ? say(words.isIt, { letter, heading, use: say(nameOfUse(only, plan)) })
    : say(words.which, { letter, heading });
  return (
    <div className={styles.root} role="group" aria-label={sentence}>
      <p className={styles.line}>{sentence}</p>
      <p className={styles.quiet}>{say(why)}</p>
      {values.length > 0 && <p className={styles.quiet}>{say(words.values, { values: values.join(" · ") })}</p>}
      <div className={styles.answers}>
        {isOne ? (
          <Button size="small" appearance="primary" onClick={() => onAnswer(only)}>
            {say(words.yes)}
          </Button>
        ) : (
          among.map((use) => (
            <Button key={use} size="small" onClick={() => onAnswer(use)}>
              {say(nameOfUse(use, plan))}
            </Button>
          ))
        )}
        <Button size="small" onClick={() => onAnswer(null)}>
          {say(words.no)}
        </Button>
      </div>
      <Choice
        name={say(words.other)}
        value={notAnswered}
        onChoose={(use) => {
          if (use !== notAnswered) onAnswer(use === "" ? null : use);
        }}
      >
        <UseOptions plan={plan} kind={kind} unanswered={words.other} />
      </Choice>
    </div>
  );
}
