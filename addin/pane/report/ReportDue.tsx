import { makeStyles } from "@fluentui/react-components";
import { dayText } from "../../../core/civil-date.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import type { PlanFixing } from "../../../core/plan/plan.ts";
import { daysFrom, reportDeadline } from "../../../core/rules/report-deadline.ts";
import type { Sentence } from "../../../core/sentence.ts";
import { Section } from "../ui/Section.tsx";
import { ExplainLink } from "../explanation/ExplainLink.tsx";
import { useText } from "../ui/language.ts";

interface ReportDueProps {
  /** The district's own day, ISO. */
  readonly own: string | null;
  readonly year: number;
  readonly plan: PlanFixing<"reportDue">;
  /** ISO date. */
  readonly today: string;
  readonly onFigure: (figure: FigureId) => void;
}

const words = {
  title: { vi: "Hạn gửi", en: "Due date" },
  due: {
    vi: "Gửi trước ngày {before}; ngày cuối còn kịp là {due}: còn {days} ngày.",
    en: "Due before {before}; the last day is {due}: {days} days left.",
  },
  late: {
    vi: "Hạn là trước ngày {before}; ngày cuối còn kịp, {due}, đã qua.",
    en: "It was due before {before}; the last day, {due}, has passed.",
  },
  own: { vi: "Ngày báo cáo của huyện: {day}.", en: "The district's own day: {day}." },
} as const satisfies Record<string, Sentence>;

const useStyles = makeStyles({ paragraph: { margin: 0, fontVariantNumeric: "tabular-nums" } });

/**
 * When the report is due, with the days left.
 *
 * @item D1
 */
export function ReportDue({ own, year, plan, today, onFigure }: ReportDueProps) {
  const styles = useStyles();
  const { say } = useText();
  const due = reportDeadline(year, plan);
  const days = daysFrom(today, due);
  const before = dayText(`${year}-${plan.reportDue.before.value}`);
  return (
    <Section
      title={say(words.title)}
      citations={[plan.reportDue.before.citation, plan.reportDue.weekend]}
      why={<ExplainLink about={say(words.title)} onWhy={() => onFigure("report-due")} />}
    >
      <p className={styles.paragraph}>{say(days < 0 ? words.late : words.due, { before, due: dayText(due), days })}</p>
      {own !== null && <p className={styles.paragraph}>{say(words.own, { day: dayText(own) })}</p>}
    </Section>
  );
}
