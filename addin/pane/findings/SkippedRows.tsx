import { makeStyles, tokens } from "@fluentui/react-components";
import { parseBlock, type SelectionSheet } from "../../../core/index.ts";
import { useText } from "../ui/language.ts";
import { Fold } from "../ui/Fold.tsx";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The rows that were taken for no area, each with what it was taken for. */
export function SkippedRows({ sheet: { table, skipped } }: { readonly sheet: SelectionSheet }) {
  const styles = useStyles();
  const { text } = useText();
  const words = text.correction;
  if (skipped.length === 0) return null;
  const { top } = parseBlock(table.address);
  return (
    <Fold title={words.skipped(skipped.length)}>
      <ul className={styles.list}>
        {skipped.map(({ row, kind, text: said }) => (
          <li key={row} className={styles.line}>
            {words.skippedRow(top + row + 1)}
            {text.separator}
            {text.skippedKinds[kind]} <span className={styles.quiet}>{said}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
