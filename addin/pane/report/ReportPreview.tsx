import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import type { OfficialReport } from "../../../files/report/official-report.ts";
import type { ReportVariant } from "../../../files/report/report-facts.ts";
import { Message } from "../ui/Message.tsx";
import { useText } from "../ui/language.ts";
import { PreviewBlock } from "./PreviewBlock.tsx";

interface ReportPreviewProps {
  readonly assessment: Assessment;
  readonly variant: ReportVariant;
  /** With the annex of points and ranks. */
  readonly withCriteria: boolean;
}

interface Shown {
  readonly report: OfficialReport | null;
  readonly of: Assessment;
  readonly variant: ReportVariant;
  readonly withCriteria: boolean;
}

const words = {
  show: { vi: "Xem trước", en: "Preview" },
  hide: { vi: "Đóng bản xem trước", en: "Close the preview" },
  title: { vi: "Bản xem trước", en: "Preview" },
  open: { vi: "Còn {count} chỗ […] phải điền.", en: "{count} {count:place|places} […] left to fill in." },
  nothing: { vi: "Chưa có số liệu của năm để lập báo cáo.", en: "There are no figures of a year to report yet." },
} as const satisfies Record<string, Sentence>;

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  page: {
    maxHeight: "60vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { margin: 0, textAlign: "center", fontWeight: tokens.fontWeightSemibold },
});

/**
 * The report in words before it is made, in the language in which it goes out: how the year went, what was done under each
 * duty of the plan, and how many places are still open.
 *
 * @item N1 N2 N3 N4 N5 N6 N7 N8 N9 N10 N11 N12 N13 N14 N15 N16 N17 N18 N19 N20 N21 N22 N23 N24 N25 N26 N27 N28 N29 N30
 */
export function ReportPreview({ assessment, variant, withCriteria }: ReportPreviewProps) {
  const styles = useStyles();
  const { say } = useText();
  const [shown, setShown] = useState<Shown | null>(null);
  // What was changed since is not in it: a report that is no longer so is not shown.
  const isShown = shown?.of === assessment && shown.variant === variant && shown.withCriteria === withCriteria;
  const show = async () => {
    const { previewOf } = await import(/* webpackChunkName: "report-preview" */ "../actions/preview-report.ts");
    setShown({ report: previewOf(assessment, variant, withCriteria), of: assessment, variant, withCriteria });
  };
  return (
    <>
      <Button className={styles.button} onClick={() => (isShown ? setShown(null) : void show())}>
        {say(isShown ? words.hide : words.show)}
      </Button>
      {isShown && !shown.report && <Message tone="warning">{say(words.nothing)}</Message>}
      {isShown && shown.report && (
        <>
          <p role="status">{say(fill(words.open, { count: shown.report.open }))}</p>
          {/* A region that scrolls is reached by the keyboard. */}
          <div className={styles.page} role="region" aria-label={say(words.title)} tabIndex={0} lang="vi">
            {["BÁO CÁO", ...shown.report.subject, `Kính gửi: ${shown.report.addressees.join(", ")}`].map((line) => (
              <p key={line} className={styles.head}>
                {line}
              </p>
            ))}
            {shown.report.body.map((block, index) => (
              <PreviewBlock key={index} block={block} />
            ))}
            {shown.report.appendices.map(({ title, headings, rows }) => (
              <PreviewBlock key={title} block={{ kind: "table", headings, rows }} title={title} />
            ))}
          </div>
        </>
      )}
    </>
  );
}
