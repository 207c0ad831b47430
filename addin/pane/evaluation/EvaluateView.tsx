import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { EvaluatedArea } from "../../../core/evaluation/evaluate.ts";
import { hasCircular } from "../../../core/explain/circular.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import { subjectOf } from "../../../core/explain/subject.ts";
import { unitOf } from "../../../core/sheet/areas/unit-of-row.ts";
import type { Verdict } from "../../../core/verdict.ts";
import type { Deed } from "../actions/next-step/step.ts";
import { useText } from "../ui/language.ts";
import { AreaCard } from "./AreaCard.tsx";
import { CircularList } from "./CircularList.tsx";
import { DueLine } from "./DueLine.tsx";
import { SheetFindings, type FindingOrders } from "../findings/SheetFindings.tsx";

const words = {
  summary: {
    vi: "{judged}/{count} địa bàn đã có kết luận: {met} đạt, {notMet} không đạt.",
    en: "{judged} of {count} areas are judged: {met} met, {notMet} not met.",
  },
  areas: { vi: "Các địa bàn phải đánh giá", en: "Areas to be judged" },
  evaluationFindings: { vi: "Kiểm tra bảng đánh giá", en: "Check of the evaluation sheet" },
};

interface EvaluateViewProps extends FindingOrders {
  readonly assessment: Assessment;
  readonly onDeed: (deed: Deed) => void;
  readonly onFigure: (figure: FigureId) => void;
}

const useStyles = makeStyles({
  summary: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Findings of the evaluation sheet; targets, gates and verdict of each area of the year (II.2, III.4). */
export function EvaluateView({ assessment, onDeed, onGoTo, onFigure, ...orders }: EvaluateViewProps) {
  const styles = useStyles();
  const { say } = useText();
  const { opened, checked, evaluation, selection: result } = assessment;
  const { plan, log } = opened;
  const sheet = evaluation?.sheet;
  const list = result?.sheet ?? null;
  const judged = evaluation?.areas ?? [];
  const areas = judged.map(({ area }) => area);
  const countOf = (verdict: Verdict) => judged.filter(({ success }) => success.verdict === verdict).length;
  const [met, notMet] = [countOf("met"), countOf("notMet")];
  const listedOf = ({ area }: EvaluatedArea) => {
    const code = unitOf(area)?.code;
    if (!list || code === undefined || !hasCircular(list)) return null;
    const index = list.areas.findIndex((one) => unitOf(one)?.code === code);
    const row = list.areas[index];
    return row ? { list, row, subject: subjectOf(list.areas, index) } : null;
  };
  return (
    <>
      {checked.evaluation && sheet && (
        <SheetFindings
          title={say(words.evaluationFindings)}
          checked={checked.evaluation}
          sheet={sheet}
          log={log}
          onGoTo={onGoTo}
          {...orders}
        />
      )}
      <DueLine assessment={assessment} onDeed={onDeed} />
      {sheet && judged.length > 0 && (
        <>
          <p className={styles.summary}>
            {say(words.summary, { judged: met + notMet, count: judged.length, met, notMet })}
          </p>
          <ul className={styles.list} aria-label={say(words.areas)}>
            {openFirst(judged).map((one) => (
              <AreaCard
                key={one.area.row}
                judged={one}
                sheet={sheet}
                listed={listedOf(one)}
                plan={plan}
                onGoTo={onGoTo}
                subject={subjectOf(areas, judged.indexOf(one))}
                onWhy={onFigure}
              />
            ))}
          </ul>
        </>
      )}
      {list && <CircularList list={list} plan={plan} onFigure={onFigure} />}
    </>
  );
}

/** What is still open first, then what fails, then what is met; within each as the sheet has them. */
function openFirst(areas: readonly EvaluatedArea[]): readonly EvaluatedArea[] {
  const isOpen = ({ success }: EvaluatedArea) => success.verdict !== "met" && success.verdict !== "notMet";
  const has = (verdict: Verdict) => areas.filter(({ success }) => success.verdict === verdict);
  return [...areas.filter(isOpen), ...has("notMet"), ...has("met")];
}
