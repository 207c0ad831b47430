import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { hasHead, type Entry, type FindingGroup } from "./finding-list.ts";
import { useText } from "../ui/language.ts";
import { FindingRow } from "./FindingRow.tsx";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";
import { buttons } from "../ui/words.ts";
import { countText } from "../../../core/format.ts";

interface FindingGroupViewProps {
  readonly group: FindingGroup;
  readonly title: string;
  readonly isOpen: boolean;
  readonly current: Entry | null;
  /** Key of the group or line that takes part in the Tab order. */
  readonly stop: string;
  readonly revealed: number;
  readonly onToggle: (group: FindingGroup) => void;
  readonly onChoose: (entry: Entry) => void;
  readonly onGoTo: (entry: Entry, toType?: boolean) => void;
  readonly onFix: (entry: Entry) => void;
  readonly onWhy: (entry: Entry) => void;
  readonly onReason: (entry: Entry) => void;
}

/** Lines painted at first, and with each request for more. */
const page = 50;

export const stopOfGroup = ({ by, key }: FindingGroup) => `group ${by} ${key}`;

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chevron: { flexShrink: 0 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
});

/** One check or one commune with its findings; closed, it paints none of them. */
export function FindingGroupView(props: FindingGroupViewProps) {
  const { group, title, isOpen, current, stop, revealed, onToggle, ...actions } = props;
  const styles = useStyles();
  const { say } = useText();
  const id = useId();
  const [limit, setLimit] = useState(page);
  const currentAt = current ? group.entries.indexOf(current) : -1;
  const painted = group.entries.slice(0, Math.max(limit, currentAt + 1));
  const rest = group.entries.length - painted.length;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const isHeaded = hasHead(group);
  return (
    <div role="group" {...(isHeaded ? { "aria-labelledby": id } : { "aria-label": title })}>
      {isHeaded && (
        <button
          id={id}
          type="button"
          className={styles.head}
          aria-expanded={isOpen}
          data-stop={stopOfGroup(group)}
          tabIndex={stop === stopOfGroup(group) ? 0 : -1}
          onClick={() => onToggle(group)}
        >
          <Chevron className={styles.chevron} aria-hidden />
          {!isOpen && <SeverityIcon severity={group.severity} />}
          <span className={styles.title}>{title}</span>
          <span className={styles.count}>{group.entries.length}</span>
        </button>
      )}
      {isOpen && (
        <ul className={styles.list}>
          {painted.map((entry) => (
            <FindingRow
              key={entry.key}
              entry={entry}
              isCurrent={entry === current}
              isStop={stop === entry.key}
              revealed={revealed}
              {...actions}
            />
          ))}
        </ul>
      )}
      {isOpen && rest > 0 && (
        <Button size="small" className={styles.more} onClick={() => setLimit(painted.length + page)}>
          {say(buttons.more, { rest: countText(rest) })}
        </Button>
      )}
    </div>
  );
}
