import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { chosenTabLook, tabLook } from "./tab-look.ts";

interface TabStripProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** Ids that tie a tab to what it shows. */
export const tabId = (key: string) => `diaban-tab-${key}`;
export const tabPanelId = (key: string) => `diaban-tabpanel-${key}`;

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    gap: tokens.spacingHorizontalXL,
    padding: `0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...tabLook,
    padding: `${tokens.spacingVerticalS} 0`,
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
  },
  chosen: { ...chosenTabLook, ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover } },
});

/** Tabs in a row: arrow keys choose, one of them takes part in the Tab order. */
export function TabStrip<Key extends string>({ label, tabs, chosen, onChoose }: TabStripProps<Key>) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.key);
    root.current?.querySelector<HTMLElement>(`#${tabId(tab.key)}`)?.focus();
  };

  return (
    <div ref={root} role="tablist" aria-label={label} className={styles.root} onKeyDown={onKeyDown}>
      {tabs.map(({ key, label: name }) => (
        <button
          key={key}
          id={tabId(key)}
          type="button"
          role="tab"
          aria-selected={key === chosen}
          aria-controls={key === chosen ? tabPanelId(key) : undefined}
          tabIndex={key === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, key === chosen && styles.chosen)}
          onClick={() => onChoose(key)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
