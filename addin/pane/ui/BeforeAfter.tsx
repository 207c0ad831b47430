import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "./language.ts";

const words = {
  item: { vi: "Mục", en: "Item" },
  before: { vi: "Trước", en: "Before" },
  after: { vi: "Sau", en: "After" },
};

/** One thing as it is and as it will be; a before of null is not told. */
export interface BeforeAfterRow {
  /** Unlike that of any other row; absent, what the row is about. */
  readonly key?: string;
  readonly item: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

interface BeforeAfterProps {
  readonly rows: readonly BeforeAfterRow[];
  /** Of the three columns; absent, thing, before and after. */
  readonly headings?: readonly [string, string, string];
  /** The columns are as wide as what stands in them. */
  readonly fits?: boolean;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  fixed: { tableLayout: "fixed" },
  // What will be written is the longest as a rule.
  after: { width: "42%" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    // Double spaces are what some fixes mend; they must be seen.
    whiteSpace: "pre-wrap",
  },
  head: {
    borderBottomColor: tokens.colorNeutralStroke2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What a button will write, item by item, before it is pressed. */
export function BeforeAfter({ rows, headings, fits = false }: BeforeAfterProps) {
  const styles = useStyles();
  const { say } = useText();
  const [item, before, after] = headings ?? [say(words.item), say(words.before), say(words.after)];
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={mergeClasses(styles.table, !fits && styles.fixed)}>
      <thead>
        <tr>
          {[item, before, after].map((name) => (
            <th key={name} scope="col" className={mergeClasses(head, name === after && !fits && styles.after)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key ?? row.item}>
            <th scope="row" className={styles.cell}>
              {row.item}
            </th>
            <td className={styles.cell}>{row.before}</td>
            <td className={styles.cell}>{row.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
