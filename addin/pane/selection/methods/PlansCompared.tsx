import { useEffect, useState } from "react";
import type { Assessment } from "../../../../core/assess/assessment.ts";
import { formatCitation } from "../../../../core/citation.ts";
import type { Plan } from "../../../../core/plan/plan.ts";
import { comparePlans, type ComparedArea, type PlanAnswer } from "../../../../core/selection/compare-plans.ts";
import {
  changesText,
  changeWords,
  movedAreas,
  nobodyMoves,
  noList,
} from "../../../../core/selection/comparison-words.ts";
import type { WorkbookContent } from "../../../../core/table.ts";
import { assessInWorker } from "../../session/assess-in-worker.ts";
import type { Session } from "../../session/session.ts";
import { PlanField } from "../../settings/PlanField.tsx";
import { useText } from "../../ui/language.ts";
import { compareWords } from "./compare-words.ts";
import { useListLook } from "./use-list-look.ts";

const words = {
  scenario: {
    vi: "Cùng bảng này theo một kế hoạch khác. Chỉ để tham khảo: sổ vẫn theo {plan}, không có gì được ghi.",
    en: "This sheet under another plan. A scenario only: the workbook stays with {plan}, nothing is written.",
  },
  changes: { vi: "Ai vào, ai ra", en: "Who enters, who leaves" },
};

interface PlansComparedProps {
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  readonly session: Session;
}

/** What came of a plan that was chosen; null areas where no list could be read under it. */
interface Compared {
  readonly plan: Plan;
  readonly of: Assessment;
  readonly areas: readonly ComparedArea[] | null;
}

/** The list under another plan: who enters, who leaves, what decides and by which clause. */
export function PlansCompared({ content, assessment, session }: PlansComparedProps) {
  const styles = useListLook();
  const { say, language } = useText();
  const own = assessment.opened.plan;
  const [plan, setPlan] = useState(own);
  const compared = useCompared(plan, { content, assessment, session });
  const moved = movedAreas(compared?.areas ?? []);
  const answerText = ({ document }: Plan, { says, citation }: PlanAnswer) =>
    `${document}: ${say(says)} (${formatCitation(citation, language)}).`;
  return (
    <div className={styles.root}>
      <p className={styles.quiet}>{say(words.scenario, { plan: own.document })}</p>
      <PlanField plan={plan} onChoose={setPlan} isTrial />
      {plan !== own && !compared && <p role="status">{say(compareWords.calculating)}</p>}
      {compared && (
        <p className={styles.paragraph} role="status">
          {say(compared.areas ? changesText(compared.areas) : noList)}{" "}
          {compared.areas && moved.length === 0 && say(nobodyMoves)}
        </p>
      )}
      {moved.length > 0 && (
        <ul className={styles.list} aria-label={say(words.changes)}>
          {moved.map(({ name, change, a, b }, index) => (
            <li key={index}>
              <span className={styles.title}>{`${name}: ${say(changeWords[change])}`}</span>
              <p className={styles.quiet}>{answerText(own, a)}</p>
              <p className={styles.quiet}>{answerText(plan, b)}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The comparison with the plan that is chosen; null for the workbook's own, and while it is being worked out. */
function useCompared(plan: Plan, { content, assessment, session }: PlansComparedProps): Compared | null {
  const [known, setKnown] = useState<Compared | null>(null);
  useEffect(() => {
    if (plan === assessment.opened.plan) return;
    const off = new AbortController();
    const { stated } = assessment.opened;
    assessInWorker({ content, plan, stated, options: {} }, off.signal)
      .then((other) => setKnown({ plan, of: assessment, areas: comparePlans(assessment, other) }))
      .catch((error: unknown) => {
        if (!off.signal.aborted) session.tell(error, "check");
      });
    return () => off.abort();
  }, [plan, content, assessment, session]);
  return known?.plan === plan && known.of === assessment ? known : null;
}
