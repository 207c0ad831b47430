import { decimalText } from "../../../core/sentence.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useText } from "../ui/language.ts";
import { TextField } from "../ui/TextField.tsx";
import { typedDecimal } from "../session/trial.ts";

const words = {
  unreadable: {
    vi: "Trọng số phải là số từ 0 trở lên, ví dụ 1,5; đang tính theo trọng số cũ.",
    en: "A weight is a number from 0, such as 1.5; the old weight is used meanwhile.",
  },
};

interface WeightFieldProps {
  readonly name: string;
  /** As typed. */
  readonly value: string;
  /** Said behind the name. */
  readonly note?: string;
  readonly most: number;
  readonly step: number;
  readonly onType: (value: string) => void;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 4.5rem",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
  },
  name: { gridColumnStart: 1, gridColumnEnd: 3, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  slider: {
    width: "100%",
    minWidth: 0,
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  wrong: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A weight to slide or to type. */
export function WeightField({ name, note, value, most, step, onType }: WeightFieldProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const id = useId();
  const decimal = typedDecimal(value);
  const shown = (text: string) => decimalText(text, language);
  return (
    <div className={styles.root}>
      <span className={styles.name}>
        {name} {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
      <input
        type="range"
        className={styles.slider}
        aria-label={name}
        min={0}
        max={most}
        step={step}
        value={Math.min(most, Number(decimal ?? 0))}
        aria-valuetext={shown(value)}
        onChange={({ target }) => onType(target.value)}
      />
      <TextField
        inputMode="decimal"
        aria-label={name}
        aria-invalid={decimal === null}
        aria-describedby={decimal === null ? id : undefined}
        value={shown(value)}
        onType={onType}
      />
      {decimal === null && (
        <p id={id} className={styles.wrong}>
          {say(words.unreadable)}
        </p>
      )}
    </div>
  );
}
