import type { Citation } from "../../../core/citation.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { fixes } from "../../../core/plan/not-fixed.ts";
import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import { explain } from "../../../core/explain/index.ts";
import { planPeriod } from "../../../core/rules/plan-period.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { useText } from "../ui/language.ts";
import { ExplainLink } from "../explanation/ExplainLink.tsx";
import { DutiesSection } from "./DutiesSection.tsx";
import { FloorMeter } from "./FloorMeter.tsx";
import { LifeCycleTable } from "./LifeCycleTable.tsx";
import { Section } from "../ui/Section.tsx";
import { SheetFindings, type FindingOrders } from "../findings/SheetFindings.tsx";
import { words as progress } from "./words.ts";
import { YearsChart } from "./YearsChart.tsx";
import { yearPoints } from "./year-points.ts";
import { YearsTable } from "./YearsTable.tsx";

const words = {
  noHistory: {
    vi: "Chưa có địa bàn nào được phê duyệt, chuyển tiếp hay ghi trong sổ theo dõi, nên chưa có tiến độ.",
    en: "No area is approved, carried over or in the ledger yet, so there is no progress to show.",
  },
  ledgerFindings: { vi: "Kiểm tra sổ theo dõi", en: "Check of the ledger" },
  dutyFindings: { vi: "Kiểm tra sổ thực hiện", en: "Check of the duties" },
  period: { vi: "Thời gian kế hoạch", en: "Period of the plan" },
  yearly: { vi: "Chuyển hóa thành công trong năm", en: "Transformed in the year" },
  sustained: { vi: "Không phức tạp trở lại", en: "Stayed transformed" },
};

interface ProgressViewProps extends FindingOrders {
  readonly assessment: Assessment;
  /** The plan year; null while it is unknown. */
  readonly year: number | null;
  readonly content: WorkbookContent;
  /** ISO date. */
  readonly today: string;
  readonly onFigure: (figure: FigureId) => void;
}

const useStyles = makeStyles({
  empty: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
});

/**
 * The objectives of the year and of the phase, the years one by one, public order, and where each area stands.
 *
 * @item O1 O2 O3 S2
 */
export function ProgressView({ assessment, year, content, today, onFigure, ...orders }: ProgressViewProps) {
  const styles = useStyles();
  const { say } = useText();
  const { opened, checked, objectives, history, ledger, duties } = assessment;
  const { plan, log } = opened;
  const order = useMemo(() => explain(assessment, "order", { content, today }), [assessment, content, today]);
  return (
    <>
      {checked.ledger && ledger && (
        <SheetFindings
          title={say(words.ledgerFindings)}
          checked={checked.ledger}
          sheet={ledger.sheet}
          log={log}
          {...orders}
        />
      )}
      {checked.obligations && (
        <SheetFindings
          title={say(words.dutyFindings)}
          checked={checked.obligations}
          sheet={null}
          log={log}
          {...orders}
        />
      )}
      {year !== null && (
        <Section
          title={say(words.period)}
          citations={[plan.period.citation]}
          why={<ExplainLink about={say(words.period)} onWhy={() => onFigure("period")} />}
        >
          <p className={styles.paragraph}>
            {planPeriod.judge({ year }, plan).because.map(({ sentence }) => say(sentence))}
          </p>
        </Section>
      )}
      {objectives && history && year !== null ? (
        <>
          {fixes(plan, "yearlyFloor") && (
            <FloorMeter
              title={say(words.yearly)}
              judgement={objectives.province.judged.yearly}
              reached={objectives.province.yearly.transformed}
              possible={objectives.province.yearly.due - objectives.province.yearly.failed}
              whole={objectives.province.yearly.due}
              percent={Number(plan.yearlyFloor.value)}
              citations={[plan.yearlyFloor.citation, plan.yearlyWhole]}
              onWhy={() => onFigure("yearly")}
            />
          )}
          {fixes(plan, "sustainedFloor") && (
            <FloorMeter
              title={say(words.sustained)}
              judgement={objectives.province.judged.sustained}
              reached={objectives.province.phase.transformed - objectives.province.phase.relapsed}
              possible={objectives.province.phase.transformed - objectives.province.phase.relapsed}
              whole={objectives.province.phase.transformed}
              percent={Number(plan.sustainedFloor.value.percent)}
              citations={[plan.sustainedFloor.citation, plan.sustainedWhole]}
              onWhy={() => onFigure("sustained")}
            />
          )}
          <Section title={say(progress.years)} citations={yearClauses(plan)}>
            {fixes(plan, "yearlyFloor") && (
              <YearsChart
                title={say(words.yearly)}
                points={yearPoints(history, plan)}
                percent={Number(plan.yearlyFloor.value)}
              />
            )}
            <YearsTable points={yearPoints(history, plan)} />
          </Section>
        </>
      ) : (
        <p className={styles.empty}>{say(words.noHistory)}</p>
      )}
      {duties && (
        <DutiesSection
          duties={duties.duties.filter((duty) => year === null || duty.year === year)}
          onGoTo={orders.onGoTo}
        />
      )}
      {order && (
        <Section
          title={say(order.title)}
          citations={order.basis}
          why={<ExplainLink about={say(order.title)} onWhy={() => onFigure("order")} />}
        >
          {order.lines.map(({ sentence }, index) => (
            <p key={index} className={styles.paragraph}>
              {say(sentence)}
            </p>
          ))}
        </Section>
      )}
      {history && (
        <LifeCycleTable history={history} year={year} plan={plan} onGoTo={orders.onGoTo} onFigure={onFigure} />
      )}
    </>
  );
}

function yearClauses({ yearlyFloor, term }: Plan): readonly Citation[] {
  return [yearlyFloor?.citation, term?.judgedOn.citation].filter((clause) => clause !== undefined);
}
