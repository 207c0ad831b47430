import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../ui/language.ts";
import { buttons } from "../ui/words.ts";

const words = {
  point: { vi: "Chọn bảng rà soát", en: "Choose the review table" },
  check: {
    what: { vi: "Không thấy bảng rà soát trong sổ này.", en: "No selection sheet found in this workbook." },
    next: {
      vi: "Mở trang tính có cột tên đơn vị và ít nhất 3 cột tiêu chí, hoặc chọn trang tính và dòng tiêu đề.",
      en: "Open a sheet with a column of unit names and at least 3 criteria columns, or point to the sheet and its header row.",
    },
  },
  ranking: {
    what: { vi: "Chưa có bảng để xếp hạng.", en: "No sheet to rank yet." },
    next: {
      vi: "Xin chọn trang tính và dòng tiêu đề của bảng rà soát.",
      en: "Point to the selection sheet and its header row.",
    },
  },
};

interface NoTableProps {
  /** What would be looked at. */
  readonly to: "check" | "ranking";
  readonly onPoint: () => void;
  /** Null, or absent, where no workbook can be made. */
  readonly onTemplate?: (() => void) | null;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  next: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** No table to look at: a sentence, and the way on. */
export function NoTable({ to, onPoint, onTemplate }: NoTableProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <div className={styles.root}>
      <p className={styles.what}>{say(words[to].what)}</p>
      <p className={styles.next}>{say(words[to].next)}</p>
      <div className={styles.actions}>
        <Button onClick={onPoint}>{say(words.point)}</Button>
        {onTemplate && <Button onClick={onTemplate}>{say(buttons.template)}</Button>}
      </div>
    </div>
  );
}
