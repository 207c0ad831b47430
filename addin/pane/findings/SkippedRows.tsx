import { makeStyles, tokens } from "@fluentui/react-components";
import { parseBlock } from "../../../core/address.ts";
import { countText } from "../../../core/format.ts";
import type { SelectionSheet } from "../../../core/sheet/selection/selection-sheet.ts";
import { useText } from "../ui/language.ts";
import { Fold } from "../ui/Fold.tsx";
import { separator } from "../ui/words.ts";

const words = {
  skipped: { vi: "Dòng bỏ qua ({count})", en: "Skipped rows ({count})" },
  skippedRow: { vi: "Dòng {row}", en: "Row {row}" },
  skippedKinds: {
    header: { vi: "tiêu đề lặp lại", en: "header repeated" },
    numbering: { vi: "hàng đánh số cột", en: "column numbers" },
    group: { vi: "hàng nhóm", en: "group row" },
    subtotal: { vi: "hàng cộng nhóm", en: "sub-total row" },
    total: { vi: "hàng tổng", en: "total row" },
    note: { vi: "ghi chú", en: "note" },
    signature: { vi: "phần ký", en: "signature" },
  },
};

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The rows that were taken for no area, each with what it was taken for. */
export function SkippedRows({ sheet: { table, skipped } }: { readonly sheet: SelectionSheet }) {
  const styles = useStyles();
  const { say } = useText();
  if (skipped.length === 0) return null;
  const { top } = parseBlock(table.address);
  return (
    <Fold title={say(words.skipped, { count: countText(skipped.length) })}>
      <ul className={styles.list}>
        {skipped.map(({ row, kind, text: said }) => (
          <li key={row} className={styles.line}>
            {say(words.skippedRow, { row: top + row + 1 })}
            {separator}
            {say(words.skippedKinds[kind])} <span className={styles.quiet}>{said}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
