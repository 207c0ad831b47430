import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { EvaluatedArea } from "../../../core/evaluation/evaluate.ts";
import { hasCircular } from "../../../core/explain/circular.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import { subjectOf } from "../../../core/explain/subject.ts";
import { unitOf } from "../../../core/sheet/areas/unit-of-row.ts";
import { useText } from "../ui/language.ts";
import { AreaCard } from "./AreaCard.tsx";
import { CircularList } from "./CircularList.tsx";
import { SheetFindings, type FindingOrders } from "../findings/SheetFindings.tsx";

const words = {
  noEvaluation: {
    vi: "Chưa có bảng chấm chỉ tiêu nào có địa bàn. Ghi tên các địa bàn phải đánh giá vào sheet «Đánh giá» của sổ mẫu, hoặc mở sổ có cột T1 … T10, G1, G2.",
    en: "No evaluation sheet has areas yet. Enter the areas due in the sheet “Đánh giá” of the template, or open a workbook with columns T1 … T10, G1, G2.",
  },
  areas: { vi: "Các địa bàn phải đánh giá", en: "Areas to be judged" },
  evaluationFindings: { vi: "Kiểm tra bảng chấm chỉ tiêu", en: "Check of the evaluation sheet" },
};

interface EvaluateViewProps extends FindingOrders {
  readonly assessment: Assessment;
  readonly onFigure: (figure: FigureId) => void;
}

const useStyles = makeStyles({
  empty: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Findings of the evaluation sheet; targets, gates and verdict of each area of the year (II.2, III.4). */
export function EvaluateView({ assessment, onGoTo, onFigure, ...orders }: EvaluateViewProps) {
  const styles = useStyles();
  const { say } = useText();
  const { opened, checked, evaluation, selection: result } = assessment;
  const { plan, log } = opened;
  const sheet = evaluation?.sheet;
  const list = result?.sheet ?? null;
  const areas = (evaluation?.areas ?? []).map(({ area }) => area);
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
      {evaluation && sheet && evaluation.areas.length > 0 ? (
        <ul className={styles.list} aria-label={say(words.areas)}>
          {evaluation.areas.map((judged, index) => (
            <AreaCard
              key={judged.area.row}
              judged={judged}
              sheet={sheet}
              listed={listedOf(judged)}
              plan={plan}
              onGoTo={onGoTo}
              subject={subjectOf(areas, index)}
              onWhy={onFigure}
            />
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{say(words.noEvaluation)}</p>
      )}
      {list && <CircularList list={list} plan={plan} onFigure={onFigure} />}
    </>
  );
}
