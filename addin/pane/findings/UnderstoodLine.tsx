import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useText } from "../ui/language.ts";
import type { Understanding } from "./understanding.ts";
import { buttons, separator } from "../ui/words.ts";
import { countText } from "../../../core/format.ts";

const words = {
  units: { vi: "{count} đơn vị", en: "{count} {count:unit|units}" },
  headerRow: { vi: "Tiêu đề dòng {top}", en: "Header row {top}" },
  headerRows: { vi: "Tiêu đề dòng {top}–{bottom}", en: "Header rows {top}–{bottom}" },
  criteria: { vi: "{found}/{all} tiêu chí", en: "{found}/{all} criteria" },
  skipped: { vi: "bỏ qua {count} dòng", en: "{count} {count:row|rows} skipped" },
  asked: { vi: "còn {count} cột cần xác nhận", en: "{count} {count:column|columns} to confirm" },
  nothing: { vi: "Chưa thấy bảng rà soát", en: "No selection sheet found" },
  nothingNext: { vi: "Chọn trang tính và dòng tiêu đề", en: "Choose the sheet and its header row" },
  open: { vi: "Xem và sửa cách đọc bảng", en: "See and correct how the sheet is read" },
};

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
  const { say } = useText();
  const [first, second] = understanding
    ? [
        [
          say(buttons.sheet, { name: understanding.sheet }),
          say(words.units, { count: countText(understanding.units) }),
        ],
        [
          say(understanding.headerTop === understanding.headerBottom ? words.headerRow : words.headerRows, {
            top: understanding.headerTop,
            bottom: understanding.headerBottom,
          }),
          say(words.criteria, {
            found: countText(understanding.criteriaFound),
            all: countText(understanding.criteriaAll),
          }),
          ...(understanding.asked > 0 ? [say(words.asked, { count: countText(understanding.asked) })] : []),
          ...(understanding.skipped > 0 ? [say(words.skipped, { count: countText(understanding.skipped) })] : []),
        ],
      ]
    : [[say(words.nothing)], [say(words.nothingNext)]];
  return (
    <button type="button" className={styles.root} title={say(words.open)} onClick={onOpen}>
      <span className={styles.lines}>
        {first.join(separator)}
        <span className={styles.quiet}>{second.join(separator)}</span>
      </span>
      <ChevronRight16Regular className={styles.chevron} aria-hidden />
    </button>
  );
}
