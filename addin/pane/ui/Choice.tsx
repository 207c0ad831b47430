import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ChoiceProps {
  readonly id?: string;
  /** Its name, where no label stands beside it. */
  readonly name?: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A plain select in the dress of the other fields: a sheet has forty columns, each with one of these. */
export function Choice({ id, name, value, onChoose, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <select
      id={id}
      aria-label={name}
      className={styles.root}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {children}
    </select>
  );
}
