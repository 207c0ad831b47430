import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../../core/plan/plan.ts";
import type { SheetKind } from "../../../core/sheet/area-sheet.ts";
import { useText } from "../ui/language.ts";
import { notAnswered, UseOptions } from "./UseOptions.tsx";
import type { ReadColumn } from "./understanding.ts";
import { Choice } from "../ui/Choice.tsx";

const words = {
  personal: { vi: "Họ tên: không chép đi đâu", en: "Personal names: never copied anywhere" },
  asked: { vi: "Chưa xác nhận", en: "To be confirmed" },
  noHeading: { vi: "(không có tiêu đề)", en: "(no heading)" },
  column: { vi: "Cột {letter}", en: "Column {letter}" },
};

interface ColumnChoicesProps {
  readonly plan: Plan;
  readonly kind: SheetKind;
  readonly columns: readonly ReadColumn[];
  readonly onUse: (letter: string, use: string | null) => void;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "grid", gridTemplateColumns: "3ch minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  letter: { fontWeight: tokens.fontWeightSemibold },
  heading: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  choice: { gridColumnStart: 2, minWidth: 0 },
});

/** Each column of the sheet with what it is read as, to be chosen anew where that is wrong. */
export function ColumnChoices({ plan, kind, columns, onUse }: ColumnChoicesProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <ul className={styles.list}>
      {columns.map(({ letter, heading, use, personal, question = null }) => (
        <li key={letter} className={styles.line}>
          <span className={styles.letter}>{letter}</span>
          <span className={styles.heading} title={heading}>
            {personal ? say(words.personal) : heading || say(words.noHeading)}
          </span>
          <span className={styles.choice}>
            <Choice
              name={`${say(words.column, { letter })}: ${heading || say(words.noHeading)}`}
              value={use ?? (question === null ? "" : notAnswered)}
              onChoose={(value) => value !== notAnswered && onUse(letter, value === "" ? null : value)}
            >
              <UseOptions plan={plan} kind={kind} unanswered={question && words.asked} />
            </Choice>
          </span>
        </li>
      ))}
    </ul>
  );
}
