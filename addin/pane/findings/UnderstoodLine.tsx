import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useText } from "../ui/language.ts";
import type { Understanding } from "./understanding.ts";

interface UnderstoodLineProps {
  /** Null when no table was found. */
  readonly understanding: Understanding | null;
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: "none",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  lines: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** What was understood of the sheet, and the way to correct it. */
export function UnderstoodLine({ understanding, onOpen }: UnderstoodLineProps) {
  const styles = useStyles();
  const { text } = useText();
  const words = text.understood;
  const [first, second] = understanding
    ? [
        [words.sheet(understanding.sheet), words.units(understanding.units)],
        [
          words.headerRows(understanding.headerTop, understanding.headerBottom),
          words.criteria(understanding.criteriaFound, understanding.criteriaAll),
          ...(understanding.skipped > 0 ? [words.skipped(understanding.skipped)] : []),
        ],
      ]
    : [[words.nothing], [words.nothingNext]];
  return (
    <button type="button" className={styles.root} title={words.open} onClick={onOpen}>
      <span className={styles.lines}>
        {first.join(text.separator)}
        <span className={styles.quiet}>{second.join(text.separator)}</span>
      </span>
      <ChevronRight16Regular className={styles.chevron} aria-hidden />
    </button>
  );
}
