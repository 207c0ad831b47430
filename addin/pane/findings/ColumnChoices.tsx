import { makeStyles, tokens } from "@fluentui/react-components";
import { valueColumns, type Plan } from "../../../core/index.ts";
import { useText } from "../ui/language.ts";
import type { PaneText } from "../text/vi.ts";
import type { ReadColumn } from "./understanding.ts";
import { Choice } from "../ui/Choice.tsx";

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

const isPlainKey = (key: string, names: PaneText["plainColumns"]): key is keyof PaneText["plainColumns"] =>
  Object.hasOwn(names, key);

/** Each column of the sheet with what it is read as, to be chosen anew where that is wrong. */
export function ColumnChoices({ plan, columns, onUse }: ColumnChoicesProps) {
  const styles = useStyles();
  const { text, say } = useText();
  const words = text.correction;
  const plain = Object.keys(text.plainColumns).filter((key) => isPlainKey(key, text.plainColumns));
  return (
    <ul className={styles.list}>
      {columns.map(({ letter, heading, use, personal }) => (
        <li key={letter} className={styles.line}>
          <span className={styles.letter}>{letter}</span>
          <span className={styles.heading} title={heading}>
            {personal ? words.personal : heading || words.noHeading}
          </span>
          <span className={styles.choice}>
            <Choice
              name={`${words.column(letter)}: ${heading || words.noHeading}`}
              value={use ?? ""}
              onChoose={(value) => onUse(letter, value === "" ? null : value)}
            >
              <option value="">{words.unread}</option>
              <optgroup label={words.plainColumns}>
                {plain.map((key) => (
                  <option key={key} value={key}>
                    {text.plainColumns[key]}
                  </option>
                ))}
              </optgroup>
              <optgroup label={words.criteria}>
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
