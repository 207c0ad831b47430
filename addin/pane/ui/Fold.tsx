import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactNode } from "react";

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** What it holds reaches from side to side; its head stands in from the side like any text. */
  readonly isWide?: boolean;
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  wide: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

/** Something that is there when asked for. */
export function Fold({ title, children, isOpenAtFirst = false, isWide = false }: FoldProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div>
      <button
        type="button"
        className={mergeClasses(styles.head, isWide && styles.wide)}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Chevron aria-hidden />
        {title}
      </button>
      {isOpen && children}
    </div>
  );
}
