import { makeStyles, tokens } from "@fluentui/react-components";
import type { Change } from "../../../core/finding.ts";
import { isCellError, type Cell } from "../../../core/table.ts";
import { BeforeAfter } from "../ui/BeforeAfter.tsx";
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
interface ShownChange extends Change {
  readonly name?: string;
}

const useStyles = makeStyles({
  empty: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
});

/** Every cell that changes, as it is and as it will be. */
export function ChangeTable({ changes }: { readonly changes: readonly ShownChange[] }) {
  const styles = useStyles();
  const { say } = useText();
  const rows = changes.map(({ sheet, address, before, after, name }) => ({
    key: `${sheet}!${address}`,
    item: name === undefined ? address : `${address} ${name}`,
    before: <span className={isEmpty(before) ? styles.empty : styles.before}>{cellInWords(before, say)}</span>,
    after: <span className={isEmpty(after) ? styles.empty : undefined}>{cellInWords(after, say)}</span>,
  }));
  return <BeforeAfter rows={rows} headings={[say(words.cell), say(words.before), say(words.after)]} fits />;
}

const isEmpty = (cell: Cell) => cell === null || cell === "";

function cellInWords(cell: Cell, say: Speech["say"]): string {
  if (isEmpty(cell)) return say(words.empty);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (isCellError(cell)) return cell.error;
  return typeof cell === "number" ? say(words.number, { value: cell }) : say(words.asText, { value: cell });
}
