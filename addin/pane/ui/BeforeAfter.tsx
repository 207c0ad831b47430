import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useText } from "./language.ts";

const words = {
  item: { vi: "Mục", en: "Item" },
  before: { vi: "Trước", en: "Before" },
  after: { vi: "Sau", en: "After" },
};

/** One thing as it is and as it will be; a before of null is not told. */
export interface BeforeAfterRow {
  readonly item: string;
  readonly before: string | null;
  readonly after: string;
}

interface BeforeAfterProps {
  readonly rows: readonly BeforeAfterRow[];
}

const useStyles = makeStyles({
  // What will be written is the longest as a rule.
  after: { width: "42%" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  head: {
    padding: `0 ${tokens.spacingHorizontalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
});

/** What a button will write, item by item, before it is pressed. */
export function BeforeAfter({ rows }: BeforeAfterProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[words.item, words.before, words.after].map((name) => (
            <th key={name.en} scope="col" className={mergeClasses(styles.head, name === words.after && styles.after)}>
              {say(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, before, after }) => (
          <tr key={item}>
            <th scope="row" className={styles.cell}>
              {item}
            </th>
            <td className={styles.cell}>{before ?? ""}</td>
            <td className={styles.cell}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
