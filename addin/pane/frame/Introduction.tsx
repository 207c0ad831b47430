import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import { useText } from "../ui/language.ts";

const words = {
  label: { vi: "Bắt đầu", en: "Getting started" },
  promise: {
    vi: "Số liệu ở lại trong sổ này, không gửi đi đâu.",
    en: "Figures stay in this workbook and are sent nowhere.",
  },
  close: { vi: "Đóng giới thiệu", en: "Close the introduction" },
  more: { vi: "Giới thiệu", en: "About" },
  purpose: {
    vi: "Ngăn Địa bàn kiểm tra bảng rà soát, chấm điểm, giúp lựa chọn và đánh giá địa bàn theo Kế hoạch 7488/KH-UBND; không cần đăng nhập. Dòng cuối ngăn luôn nói việc tiếp theo.",
    en: "The Địa bàn pane checks the review sheet, scores, and helps to select and evaluate areas under Plan 7488/KH-UBND; no sign-in. The line at its foot always says what comes next.",
  },
};

interface IntroductionProps {
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  promise: { flexGrow: 1, minWidth: 0 },
  more: { flexShrink: 0, minHeight: tokens.lineHeightBase500, fontSize: "inherit" },
  purpose: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** The first run, in one line: what never happens to the figures, and what this is for where somebody asks. Nothing waits for it. */
export function Introduction({ onClose }: IntroductionProps) {
  const styles = useStyles();
  const { say } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.root} aria-label={say(words.label)}>
      <div className={styles.line}>
        <span className={styles.promise}>{say(words.promise)}</span>
        <Link as="button" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(words.more)}
        </Link>
        <Button
          size="small"
          appearance="transparent"
          icon={<Dismiss16Regular />}
          aria-label={say(words.close)}
          title={say(words.close)}
          onClick={onClose}
        />
      </div>
      {isOpen && <p className={styles.purpose}>{say(words.purpose)}</p>}
    </section>
  );
}
