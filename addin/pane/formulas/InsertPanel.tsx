import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { functionOf } from "../../functions/index.ts";
import { namespace } from "../../functions/namespace.ts";
import { useText } from "../ui/language.ts";
import { Panel } from "../ui/Panel.tsx";
import { TextField } from "../ui/TextField.tsx";
import { CallPanel } from "./CallPanel.tsx";
import { findFunctions } from "./find-functions.ts";
import type { FormulaView } from "./formula-view.ts";
import { words } from "./words.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  choice: {
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** All functions with what they answer; the chosen one is filled in with what the workbook says. */
export function InsertPanel(view: FormulaView) {
  const styles = useStyles();
  const { say } = useText();
  const [filter, setFilter] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const called = chosen === null ? undefined : functionOf(chosen);
  if (called) return <CallPanel {...view} called={called} onOther={() => setChosen(null)} />;

  const shown = findFunctions(filter);
  return (
    <Panel title={say(words.insertTitle)} onClose={view.onClose}>
      <TextField aria-label={say(words.search)} placeholder={say(words.search)} value={filter} onType={setFilter} />
      <ul className={styles.list} aria-label={say(words.functions)}>
        {shown.map(({ id, says }) => (
          <li key={id}>
            <button type="button" className={styles.choice} onClick={() => setChosen(id)}>
              <span className={styles.name}>
                {namespace}.{id}
              </span>
              <span className={styles.about}>{say(says)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p role="status">{say(words.noMatch)}</p>}
    </Panel>
  );
}
