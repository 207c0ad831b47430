import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../../core/plan/plan.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { terms } from "../../../core/terms.ts";
import { useText } from "../ui/language.ts";
import type { ReadColumn } from "./understanding.ts";
import { Choice } from "../ui/Choice.tsx";

const words = {
  personal: { vi: "Họ tên: không chép đi đâu", en: "Personal names: never copied anywhere" },
  noHeading: { vi: "(không có tiêu đề)", en: "(no heading)" },
  column: { vi: "Cột {letter}", en: "Column {letter}" },
  unread: { vi: "Không đọc", en: "Not read" },
  information: { vi: "Cột thông tin", en: "Information" },
  plainColumns: {
    ordinal: { vi: "STT", en: "No." },
    code: { vi: "Mã", en: "Code" },
    name: { vi: "Tên đơn vị", en: "Unit name" },
    district: { vi: "Huyện", en: "District" },
    carriedOver: terms.event.carriedOver,
    proposed: terms.event.proposed,
    approved: terms.event.approved,
    decisionNumber: { vi: "Số quyết định", en: "Decision number" },
    decisionDate: { vi: "Ngày quyết định", en: "Decision date" },
    circular15: { vi: "Thông tư 15/2010", en: "Circular 15/2010" },
    year: { vi: "Năm", en: "Year" },
    score: { vi: "Điểm", en: "Score" },
    rank: { vi: "Hạng", en: "Rank" },
    lastResult: { vi: "Kết quả năm trước", en: "Last year's result" },
    reason: { vi: "Lý do", en: "Reason" },
    note: { vi: "Ghi chú", en: "Note" },
  },
  criteria: { vi: "Tiêu chí", en: "Criteria" },
};

interface ColumnChoicesProps {
  readonly plan: Plan;
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

const isPlainKey = (key: string): key is keyof typeof words.plainColumns => Object.hasOwn(words.plainColumns, key);

/** Each column of the sheet with what it is read as, to be chosen anew where that is wrong. */
export function ColumnChoices({ plan, columns, onUse }: ColumnChoicesProps) {
  const styles = useStyles();
  const { say } = useText();
  const plain = Object.keys(words.plainColumns).filter(isPlainKey);
  return (
    <ul className={styles.list}>
      {columns.map(({ letter, heading, use, personal }) => (
        <li key={letter} className={styles.line}>
          <span className={styles.letter}>{letter}</span>
          <span className={styles.heading} title={heading}>
            {personal ? say(words.personal) : heading || say(words.noHeading)}
          </span>
          <span className={styles.choice}>
            <Choice
              name={`${say(words.column, { letter })}: ${heading || say(words.noHeading)}`}
              value={use ?? ""}
              onChoose={(value) => onUse(letter, value === "" ? null : value)}
            >
              <option value="">{say(words.unread)}</option>
              <optgroup label={say(words.information)}>
                {plain.map((key) => (
                  <option key={key} value={key}>
                    {say(words.plainColumns[key])}
                  </option>
                ))}
              </optgroup>
              <optgroup label={say(words.criteria)}>
                {valueColumns(plan.criteria).map(({ id, heading: name }) => (
                  <option key={id} value={id}>
                    {id} {say(name)}
                  </option>
                ))}
              </optgroup>
            </Choice>
          </span>
        </li>
      ))}
    </ul>
  );
}
