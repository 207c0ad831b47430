import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Trouble } from "../session/state.ts";
import { useText } from "./language.ts";
import { Message } from "./Message.tsx";
import { buttons } from "./words.ts";

const words = {
  what: {
    check: { vi: "Không kiểm tra được bảng.", en: "The sheet could not be checked." },
    fix: { vi: "Không sửa được các ô.", en: "The cells could not be fixed." },
    write: { vi: "Không ghi được kết quả.", en: "The results could not be written." },
    freeze: { vi: "Không chốt được thang điểm.", en: "The scale could not be frozen." },
    remember: { vi: "Không ghi được cài đặt.", en: "The settings could not be written." },
    record: { vi: "Không ghi được vào sổ.", en: "The workbook could not be written to." },
    report: { vi: "Không lập được báo cáo.", en: "The report could not be made." },
    mark: { vi: "Không tô màu được các ô.", en: "The cells could not be highlighted." },
    unmark: { vi: "Không bỏ tô màu được.", en: "The highlighting could not be removed." },
    formulas: { vi: "Không ghi được công thức.", en: "The formulas could not be entered." },
    goTo: { vi: "Không đến được ô này.", en: "The cell could not be shown." },
  },
  unchanged: { vi: "Sổ của bạn không thay đổi.", en: "Your workbook is unchanged." },
  unknown: {
    vi: "Chưa rõ Excel đã ghi hay chưa; xin bấm «Kiểm tra lại» để đọc lại sổ.",
    en: "It is not known whether Excel wrote anything; please press “Check again” to read the workbook anew.",
  },
  next: {
    vi: "Xin thử lại; nếu vẫn vậy, sao chép chi tiết gửi người hỗ trợ.",
    en: "Please try again; if it stays so, copy the details for support.",
  },
  retry: { vi: "Thử lại", en: "Try again" },
  copied: { vi: "Đã sao chép chi tiết.", en: "Details copied." },
  copy: { vi: "Sao chép chi tiết", en: "Copy details" },
  details: { vi: "Chi tiết", en: "Details" },
};

interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  details: {
    boxSizing: "border-box",
    width: "100%",
    marginTop: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** What happened, what is unchanged, what to do; the details go to the clipboard, or stand here to be copied. */
export function TroubleBar({ trouble, onRetry, onDismiss }: TroubleBarProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const [copying, setCopying] = useState<"not yet" | "copied" | "by hand">("not yet");
  const copy = () => {
    copyText(trouble.detail).then(
      () => setCopying("copied"),
      () => setCopying("by hand"),
    );
  };
  return (
    <Message tone="bad">
      <p className={styles.what}>{say(words.what[trouble.during])}</p>
      <p className={styles.paragraph}>
        {[
          ...(trouble.said === null ? [] : [trouble.said[language]]),
          trouble.isUnchanged ? say(words.unchanged) : say(words.unknown),
          ...(trouble.said === null ? [say(words.next)] : []),
        ].join(" ")}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onRetry}>
          {say(words.retry)}
        </Button>
        <Button size="small" onClick={copy}>
          {copying === "copied" ? say(words.copied) : say(words.copy)}
        </Button>
        <Button size="small" appearance="transparent" onClick={onDismiss}>
          {say(buttons.close)}
        </Button>
      </div>
      {copying === "by hand" && (
        <textarea
          className={styles.details}
          aria-label={say(words.details)}
          readOnly
          rows={4}
          value={trouble.detail}
          onFocus={({ target }) => target.select()}
        />
      )}
    </Message>
  );
}

/** Panes inside Excel may have no clipboard; the promise then fails. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
