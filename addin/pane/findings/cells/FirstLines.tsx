import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { countText } from "../../../../core/format.ts";
import type { CellPlace } from "../../../../core/table.ts";
import type { FirstFindings } from "../../session/first-findings.ts";
import { useText } from "../../ui/language.ts";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";

const words = {
  head: {
    vi: "Bảng dài, đang kiểm tra tiếp. Riêng {rows} dòng đầu đã thấy:",
    en: "A long table, still being checked. In its first {rows} rows alone:",
  },
};

interface FirstLinesProps {
  readonly first: FirstFindings;
  readonly onGoTo: (cell: CellPlace) => void;
}

const useStyles = makeStyles({
  head: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

/** What the first rows of a long table show while the rest is checked: sentences and their cells, nothing to decide yet. */
export default function FirstLines({ first, onGoTo }: FirstLinesProps) {
  const styles = useStyles();
  const { say } = useText();
  const head = say(words.head, { rows: countText(first.rows) });
  return (
    <>
      <p className={styles.head} role="status">
        {head}
      </p>
      <ul className={styles.list} aria-label={head}>
        {first.findings.map(({ fingerprint, severity, what, cells: [cell] }, at) => (
          <li key={`${fingerprint} ${at}`} className={styles.line}>
            <SeverityIcon severity={severity} />
            <span>{say(what)}</span>
            {cell && (
              <Link as="button" onClick={() => onGoTo(cell)}>
                {cell.address}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
