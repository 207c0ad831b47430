import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fill, type Sentence } from "../../../core/sentence.ts";
import { managedSheetTitles } from "../../../core/sheet/managed/managed-sheets.ts";
import { managedTable } from "../../../core/sheet/managed/managed-table.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { xlsx } from "../../../files/write/xlsx-type.ts";
import type { Session } from "../session/session.ts";
import { useOutcome } from "../session/use-outcome.ts";
import { Section } from "../ui/Section.tsx";
import { saveFile } from "../ui/save-file.ts";
import { useText } from "../ui/language.ts";
import { Message } from "../ui/Message.tsx";

interface SummaryFormProps {
  readonly content: WorkbookContent;
  readonly session: Session;
  /** The spreadsheet draws charts. */
  readonly drawsCharts: boolean;
}

const words = {
  title: { vi: "Bảng tổng hợp", en: "Summary tables" },
  replaces: {
    vi: "Trang tính «{title}» của chương trình sẽ được ghi lại toàn bộ; các trang tính khác giữ nguyên.",
    en: "The program's sheet “{title}” will be written anew; every other sheet stays as it is.",
  },
  adds: {
    vi: "Sẽ thêm trang tính «{title}» vào sổ; các trang tính khác giữ nguyên.",
    en: "The sheet “{title}” will be added; every other sheet stays as it is.",
  },
  charts: {
    vi: "Trang tính có ba biểu đồ của Excel và in được trên khổ A4.",
    en: "The sheet has three charts of Excel's and prints on A4.",
  },
  noCharts: {
    vi: "Bảng tính trên trang này không vẽ được biểu đồ: trang tính chỉ có số liệu. Tệp .xlsx lưu dưới đây có đủ biểu đồ.",
    en: "The spreadsheet of this page draws no charts: the sheet has the figures only. The .xlsx saved below has the charts.",
  },
  write: { vi: "Ghi bảng tổng hợp", en: "Write the summary tables" },
  save: { vi: "Lưu tệp .xlsx", en: "Save as .xlsx" },
  saved: { vi: "Đã lưu {file}.", en: "{file} is saved." },
  failed: {
    vi: "Không lưu được tệp. Sổ của bạn không thay đổi; xin thử lại.",
    en: "The file could not be saved. Your workbook is unchanged; try again.",
  },
} as const satisfies Record<string, Sentence>;

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The tables of the report as a sheet of ours with charts: what it replaces is said before it is written. */
export function SummaryForm({ content, session, drawsCharts }: SummaryFormProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const { isBusy, outcome, run } = useOutcome(words.failed);
  const standing = managedTable(content, "DIABAN_TONGHOP");
  const title = standing?.sheet ?? managedSheetTitles.DIABAN_TONGHOP[language];

  const parts = () => import(/* webpackChunkName: "make-summary" */ "../actions/make-summary.ts");
  const write = () =>
    run(async () => {
      const { writeSummary } = await parts();
      await session.perform(writeSummary, language);
      return null;
    });
  const save = () =>
    run(async () => {
      const { summaryFile } = await parts();
      const { assessment } = session.state();
      if (!assessment) return null;
      const { bytes, fileName } = await summaryFile(content, assessment, language);
      saveFile(new Blob([new Uint8Array(bytes)], { type: xlsx }), fileName);
      return { tone: "good", sentence: fill(words.saved, { file: fileName }) };
    });
  return (
    <Section title={say(words.title)}>
      <p className={styles.paragraph}>{say(standing ? words.replaces : words.adds, { title })}</p>
      <p className={styles.paragraph}>{say(drawsCharts ? words.charts : words.noCharts)}</p>
      <div className={styles.buttons}>
        <Button disabled={isBusy} onClick={() => void write()}>
          {say(words.write)}
        </Button>
        <Button disabled={isBusy} onClick={() => void save()}>
          {say(words.save)}
        </Button>
      </div>
      <div role="status">{outcome && <Message tone={outcome.tone}>{say(outcome.sentence)}</Message>}</div>
    </Section>
  );
}
