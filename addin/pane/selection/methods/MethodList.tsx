import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../../core/assess/assessment.ts";
import { isUnanswered } from "../../../../core/score/normalise/normalised.ts";
import { useText } from "../../ui/language.ts";
import { compareWords } from "./compare-words.ts";
import { Fold } from "../../ui/Fold.tsx";
import { MethodMatrix } from "./MethodMatrix.tsx";
import { MethodVerdict } from "./MethodVerdict.tsx";
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

/** Whether the list holds; every method, side by side: who comes in, who falls out; last and folded, which have no answer, and why. */
export function MethodList({ assessment }: { readonly assessment: Assessment }) {
  const styles = { ...useListLook(), ...useStyles() };
  const { say } = useText();
  const { done, of, whole: compared } = useMethodsCompared(assessment);
  const sheet = assessment.selection?.sheet;
  if (!compared || !sheet) return <p role="status">{`${say(compareWords.calculating)} ${done}/${of}`}</p>;
  if (compared.room === 0) return <p className={styles.paragraph}>{say(compareWords.noSeats)}</p>;
  const methods = compared.methods.map((answer, index) => ({ answer, number: index + 1 }));
  const refused = methods.filter(({ answer }) => isUnanswered(answer));
  const listed = (some: typeof methods) => (
    <ol className={styles.list} aria-label={say(compareWords.methods)}>
      {some.map(({ answer, number }) => (
        <li key={answer.method.id} value={number}>
          <span className={styles.title}>{say(answer.method.title)}</span>
          <p className={styles.quiet}>
            {isUnanswered(answer) ? say(answer.refused) : <Turnover sheet={sheet} {...answer} />}
          </p>
        </li>
      ))}
    </ol>
  );
  return (
    <div className={styles.root}>
      <MethodVerdict sheet={sheet} compared={compared} />
      <p className={styles.paragraph}>{say(compareWords[compared.decisions], { room: compared.room })}</p>
      <p className={styles.quiet}>{say(compareWords.scenario)}</p>
      {listed(methods.filter(({ answer }) => !isUnanswered(answer)))}
      <MethodMatrix sheet={sheet} compared={compared} />
      {refused.length > 0 && (
        <Fold title={say(compareWords.refused, { count: refused.length })}>{listed(refused)}</Fold>
      )}
    </div>
  );
}
