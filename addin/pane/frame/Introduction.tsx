import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../ui/language.ts";

const words = {
  label: { vi: "Bắt đầu", en: "Getting started" },
  purpose: {
    vi: "Kiểm tra bảng rà soát, chấm điểm, lựa chọn và đánh giá địa bàn theo Kế hoạch 7488/KH-UBND.",
    en: "Checks the review sheet, scores, selects and evaluates areas under Plan 7488/KH-UBND.",
  },
  promise: {
    vi: "Số liệu chỉ nằm trong sổ này, không gửi đi đâu; không cần đăng nhập.",
    en: "Figures stay in this workbook and are sent nowhere; no sign-in.",
  },
  template: { vi: "Tạo sổ mẫu", en: "Make a template" },
  check: { vi: "Kiểm tra bảng này", en: "Check this sheet" },
  skip: { vi: "Bỏ qua", en: "Skip" },
};

interface IntroductionProps {
  readonly onCheck: () => void;
  /** Null where no workbook can be made. */
  readonly onTemplate: (() => void) | null;
  readonly onSkip: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  // A target large enough for a finger, in line with the buttons above it.
  skip: { paddingBlock: tokens.spacingVerticalXS },
});

/** The first run: what this is for, what it never does, and the two ways to begin. Nothing waits for it. */
export function Introduction({ onCheck, onTemplate, onSkip }: IntroductionProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <section className={styles.root} aria-label={say(words.label)}>
      <p className={styles.line}>{say(words.purpose)}</p>
      <p className={styles.line}>{say(words.promise)}</p>
      <div className={styles.actions}>
        {onTemplate && <Button onClick={onTemplate}>{say(words.template)}</Button>}
        <Button onClick={onCheck}>{say(words.check)}</Button>
        <Link as="button" className={styles.skip} onClick={onSkip}>
          {say(words.skip)}
        </Link>
      </div>
    </section>
  );
}
