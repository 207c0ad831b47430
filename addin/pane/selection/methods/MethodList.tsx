import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../../core/assess/assessment.ts";
import { isUnanswered } from "../../../../core/score/normalise/normalised.ts";
import { useText } from "../../ui/language.ts";
import { compareWords } from "./compare-words.ts";
import { MethodMatrix } from "./MethodMatrix.tsx";
import { Turnover } from "../Turnover.tsx";
import { useListLook } from "./use-list-look.ts";
import { useMethodsCompared } from "./use-methods-compared.ts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
});

/** Every method that is offered, side by side: who comes in, who falls out, and why one has no answer. */
export function MethodList({ assessment }: { readonly assessment: Assessment }) {
  const styles = { ...useListLook(), ...useStyles() };
  const { say } = useText();
  const { done, of, whole: compared } = useMethodsCompared(assessment);
  const sheet = assessment.selection?.sheet;
  if (!compared || !sheet) return <p role="status">{`${say(compareWords.calculating)} ${done}/${of}`}</p>;
  if (compared.room === 0) return <p className={styles.paragraph}>{say(compareWords.noSeats)}</p>;
  return (
    <div className={styles.root}>
      <p className={styles.paragraph}>{say(compareWords[compared.decisions], { room: compared.room })}</p>
      <p className={styles.quiet}>{say(compareWords.scenario)}</p>
      <ol className={styles.list} aria-label={say(compareWords.methods)}>
        {compared.methods.map((answer) => (
          <li key={answer.method.id}>
            <span className={styles.title}>{say(answer.method.title)}</span>
            <p className={styles.quiet}>
              {isUnanswered(answer) ? (
                `${say(compareWords.refused)}: ${say(answer.refused)}`
              ) : (
                <Turnover sheet={sheet} {...answer} />
              )}
            </p>
          </li>
        ))}
      </ol>
      <MethodMatrix sheet={sheet} compared={compared} />
    </div>
  );
}
