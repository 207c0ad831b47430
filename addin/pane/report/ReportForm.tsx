import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import type { ReportVariant } from "../../../files/report/report-facts.ts";
import type { Deed } from "../actions/next-step/step.ts";
import { isLastYear } from "../actions/word-report.ts";
import { Section } from "../ui/Section.tsx";
import { useText } from "../ui/language.ts";
import { Choice } from "../ui/Choice.tsx";
import { Message } from "../ui/Message.tsx";
import { ReportPreview } from "./ReportPreview.tsx";

interface ReportFormProps {
  readonly assessment: Assessment;
  /** The plan year; null while it is unknown. */
  readonly year: number | null;
  readonly onDeed: (deed: Deed) => void;
}

const words = {
  title: { vi: "Báo cáo Word", en: "Word report" },
  intro: {
    vi: "Văn bản Word theo thể thức Nghị định 30/2020, lập từ danh sách, bảng đánh giá và sổ theo dõi của sổ đang mở. Chỗ chương trình không biết in là […]; không ghi tên người.",
    en: "A Word document in the form of Decree 30/2020, made from the list, the evaluation and the ledger of the open workbook. What the program does not know is printed as […]; no person is named.",
  },
  issuer: { vi: "Cơ quan báo cáo: {issuer}.", en: "Reporting body: {issuer}." },
  noIssuer: {
    vi: "Báo cáo đứng tên Ủy ban nhân dân. Cơ quan khác thì ghi ở «Cài đặt của sổ…».",
    en: "The report is in the name of the people's committee. Another body is stated in the workbook settings.",
  },
  kind: { vi: "Loại báo cáo", en: "Kind of report" },
  criteria: {
    vi: "Kèm phụ lục điểm, hạng theo tiêu chí (số liệu nghiệp vụ)",
    en: "With the annex of points and ranks (police counts)",
  },
  errors: {
    vi: "Bảng còn {errors} lỗi; nên sửa trước khi gửi báo cáo.",
    en: "The sheet has {errors} errors; better mend them before the report goes out.",
  },
  make: { vi: "Tạo báo cáo Word", en: "Make the Word report" },
} satisfies Record<string, Sentence>;

const variants: readonly (readonly [ReportVariant, Sentence])[] = [
  ["yearly", { vi: "Kết quả năm", en: "Results of the year" }],
  ["yearly-review", { vi: "Sơ kết năm", en: "Review of the year" }],
  ["final", { vi: "Tổng kết giai đoạn", en: "Final review of the phase" }],
];

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  paragraph: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

/** The report itself: of which kind, and the file. */
export function ReportForm({ assessment, year, onDeed }: ReportFormProps) {
  const styles = useStyles();
  const { say } = useText();
  const ids = useId();
  const {
    opened: { plan, settings },
    totals: { error: errors },
  } = assessment;
  const { committee } = settings;
  const [variant, setVariant] = useState<ReportVariant>(isLastYear(plan, year) ? "final" : "yearly");
  const [withCriteria, setWithCriteria] = useState(false);

  return (
    <Section title={say(words.title)}>
      <p className={styles.paragraph}>{say(words.intro)}</p>
      <p className={styles.quiet}>
        {say(committee === undefined ? words.noIssuer : fill(words.issuer, { issuer: committee }))}
      </p>
      {errors > 0 && <Message tone="warning">{say(words.errors, { errors })}</Message>}
      <div className={styles.field}>
        <label htmlFor={`${ids}kind`}>{say(words.kind)}</label>
        <Choice id={`${ids}kind`} value={variant} onChoose={(id) => setVariant(id as ReportVariant)}>
          {variants.map(([id, name]) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </Choice>
      </div>
      <Checkbox
        label={say(words.criteria)}
        checked={withCriteria}
        onChange={(_event, { checked }) => setWithCriteria(checked === true)}
      />
      <ReportPreview assessment={assessment} variant={variant} withCriteria={withCriteria} />
      <Button className={styles.button} onClick={() => onDeed({ makes: "report", as: { variant, withCriteria } })}>
        {say(words.make)}
      </Button>
    </Section>
  );
}
