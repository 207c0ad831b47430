import { fixes } from "../../../core/plan/not-fixed.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import { fill } from "../../../core/sentence.ts";
import { Section } from "../ui/Section.tsx";
import { VerdictMark } from "../ui/VerdictMark.tsx";
import { ExplainLink } from "../explanation/ExplainLink.tsx";
import { useText } from "../ui/language.ts";

interface ReportFiguresProps {
  readonly assessment: Assessment;
  readonly year: number;
  readonly onFigure: (figure: FigureId) => void;
}

const words = {
  title: { vi: "Số liệu trong báo cáo", en: "Figures of the report" },
  cap: { vi: "Mức trần địa bàn lựa chọn", en: "Cap on the areas selected" },
  yearly: { vi: "Chuyển hóa thành công trong năm {year}", en: "Transformed in {year}" },
  sustained: { vi: "Không phức tạp trở lại", en: "Stayed transformed" },
  none: { vi: "Chưa có số liệu của năm.", en: "There are no figures of the year yet." },
};

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0 },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  term: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** The figures that will stand in the report, each with its verdict and why. */
export function ReportFigures({ assessment: { objectives, history, opened }, year, onFigure }: ReportFiguresProps) {
  const styles = useStyles();
  const { say } = useText();
  if (!objectives || !history) {
    return (
      <Section title={say(words.title)}>
        <p className={styles.said}>{say(words.none)}</p>
      </Section>
    );
  }
  const { province } = objectives;
  const { judged } = province;
  const figures = [
    { figure: "cap", fixing: "cap", title: words.cap, judgement: judged.cap },
    {
      figure: "yearly",
      fixing: "yearlyFloor",
      title: fill(words.yearly, { year: String(year) }),
      judgement: judged.yearly,
    },
    { figure: "sustained", fixing: "sustainedFloor", title: words.sustained, judgement: judged.sustained },
  ] as const;
  const set = figures.filter(({ fixing }) => fixes(opened.plan, fixing));
  return (
    <Section title={say(words.title)}>
      <dl className={styles.list}>
        {set.map(({ figure, title, judgement }) => (
          <div key={figure}>
            <dt className={styles.head}>
              <span className={styles.term}>{say(title)}</span>
              <VerdictMark verdict={judgement.verdict} />
            </dt>
            <dd className={styles.said}>
              {judgement.because.map(({ sentence }) => say(sentence)).join(" ")}{" "}
              <ExplainLink about={say(title)} onWhy={() => onFigure(figure)} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
