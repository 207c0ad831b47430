import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isCellError, type Cell, type Finding, type Fix } from "../../../core/index.ts";
import type { PaneText } from "../text/vi.ts";
import { useText } from "../text/text-context.ts";
import { Panel } from "./Panel.tsx";

interface FixPanelProps {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly onConfirm: (fix: Fix) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
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
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
});

/** Every cell that a fix changes, as it is and as it will be; nothing happens before the one button is pressed. */
export function FixPanel({ finding, fix, onConfirm, onClose }: FixPanelProps) {
  const styles = useStyles();
  const { text, say } = useText();
  const words = text.fix;
  return (
    <Panel
      title={say(fix.label)}
      onClose={onClose}
      footer={
        <>
          <Button appearance="primary" onClick={() => onConfirm(fix)}>
            {words.confirm(fix.changes.length)}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </>
      }
    >
      <p className={styles.paragraph}>{say(finding.what)}</p>
      <p className={styles.quiet}>{words.intro}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.cell, words.before, words.after].map((name) => (
              <th key={name} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fix.changes.map(({ sheet, address, before, after }) => (
            <tr key={`${sheet}!${address}`}>
              <th scope="row" className={styles.cell}>
                {address}
              </th>
              <td className={styles.cell}>
                <span className={styles.before}>{cellInWords(before, words)}</span>
              </td>
              <td className={styles.cell}>{cellInWords(after, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function cellInWords(cell: Cell, words: PaneText["fix"]): string {
  if (cell === null || cell === "") return words.empty;
  if (typeof cell === "boolean") return cell ? words.yes : words.no;
  if (isCellError(cell)) return cell.error;
  return typeof cell === "number" ? words.number(cell) : words.asText(cell);
}
