import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../ui/language.ts";
import { Panel } from "../ui/Panel.tsx";
import type { Workbook } from "../../workbook/workbook.ts";
import { printSelfTest, runSelfTest } from "./run-self-test.ts";

const words = {
  title: { vi: "Tự kiểm tra", en: "Self-test" },
  intro: {
    vi: "Thử từng lời hứa của chương trình trên một trang tính tạm của sổ đang mở, rồi xóa trang tính ấy. Nên mở một sổ trống; sau khi thử, các bước hoàn tác trước đó có thể mất.",
    en: "Tries each promise of the program on a scratch sheet of the open workbook and deletes that sheet. Better open an empty workbook: earlier steps of undo may be lost.",
  },
  start: { vi: "Bắt đầu thử", en: "Start" },
  running: { vi: "Đang thử…", en: "Running…" },
  copy: { vi: "Sao chép kết quả", en: "Copy the outcome" },
  copied: { vi: "Đã sao chép", en: "Copied" },
  outcome: { vi: "Kết quả thử", en: "Outcome" },
} as const;

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  outcome: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "260px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

interface SelfTestPanelProps {
  readonly workbook: Workbook;
  readonly onClose: () => void;
}

/** For administrators: what this very Excel does, to be compared with what it should do. Opened by Ctrl+Alt+Shift+T. */
export default function SelfTestPanel({ workbook, onClose }: SelfTestPanelProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const [isRunning, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const start = () => {
    setRunning(true);
    setCopied(false);
    runSelfTest(workbook)
      .then((done) => printSelfTest(done, language, workbook.about?.()))
      .catch((error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)))
      .then(
        (printed) => {
          setOutcome(printed);
          setRunning(false);
        },
        () => setRunning(false),
      );
  };
  const copy = () => {
    // Where the clipboard is forbidden the text can still be selected.
    navigator.clipboard?.writeText(outcome ?? "").then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Panel
      title={say(words.title)}
      onClose={onClose}
      footer={
        <>
          <Button appearance="primary" disabled={isRunning} onClick={start}>
            {say(isRunning ? words.running : words.start)}
          </Button>
          {outcome !== null && <Button onClick={copy}>{say(isCopied ? words.copied : words.copy)}</Button>}
        </>
      }
    >
      <p className={styles.paragraph}>{say(words.intro)}</p>
      {outcome !== null && (
        <textarea
          className={styles.outcome}
          aria-label={say(words.outcome)}
          readOnly
          value={outcome}
          onFocus={({ target }) => target.select()}
        />
      )}
    </Panel>
  );
}
