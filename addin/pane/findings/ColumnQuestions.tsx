import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { countText } from "../../../core/format.ts";
import type { ReadingOptions, SheetKind } from "../../../core/sheet/area-sheet.ts";
import { possibleHeaders } from "../../../core/sheet/header/possible-headers.ts";
import { answerColumn } from "../session/correct-reading.ts";
import { columnQuestionsId } from "../session/page.ts";
import { useText } from "../ui/language.ts";
import { columnQuestions } from "./column-questions.ts";
import { HeaderCard } from "./HeaderCard.tsx";
import { QuestionCard } from "./QuestionCard.tsx";

const words = {
  label: { vi: "Cột cần xác nhận", en: "Columns to confirm" },
  left: { vi: "Còn {count} cột cần xác nhận", en: "{count} {count:column|columns} to confirm" },
  answered: {
    vi: "Nhớ {count} câu trả lời trong sổ, để lần sau không hỏi lại?",
    en: "Remember {count} {count:answer|answers} in the workbook, so as not to ask again?",
  },
  remember: { vi: "Nhớ", en: "Remember" },
  undo: { vi: "Hoàn tác", en: "Undo" },
};

const plainAnswers = ["noCarriedOver", "headerRow"] as const;

interface ColumnQuestionsProps {
  readonly kind: SheetKind;
  readonly assessment: Assessment;
  readonly options: ReadingOptions;
  readonly onCorrect: (options: ReadingOptions) => void;
  readonly onRemember: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The columns that wait for an answer, one card at a time; at the end the answers are kept together. */
export default function ColumnQuestions({ kind, assessment, options, onCorrect, onRemember }: ColumnQuestionsProps) {
  const styles = useStyles();
  const { say } = useText();
  const root = useRef<HTMLElement>(null);
  /** The corrections before each answer, to be taken back one by one. */
  const [before, setBefore] = useState<readonly ReadingOptions[]>([]);
  const questions = columnQuestions(assessment, kind);
  const [first] = questions;
  const stated = new Set(
    assessment.opened.sheets[kind].sheet ? [assessment.opened.sheets[kind].sheet?.table.sheet] : [],
  );
  const columns = (options.sheets ?? []).flatMap((one) =>
    stated.has(one.sheet) ? Object.keys(one.columns ?? {}) : [],
  );
  const answers =
    kind === "selection" ? [...columns, ...plainAnswers.filter((key) => options[key] !== undefined)] : columns;
  const { missing, nearest } = assessment.opened.sheets[kind];
  const headers = kind === "selection" && missing === "header" && nearest ? possibleHeaders(nearest) : [];
  const place = first ? `${first.sheet} ${first.letter}` : "";
  useEffect(() => {
    if (before.length > 0) root.current?.querySelector("button")?.focus();
  }, [place, before.length]);
  if (!first && headers.length === 0 && answers.length === 0) return null;
  const last = before.at(-1);
  return (
    <section ref={root} id={columnQuestionsId} className={styles.root} aria-label={say(words.label)}>
      {first && <h2 className={styles.head}>{say(words.left, { count: countText(questions.length) })}</h2>}
      {first && (
        <QuestionCard
          key={place}
          question={first}
          plan={assessment.opened.plan}
          onAnswer={(use) => {
            setBefore([...before, options]);
            onCorrect(answerColumn(options, { sheet: first.sheet, letter: first.letter, use }));
          }}
        />
      )}
      {nearest && headers.length > 0 && (
        <HeaderCard
          table={nearest}
          rows={headers}
          onAnswer={(headerRow) => {
            setBefore([...before, options]);
            onCorrect({ ...options, sheet: nearest.sheet, headerRow });
          }}
        />
      )}
      {answers.length > 0 && (
        <div className={styles.foot}>
          {!first && <span>{say(words.answered, { count: countText(answers.length) })}</span>}
          {!first && (
            <Button appearance="primary" size="small" onClick={onRemember}>
              {say(words.remember)}
            </Button>
          )}
          {last && (
            <Button
              appearance="subtle"
              size="small"
              onClick={() => {
                setBefore(before.slice(0, -1));
                onCorrect(last);
              }}
            >
              {say(words.undo)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
