import { makeStyles, tokens } from "@fluentui/react-components";
import type { InputHTMLAttributes, ReactNode } from "react";

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "className"> {
  readonly onType: (value: string) => void;
  /** A sign in front of the text. */
  readonly before?: ReactNode;
  /** A button behind it. */
  readonly after?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    ":focus-within": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}` },
  },
  input: {
    flexGrow: 1,
    width: "100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    outline: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  side: { display: "inline-flex", flexShrink: 0 },
});

/** One line to type in. */
export function TextField({ onType, before, after, ...input }: TextFieldProps) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      {before !== undefined && <span className={styles.side}>{before}</span>}
      <input type="text" {...input} className={styles.input} onChange={({ target }) => onType(target.value)} />
      {after !== undefined && <span className={styles.side}>{after}</span>}
    </span>
  );
}
