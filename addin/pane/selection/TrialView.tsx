import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { decimalSentence } from "../../../core/format.ts";
import { offeredMethods } from "../../../core/score/methods.ts";
import { groupWeights } from "../../../core/score/reweigh.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import type { Session } from "../session/session.ts";
import { useText } from "../ui/language.ts";
import { Choice } from "../ui/Choice.tsx";
import { Fold } from "../ui/Fold.tsx";
import { Message } from "../ui/Message.tsx";
import { compareWords } from "./methods/compare-words.ts";
import { KeepWeights } from "./KeepWeights.tsx";
import { equalGroupsTrial, noTrial, trialAnswer, triedScale, weightsOf, type Trial } from "../session/trial.ts";
import { TrialRanks } from "./TrialRanks.tsx";
import { WeightField } from "./WeightField.tsx";

const words = {
  trialOnly: {
    vi: "Đang thử: bảng và thang điểm không thay đổi, không có gì được ghi.",
    en: "A trial: the sheet and the scale stay as they are, nothing is written.",
  },
  method: { vi: "Cách tính", en: "Method" },
  groups: { vi: "Nhân trọng số của cả nhóm", en: "Multiply the weights of a group" },
  each: { vi: "Trọng số từng tiêu chí ({count})", en: "Weight of each criterion ({count})" },
  equalGroups: { vi: "Các nhóm bằng nhau", en: "Equal groups" },
  groupWeight: { vi: "tổng {weight}", en: "{weight} in all" },
  reset: { vi: "Đặt lại", en: "Reset" },
  keep: { vi: "Giữ trọng số…", en: "Keep the weights…" },
};

interface TrialViewProps {
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  readonly session: Session;
  readonly onKept: () => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  group: { margin: 0, padding: 0, border: "none", display: "grid", rowGap: tokens.spacingVerticalS },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
});

/** Other weights and another method, tried on the figures of the sheet; the sheet stays as it is. */
export function TrialView({ content, assessment, session, onKept }: TrialViewProps) {
  const styles = useStyles();
  const { say } = useText();
  const {
    opened: { plan },
    selection: result,
  } = assessment;
  const [trial, setTrial] = useState<Trial>(noTrial);
  const [isKeeping, setIsKeeping] = useState(false);
  // Sliding stays smooth: the ranks follow when there is time.
  const settled = useDeferredValue(trial);
  const scale = result?.scale;
  const tried = useMemo(() => scale && triedScale(plan, scale, settled), [plan, scale, settled]);
  const answer = useMemo(
    () => tried && trialAnswer(assessment, tried, settled.method),
    [assessment, tried, settled.method],
  );
  if (!result || !scale || !tried || !answer) return null;
  const standing = weightsOf(plan, scale);
  const type = (of: "factors" | "weights", id: string) => (value: string) =>
    setTrial((now) => ({ ...now, [of]: { ...now[of], [id]: value } }));
  const inAll = groupWeights(plan.criteria, tried.scale);
  const weightOf = (id: string) => inAll.find(({ group }) => group === id)?.weight ?? 0;
  const canKeep = tried.changes.length > 0 && tried.problem === null && tried.unreadable.length === 0;

  return (
    <div className={styles.root}>
      <Message tone="warning">{say(words.trialOnly)}</Message>
      <Choice
        name={say(words.method)}
        value={trial.method}
        onChoose={(method) => setTrial((now) => ({ ...now, method }))}
      >
        {offeredMethods.map(({ id, title }) => (
          <option key={id} value={id}>
            {say(title)}
          </option>
        ))}
      </Choice>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{say(words.groups)}</legend>
        {plan.groups.map(({ id, title }) => (
          <WeightField
            key={id}
            name={`${id} ${say(title)}`}
            note={say(words.groupWeight, { weight: decimalSentence(weightOf(id)) })}
            value={trial.factors[id] ?? "1"}
            most={3}
            step={0.25}
            onType={type("factors", id)}
          />
        ))}
      </fieldset>
      <Fold title={say(words.each, { count: plan.criteria.length })}>
        <div className={styles.group}>
          {plan.criteria.map(({ id, heading }) => (
            <WeightField
              key={id}
              name={`${id} ${say(heading)}`}
              value={trial.weights[id] ?? String(standing.get(id) ?? 0)}
              most={Math.max(5, 2 * Number(standing.get(id) ?? 0), Number(trial.weights[id]) || 0)}
              step={0.5}
              onType={type("weights", id)}
            />
          ))}
        </div>
      </Fold>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setTrial(equalGroupsTrial(plan, trial))}>
          {say(words.equalGroups)}
        </Button>
        <Button
          size="small"
          disabled={trial === noTrial}
          onClick={() => {
            setTrial(noTrial);
            setIsKeeping(false);
          }}
        >
          {say(words.reset)}
        </Button>
        <Button size="small" disabled={!canKeep} aria-expanded={isKeeping} onClick={() => setIsKeeping(!isKeeping)}>
          {say(words.keep)}
        </Button>
      </div>
      {isKeeping && canKeep && (
        <KeepWeights content={content} plan={plan} tried={tried} session={session} onDone={onKept} />
      )}
      {"refused" in answer ? (
        <p role="status" className={styles.paragraph}>
          {say(compareWords.refused)}: {say(answer.refused)}
        </p>
      ) : (
        <TrialRanks sheet={result.sheet} answer={answer} />
      )}
    </div>
  );
}
