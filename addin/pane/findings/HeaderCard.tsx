import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { originOf, type Table } from "../../../core/table.ts";
import { useText } from "../ui/language.ts";

const words = {
  which: {
    vi: "Dòng tiêu đề của trang tính «{sheet}» là dòng nào?",
    en: "Which row of sheet “{sheet}” is the header?",
  },
  row: { vi: "Dòng {row}: {texts}", en: "Row {row}: {texts}" },
};

const mostTexts = 4;

interface HeaderCardProps {
  readonly table: Table;
  /** The rows that may be it, as the spreadsheet numbers them. */
  readonly rows: readonly number[];
  readonly onAnswer: (headerRow: number) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  line: { margin: 0, overflowWrap: "anywhere" },
  button: { textAlign: "start", overflowWrap: "anywhere" },
});

/** Where no header was recognised: which row it is, answered with one press. */
export function HeaderCard({ table, rows, onAnswer }: HeaderCardProps) {
  const styles = useStyles();
  const { say } = useText();
  const sentence = say(words.which, { sheet: table.sheet });
  return (
    <div className={styles.root} role="group" aria-label={sentence}>
      <p className={styles.line}>{sentence}</p>
      {rows.map((row) => (
        <Button key={row} size="small" className={styles.button} onClick={() => onAnswer(row)}>
          {say(words.row, { row, texts: textsIn(table, row) })}
        </Button>
      ))}
    </div>
  );
}

function textsIn(table: Table, row: number): string {
  const cells = table.rows[row - 1 - originOf(table).top] ?? [];
  const texts = cells.flatMap((cell) => (typeof cell === "string" && cell.trim() !== "" ? [cell] : []));
  return texts.slice(0, mostTexts).join(" · ");
}
