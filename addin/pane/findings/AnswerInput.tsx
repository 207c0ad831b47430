import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { TextField } from "../ui/TextField.tsx";

interface AnswerInputProps {
  readonly label: string;
  readonly hint: string;
  /** What was read by itself, shown while nothing is typed. */
  readonly automatic: string;
  readonly value: string;
  readonly isNumber: boolean;
  /** Called when the input is left or Enter is pressed. */
  readonly onAnswer: (value: string) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    flexGrow: 1,
    flexBasis: 0,
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One answer that is taken only when it is finished, so that half a number is never acted upon. */
export function AnswerInput({ label, hint, automatic, value, isNumber, onAnswer }: AnswerInputProps) {
  const styles = useStyles();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const finish = () => {
    if (draft !== null && draft.trim() !== value) onAnswer(draft.trim());
    setDraft(null);
  };
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <TextField
        id={id}
        inputMode={isNumber ? "numeric" : "text"}
        title={hint}
        placeholder={automatic}
        value={draft ?? value}
        onType={(typed) => setDraft(isNumber ? typed.replace(/\D/g, "") : typed)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
        }}
      />
    </div>
  );
}
