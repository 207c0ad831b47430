import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { countText } from "../../../core/format.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import type { ReadingOptions } from "../../../core/sheet/area-sheet.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { answerColumn, isCorrected } from "../session/correct-reading.ts";
import { useText } from "../ui/language.ts";
import { readColumns, type ReadColumn } from "./understanding.ts";
import { ColumnChoices } from "./ColumnChoices.tsx";
import { Fold } from "../ui/Fold.tsx";
import { Panel } from "../ui/Panel.tsx";
import { SheetAnswers } from "./SheetAnswers.tsx";
import { SkippedRows } from "./SkippedRows.tsx";

const words = {
  title: { vi: "Cách đọc bảng", en: "How the sheet is read" },
  done: { vi: "Xong", en: "Done" },
  remember: { vi: "Nhớ trong sổ", en: "Remember in the workbook" },
  reset: { vi: "Trả về tự nhận", en: "Back to automatic" },
  intro: {
    vi: "Chương trình đọc bảng như dưới đây. Chỗ nào sai, xin chọn lại; bảng được kiểm tra lại ngay.",
    en: "The sheet is read as below. Choose again where that is wrong; the sheet is checked again at once.",
  },
  open: { vi: "{title}: chưa đọc", en: "{title}: not read" },
  read: { vi: "Cột đã nhận ({count})", en: "Columns recognised ({count})" },
  missing: { vi: "Tiêu chí chưa có cột ({count})", en: "Criteria without a column ({count})" },
};

interface CorrectionPanelProps {
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  readonly options: ReadingOptions;
  /** Corrections stand in the workbook's settings already. */
  readonly isRemembered: boolean;
  readonly onCorrect: (options: ReadingOptions) => void;
  readonly onRemember: () => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  reset: { paddingInline: tokens.spacingHorizontalXXS },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** How the sheet was read, all of it to be corrected by hand; each correction is followed at once. */
export function CorrectionPanel(props: CorrectionPanelProps) {
  const { content, assessment, options, isRemembered, onCorrect, onRemember, onReset, onClose } = props;
  const styles = useStyles();
  const { say } = useText();
  const {
    opened: {
      plan,
      sheets: { selection: reading },
    },
  } = assessment;
  const { sheet } = reading;
  const { evaluation, ledger } = assessment.opened.sheets;
  const sheets = [reading, evaluation, ledger].flatMap(({ kind, sheet: one }) => (one ? [{ kind, sheet: one }] : []));
  const used = new Set(sheet?.columns.map(({ use }) => use));
  const missing = sheet ? valueColumns(plan.criteria).filter(({ id }) => !used.has(id)) : [];
  // The button goes with what it took back, and must not take the focus with it.
  const reset = ({ currentTarget }: { readonly currentTarget: Element }) => {
    currentTarget.parentElement?.querySelector("button")?.focus();
    onReset();
  };
  return (
    <Panel
      title={say(words.title)}
      onClose={onClose}
      footer={
        <>
          <Button appearance="primary" className={styles.button} onClick={onClose}>
            {say(words.done)}
          </Button>
          {isCorrected(options) && (
            <Button className={styles.button} onClick={onRemember}>
              {say(words.remember)}
            </Button>
          )}
          {(isCorrected(options) || isRemembered) && (
            <Button appearance="subtle" className={mergeClasses(styles.button, styles.reset)} onClick={reset}>
              {say(words.reset)}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.paragraph}>{say(words.intro)}</p>
      <SheetAnswers content={content} assessment={assessment} options={options} onCorrect={onCorrect} />
      {sheet && (
        <>
          {missing.length > 0 && (
            <Fold title={say(words.missing, { count: countText(missing.length) })}>
              <ul className={styles.list}>
                {missing.map(({ id, heading }) => (
                  <li key={id}>
                    {id} {say(heading)}
                  </li>
                ))}
              </ul>
            </Fold>
          )}
          <SkippedRows sheet={sheet} />
        </>
      )}
      {sheets.map(({ kind, sheet: one }) => {
        const all = readColumns(one);
        const choices = (columns: readonly ReadColumn[]) => (
          <ColumnChoices
            plan={plan}
            kind={kind}
            columns={columns}
            onUse={(letter, use) => onCorrect(answerColumn(options, { sheet: one.table.sheet, letter, use }))}
          />
        );
        const open = all.filter(({ use, isStated }) => use === null && isStated !== true);
        const read = all.filter((column) => !open.includes(column));
        return (
          <section key={kind} aria-label={one.table.sheet} className={styles.section}>
            {open.length > 0 && <h3 className={styles.heading}>{say(words.open, { title: one.table.sheet })}</h3>}
            {choices(open)}
            <Fold title={say(words.read, { count: countText(read.length) })}>{choices(read)}</Fold>
          </section>
        );
      })}
    </Panel>
  );
}
