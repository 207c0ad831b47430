import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Fragment, useEffect, useId, useRef, useState, type JSX, type KeyboardEvent } from "react";

interface MenuChoice {
  readonly key: string;
  readonly label: string;
  /** One of several of which exactly one holds. */
  readonly isChecked?: boolean;
  readonly isDisabled?: boolean;
  readonly onChoose: () => void;
}

interface MenuSection {
  readonly key: string;
  readonly label?: string;
  readonly choices: readonly MenuChoice[];
}

interface SmallMenuProps {
  readonly label: string;
  readonly icon: JSX.Element;
  readonly opens: "below" | "above";
  readonly sections: readonly MenuSection[];
}

const useStyles = makeStyles({
  root: { position: "relative", flexShrink: 0 },
  list: {
    position: "absolute",
    right: 0,
    zIndex: 3,
    boxSizing: "border-box",
    minWidth: "max-content",
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  below: { top: "100%" },
  above: { bottom: "100%" },
  heading: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  choice: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    ":disabled": {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: "transparent",
      cursor: "not-allowed",
    },
  },
  check: { display: "inline-flex", width: tokens.spacingHorizontalL, flexShrink: 0 },
});

/** A button with a menu: arrow keys move, Escape closes, and the focus comes back to the button. */
export function SmallMenu({ label, icon, opens, sections }: SmallMenuProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const hasChecks = sections.some(({ choices }) => choices.some(({ isChecked }) => isChecked !== undefined));

  useEffect(() => {
    if (!isOpen) return undefined;
    const items = itemsIn(root.current);
    (items.find((item) => item.ariaChecked === "true") ?? items[0])?.focus();
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) setIsOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);

  const close = () => {
    setIsOpen(false);
    root.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    else if (event.key === "Tab") return setIsOpen(false);
    else if (!moveFocus(itemsIn(root.current), event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={root} className={styles.root}>
      <Button
        appearance="subtle"
        icon={icon}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div
          id={id}
          role="menu"
          aria-label={label}
          className={mergeClasses(styles.list, styles[opens])}
          onKeyDown={onKeyDown}
        >
          {sections.map(({ key, label: heading, choices }) => (
            <Fragment key={key}>
              {heading !== undefined && (
                <div className={styles.heading} role="presentation">
                  {heading}
                </div>
              )}
              <div role="group" aria-label={heading}>
                {choices.map(({ key: choice, label: text, isChecked, isDisabled, onChoose }) => (
                  <button
                    key={choice}
                    type="button"
                    role={isChecked === undefined ? "menuitem" : "menuitemradio"}
                    aria-checked={isChecked}
                    disabled={isDisabled}
                    tabIndex={-1}
                    className={styles.choice}
                    onClick={() => {
                      close();
                      onChoose();
                    }}
                  >
                    {hasChecks && (
                      <span className={styles.check}>{isChecked && <Checkmark16Regular aria-hidden />}</span>
                    )}
                    {text}
                  </button>
                ))}
              </div>
            </Fragment>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsIn(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)') ?? [])];
}

function moveFocus(items: readonly HTMLElement[], key: string): boolean {
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined) return false;
  items.at(to % items.length)?.focus();
  return true;
}
