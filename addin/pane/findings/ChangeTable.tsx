import { makeStyles, tokens } from "@fluentui/react-components";
import { isCellError, type Cell, type Change } from "../../../core/index.ts";
import { useText, type Speech } from "../ui/language.ts";

const words = {
  cell: { vi: "Ô", en: "Cell" },
  before: { vi: "Đang là", en: "Now" },
  after: { vi: "Sẽ là", en: "After" },
  empty: { vi: "(trống)", en: "(empty)" },
  number: { vi: "{value} (số)", en: "{value} (number)" },
  asText: { vi: "«{value}»", en: "“{value}”" },
};

/** A change, and what the cell is about where its address alone would not tell. */
export interface ShownChange extends Change {
  readonly name?: string;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
  },
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
  empty: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
});

/** Every cell that changes, as it is and as it will be. */
export function ChangeTable({ changes }: { readonly changes: readonly ShownChange[] }) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[say(words.cell), say(words.before), say(words.after)].map((name) => (
            <th key={name} scope="col" className={styles.head}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ sheet, address, before, after, name }) => (
          <tr key={`${sheet}!${address}`}>
            <th scope="row" className={styles.cell}>
              {name === undefined ? address : `${address} ${name}`}
            </th>
            <td className={styles.cell}>
              <span className={isEmpty(before) ? styles.empty : styles.before}>{cellInWords(before, say)}</span>
            </td>
            <td className={styles.cell}>
              <span className={isEmpty(after) ? styles.empty : undefined}>{cellInWords(after, say)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isEmpty = (cell: Cell) => cell === null || cell === "";

function cellInWords(cell: Cell, say: Speech["say"]): string {
  if (isEmpty(cell)) return say(words.empty);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (isCellError(cell)) return cell.error;
  return typeof cell === "number" ? say(words.number, { value: cell }) : say(words.asText, { value: cell });
}
