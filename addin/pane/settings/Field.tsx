import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { formatCitation, type Citation } from "../../../core/citation.ts";
import type { Sentence } from "../../../core/sentence.ts";
import { terms } from "../../../core/terms.ts";
import { useText } from "../ui/language.ts";
import { TextField } from "../ui/TextField.tsx";

const words = {
  law: terms.kind.law,
  convention: terms.kind.convention,
  setting: { vi: "Địa phương ghi", en: "Stated by the locality" },
};

interface FieldProps {
  readonly label: Sentence;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** Law or convention that it rests on; null where the district states it. */
  readonly citation: Citation | null;
  readonly hint?: Sentence;
  readonly placeholder?: string;
  readonly fault?: Sentence | undefined;
  readonly isNumber?: boolean;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  fault: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
});

/** One setting: what it is called, whether law, convention or the district settles it, and what is wrong with it. */
export function Field({ label, value, onType, citation, hint, placeholder, fault, isNumber = false }: FieldProps) {
  const styles = useStyles();
  const { say } = useText();
  const id = useId();
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{say(label)}</label>
      <TextField
        id={id}
        value={value}
        onType={onType}
        inputMode={isNumber ? "numeric" : "text"}
        placeholder={placeholder}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}hint`}
      />
      <span id={`${id}hint`} className={styles.hint}>
        {fault && <span className={styles.fault}>{say(fault)} </span>}
        {hint && `${say(hint)} `}
        <Grounds citation={citation} />
      </span>
    </div>
  );
}

/** "Luật: Kế hoạch 7488/KH-UBND, mục III.2", or that it is none. */
export function Grounds({ citation }: Pick<FieldProps, "citation">) {
  const { say, language } = useText();
  if (!citation) return <>{say(words.setting)}.</>;
  return (
    <>
      {say(terms.kind[citation.kind])}: {formatCitation(citation, language)}.
    </>
  );
}
