import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { formatCitation } from "../../../core/citation.ts";
import type { Finding } from "../../../core/finding.ts";
import { fill } from "../../../core/sentence.ts";
import type { Session } from "../session/session.ts";
import { useText } from "../ui/language.ts";
import { Panel } from "../ui/Panel.tsx";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";
import { TextField } from "../ui/TextField.tsx";
import { accept, lackingIn } from "../actions/accept.ts";
import { buttons } from "../ui/words.ts";

const words = {
  acceptTitle: { vi: "Chấp nhận cảnh báo", en: "Accept the warning" },
  acceptIntro: {
    vi: "Cảnh báo này được giữ lại cùng lý do, in trong báo cáo, và hiện lại khi số liệu thay đổi.",
    en: "The warning is kept with its reason, printed in the report, and comes back when the figures change.",
  },
  reason: { vi: "Lý do chấp nhận", en: "Reason" },
  reasonHint: {
    vi: "Ví dụ: Hai xã đã sáp nhập từ ngày 1/1/2018",
    en: "For example: the two communes merged on 1/1/2018",
  },
  reasonLacks: { vi: "Cần ít nhất 10 ký tự; còn thiếu {lacking}.", en: "At least 10 characters; {lacking} more." },
  reasonEnough: { vi: "Lý do đủ dài.", en: "The reason is long enough." },
  accept: { vi: "Chấp nhận", en: "Accept" },
  noReason: {
    vi: "Chỗ này chỉ nhận lý do cho cảnh báo; lỗi phải được sửa.",
    en: "Only a warning can be accepted; an error has to be mended.",
  },
};

interface AcceptPanelProps {
  /** Of whichever sheet. */
  readonly finding: Finding;
  readonly session: Pick<Session, "perform">;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  what: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * «Chấp nhận…»: the warning, the reason, and one button that writes it to the log.
 *
 * @item R4
 */
export function AcceptPanel({ finding, session, onClose }: AcceptPanelProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const id = useId();
  const [reason, setReason] = useState("");
  const lacking = lackingIn(reason);
  const isWarning = finding.severity === "warning";

  const confirm = () => {
    if (!isWarning || lacking > 0) return;
    onClose();
    void session.perform(accept, { finding, reason });
  };

  return (
    <Panel
      title={say(words.acceptTitle)}
      onClose={onClose}
      footer={
        <>
          {isWarning && (
            <Button appearance="primary" disabledFocusable={lacking > 0} onClick={confirm}>
              {say(words.accept)}
            </Button>
          )}
          <Button onClick={onClose}>{say(buttons.cancel)}</Button>
        </>
      }
    >
      <p className={styles.what}>
        <SeverityIcon severity={finding.severity} />
        <span>{say(finding.what)}</span>
      </p>
      <p className={styles.quiet}>{formatCitation(finding.citation, language)}</p>
      {!isWarning && <p className={styles.quiet}>{say(words.noReason)}</p>}
      {isWarning && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            confirm();
          }}
        >
          <label htmlFor={`${id}reason`}>{say(words.reason)}</label>
          <TextField
            id={`${id}reason`}
            aria-describedby={`${id}hint`}
            placeholder={say(words.reasonHint)}
            maxLength={1000}
            value={reason}
            onType={setReason}
          />
          <p id={`${id}hint`} role="status" className={styles.hint}>
            {say(lacking > 0 ? fill(words.reasonLacks, { lacking }) : words.reasonEnough)}
          </p>
        </form>
      )}
      <p className={styles.quiet}>{say(words.acceptIntro)}</p>
    </Panel>
  );
}
