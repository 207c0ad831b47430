import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { formatCitation } from "../../../core/citation.ts";
import type { Entry } from "./finding-list.ts";
import { useText } from "../ui/language.ts";
import { FindingActions, type FindingActionsProps } from "./FindingActions.tsx";
import { CellStepper } from "./cells/CellStepper.tsx";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";

const words = {
  reason: { vi: "Lý do: {reason}", en: "Reason: {reason}" },
};

interface FindingRowProps extends FindingActionsProps {
  readonly isCurrent: boolean;
  /** Takes part in the Tab order; one row of the list does. */
  readonly isStop: boolean;
  /** Changes whenever the current row is to be brought into sight. */
  readonly revealed: number;
  readonly onChoose: (entry: Entry) => void;
}

const useStyles = makeStyles({
  root: {
    position: "relative",
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    scrollMarginTop: tokens.spacingVerticalXXXL,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  main: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} calc(${tokens.spacingHorizontalL} - ${tokens.strokeWidthThicker})`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  icon: { paddingTop: tokens.spacingVerticalXXS },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  folded: { display: "-webkit-box", overflow: "hidden", WebkitBoxOrient: "vertical", WebkitLineClamp: "2" },
  quiet: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  address: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  below: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} calc(${tokens.spacingHorizontalXXXL} + ${tokens.spacingHorizontalS} - ${tokens.strokeWidthThicker})`,
  },
});

/** One finding: what and where, and quietly what to do; looked at, its cells one by one, its buttons, and last the clause. */
export function FindingRow(props: FindingRowProps) {
  const { entry, isCurrent, isStop, revealed, onChoose, ...actions } = props;
  const { finding, place, accepted } = entry;
  const styles = useStyles();
  const { say, language } = useText();
  const row = useRef<HTMLLIElement>(null);
  const isPressed = useRef(false);
  const others = entry.cells.length - 1;

  useEffect(() => {
    // After the buttons have come: they are part of what is to be seen.
    if (isCurrent) row.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent, revealed]);

  return (
    <li
      ref={row}
      className={mergeClasses(styles.root, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
    >
      <button
        type="button"
        className={styles.main}
        data-stop={entry.key}
        tabIndex={isStop ? 0 : -1}
        onPointerDown={() => {
          isPressed.current = true;
        }}
        // A press opens the row once it is over: a row that grew and moved under the pointer would lose the click.
        onFocus={() => isPressed.current || onChoose(entry)}
        onBlur={() => {
          isPressed.current = false;
        }}
        onClick={() => {
          isPressed.current = false;
          onChoose(entry);
          actions.onGoTo(entry);
        }}
      >
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} />
        </span>
        <span className={styles.words}>
          <span className={mergeClasses(!isCurrent && styles.folded)}>{say(finding.what)}</span>
          <span className={styles.quiet}>
            {accepted ? say(words.reason, { reason: accepted.reason }) : say(finding.next)}
          </span>
        </span>
        {place && (
          <span className={styles.address}>
            {place.address}
            {others > 0 && ` +${others}`}
          </span>
        )}
      </button>
      {isCurrent && (
        <div className={styles.below}>
          <CellStepper
            cells={entry.cells}
            fingerprint={finding.fingerprint}
            onGoTo={(cell) => actions.onGoTo({ ...entry, place: cell })}
          />
          <FindingActions entry={entry} {...actions} />
          <span className={styles.quiet}>{formatCitation(finding.citation, language)}</span>
        </div>
      )}
    </li>
  );
}
