import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { JobKind } from "../session/state.ts";
import { useText } from "./language.ts";
import { buttons } from "./words.ts";

const words = {
  busy: {
    check: { vi: "Đang đọc và kiểm tra…", en: "Reading and checking…" },
    fix: { vi: "Đang sửa các ô…", en: "Fixing cells…" },
    write: { vi: "Đang ghi kết quả…", en: "Writing results…" },
    freeze: { vi: "Đang ghi thang điểm…", en: "Writing the scale…" },
    remember: { vi: "Đang ghi cài đặt…", en: "Writing the settings…" },
    record: { vi: "Đang ghi vào sổ…", en: "Writing to the workbook…" },
    report: { vi: "Đang lập báo cáo…", en: "Making the report…" },
    mark: { vi: "Đang tô màu ô…", en: "Highlighting…" },
    unmark: { vi: "Đang bỏ tô màu…", en: "Removing the highlighting…" },
    formulas: { vi: "Đang ghi công thức…", en: "Entering formulas…" },
    goTo: { vi: "", en: "" },
  },
};

interface BusyLineProps {
  readonly work: JobKind;
  /** Long enough that the user may want to see it run, or call it off. */
  readonly isLong: boolean;
  /** Null once there is no way back. */
  readonly onCancel: (() => void) | null;
}

const useStyles = makeStyles({
  root: {
    position: "relative",
    overflow: "hidden",
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  runner: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "33%",
    height: tokens.strokeWidthThick,
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "1.5s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none", width: "100%" },
  },
});

/** What is being done just now. */
export function BusyLine({ work, isLong, onCancel }: BusyLineProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <div className={styles.root}>
      {isLong && <span className={styles.runner} role="progressbar" aria-label={say(words.busy[work])} />}
      <span role="status">{say(words.busy[work])}</span>
      {isLong && onCancel && (
        <Link as="button" onClick={onCancel}>
          {say(buttons.cancel)}
        </Link>
      )}
    </div>
  );
}
