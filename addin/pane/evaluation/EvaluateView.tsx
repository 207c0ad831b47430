import { makeStyles, tokens } from "@fluentui/react-components";
import { unitOf, type Assessment, type EvaluatedArea, type TwoYears } from "../../../core/index.ts";
import { useText } from "../ui/language.ts";
import type { FigureWhy } from "../../../core/explain/explanation.ts";
import { AreaCard } from "./AreaCard.tsx";
import { CircularList } from "./CircularList.tsx";
import { SheetFindings, type FindingOrders } from "../findings/SheetFindings.tsx";
import { hasCircular } from "../../../core/explain/area.ts";

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
  readonly years: TwoYears | null;
  readonly onFigure: (why: FigureWhy) => void;
}

const useStyles = makeStyles({
  empty: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Findings of the evaluation sheet; targets, gates and verdict of each area of the year (II.2, III.4). */
export function EvaluateView({ assessment, years, onGoTo, onFigure, ...orders }: EvaluateViewProps) {
  const styles = useStyles();
  const { say } = useText();
  const { evaluation, plan, result } = assessment;
  const sheet = evaluation?.reading.sheet;
  const list = result?.sheet ?? null;
  const listedOf = ({ area }: EvaluatedArea) => {
    const code = unitOf(area)?.code;
    const row = list && code !== undefined && list.areas.find((one) => unitOf(one)?.code === code);
    return list && row && hasCircular(list) ? { row, list } : null;
  };
  return (
    <>
      {evaluation && sheet && (
        <SheetFindings
          title={say(words.evaluationFindings)}
          checked={evaluation}
          sheet={sheet}
          log={assessment.log}
          onGoTo={onGoTo}
          {...orders}
        />
      )}
      {evaluation && sheet && evaluation.areas.length > 0 ? (
        <ul className={styles.list} aria-label={say(words.areas)}>
          {evaluation.areas.map((judged) => (
            <AreaCard
              key={judged.area.row}
              judged={judged}
              sheet={sheet}
              listed={listedOf(judged)}
              years={years}
              plan={plan}
              onGoTo={onGoTo}
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
