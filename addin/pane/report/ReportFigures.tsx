import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/index.ts";
import type { FigureWhy } from "../../../core/explain/explanation.ts";
import { Section } from "../ui/Section.tsx";
import { VerdictMark } from "../ui/VerdictMark.tsx";
import { whyCap, whySustained, whyYearly } from "../../../core/explain/year.ts";
import { WhyLink } from "../explanation/ExplainLink.tsx";
import { useText } from "../ui/language.ts";

interface ReportFiguresProps {
  readonly assessment: Assessment;
  readonly year: number;
  readonly onFigure: (why: FigureWhy) => void;
}

const words = {
  title: { vi: "Số liệu trong báo cáo", en: "Figures of the report" },
  none: { vi: "Chưa có số liệu của năm.", en: "There are no figures of the year yet." },
};

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0 },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  term: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** The figures that will stand in the report, each with its verdict and why. */
export function ReportFigures({ assessment: { rollUp, history, plan }, year, onFigure }: ReportFiguresProps) {
  const styles = useStyles();
  const { say } = useText();
  if (!rollUp || !history) {
    return (
      <Section title={say(words.title)}>
        <p className={styles.said}>{say(words.none)}</p>
      </Section>
    );
  }
  const { province } = rollUp;
  const { judged } = province;
  const figures = [
    { judgement: judged.cap, why: whyCap(province, plan) },
    { judgement: judged.yearly, why: whyYearly(province, history, year, plan) },
    { judgement: judged.sustained, why: whySustained(province, history, plan) },
  ];
  return (
    <Section title={say(words.title)}>
      <dl className={styles.list}>
        {figures.map(({ judgement, why }) => (
          <div key={why.title.en}>
            <dt className={styles.head}>
              <span className={styles.term}>{say(why.title)}</span>
              <VerdictMark verdict={judgement.verdict} />
            </dt>
            <dd className={styles.said}>
              {judgement.because.map(({ sentence }) => say(sentence)).join(" ")}{" "}
              <WhyLink about={say(why.title)} onWhy={() => onFigure(why)} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
