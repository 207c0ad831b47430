import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { decimalText } from "../../../core/sentence.ts";
import { shortestReason } from "../../../core/sheet/managed/log.ts";
import { againstFreezing, freezeScale } from "../actions/freeze-scale.ts";
import type { Session } from "../session/session.ts";
import { BeforeAfter } from "../ui/BeforeAfter.tsx";
import { useText } from "../ui/language.ts";
import { Message } from "../ui/Message.tsx";
import { Panel } from "../ui/Panel.tsx";
import { TextField } from "../ui/TextField.tsx";
import { buttons } from "../ui/words.ts";

const words = {
  title: { vi: "Chốt thang điểm", en: "Freeze the scale" },
  intro: {
    vi: "Sau khi chốt, sửa số liệu của đơn vị này không làm đổi điểm của đơn vị khác.",
    en: "Once it is frozen, mending the figures of one unit no longer changes the points of another.",
  },
  against: {
    vi: "Còn {count} lỗi trong số liệu gốc; sửa xong mới chốt được.",
    en: "{count} {count:error stands|errors stand} in the figures; the scale can be frozen once they are mended.",
  },
  show: { vi: "Xem {count} lỗi", en: "Show {count} {count:error|errors}" },
  column: { vi: "Tiêu chí", en: "Criterion" },
  level: { vi: "Mức chuẩn", en: "Reference level" },
  rest: { vi: "Trọng số · số giá trị dương", en: "Weight · positive values" },
  fewest: { vi: "⚠ chỉ {count} giá trị", en: "⚠ only {count} values" },
  basis: { vi: "Căn cứ", en: "Basis" },
  hint: {
    vi: "Ví dụ: Số liệu năm 2017, biên bản họp ngày 05/12/2017",
    en: "For example: figures of 2017, minutes of 05/12/2017",
  },
  lacking: { vi: "Cần ít nhất {least} ký tự.", en: "At least {least} characters." },
  freeze: { vi: "Chốt thang điểm", en: "Freeze the scale" },
};

/** A level that rests on fewer values follows single areas (Quy ước Q14). */
const fewPositives = 10;

interface FreezePanelProps {
  readonly assessment: Assessment;
  readonly session: Pick<Session, "perform">;
  /** Shows the errors that stand against it. */
  readonly onErrors: () => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The levels and weights that would be stored, what stands against it, and the basis that the log keeps. */
export function FreezePanel({ assessment, session, onErrors, onClose }: FreezePanelProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const id = useId();
  const [basis, setBasis] = useState("");
  const { opened, selection } = assessment;
  const columns = valueColumns(opened.plan.criteria);
  const against = againstFreezing(assessment);
  const isReady = selection !== null && against.length === 0;
  const isLacking = basis.trim().length < shortestReason;
  const confirm = () => {
    if (!isReady || isLacking) return;
    onClose();
    void session.perform(freezeScale, { basis });
  };
  const rows = (selection?.scale.rows ?? []).map(({ column, level, weight, positives }) => {
    const heading = columns.find((one) => one.id === column)?.heading;
    const count =
      positives === undefined
        ? []
        : [positives < fewPositives ? say(words.fewest, { count: positives }) : String(positives)];
    return {
      key: column,
      item: heading ? `${column} ${say(heading)}` : column,
      before: decimalText(level, language),
      after: [...(weight === null ? [] : [decimalText(weight, language)]), ...count].join(" · "),
    };
  });
  return (
    <Panel
      title={say(words.title)}
      onClose={onClose}
      footer={
        <>
          {isReady && (
            <Button appearance="primary" onClick={confirm}>
              {say(words.freeze)}
            </Button>
          )}
          {against.length > 0 && (
            <Button appearance="primary" onClick={onErrors}>
              {say(words.show, { count: against.length })}
            </Button>
          )}
          <Button onClick={onClose}>{say(buttons.cancel)}</Button>
        </>
      }
    >
      {against.length > 0 && <Message tone="warning">{say(words.against, { count: against.length })}</Message>}
      <p className={styles.paragraph}>{say(words.intro)}</p>
      {isReady && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            confirm();
          }}
        >
          <label htmlFor={`${id}basis`}>{say(words.basis)}</label>
          <TextField
            id={`${id}basis`}
            aria-describedby={`${id}hint`}
            placeholder={say(words.hint)}
            maxLength={1000}
            required
            value={basis}
            onType={setBasis}
          />
          <p id={`${id}hint`} role="status" className={styles.hint}>
            {isLacking && say(words.lacking, { least: shortestReason })}
          </p>
        </form>
      )}
      <BeforeAfter rows={rows} headings={[say(words.column), say(words.level), say(words.rest)]} />
    </Panel>
  );
}
