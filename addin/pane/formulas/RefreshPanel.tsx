import { Button, makeStyles } from "@fluentui/react-components";
import { isCellError } from "../../../core/table.ts";
import { enterFormulas } from "../actions/formulas.ts";
import { useText } from "../ui/language.ts";
import { Panel } from "../ui/Panel.tsx";
import type { FormulaView } from "./formula-view.ts";
import { typedFormula } from "./diaban-calls.ts";
import { formulasIn, refreshAll, showingNothing, words } from "./words.ts";

const useStyles = makeStyles({ paragraph: { margin: 0 } });

/** Enters every formula of ours again as it stands: the cure for #NAME? after the program was installed. */
export function RefreshPanel({ formulas, session, onClose }: FormulaView) {
  const styles = useStyles();
  const { say } = useText();
  const count = formulas.length;
  const sheets = new Set(formulas.map(({ sheet }) => sheet)).size;
  const unknown = formulas.filter(({ value }) => isCellError(value) && value.error === "#NAME?").length;
  const refresh = () => {
    onClose();
    const entries = formulas.map((cell) => ({ cell, formula: typedFormula(cell.formula) }));
    void session.perform(enterFormulas, entries);
  };
  return (
    <Panel
      title={say(words.refreshTitle)}
      onClose={onClose}
      footer={
        count > 0 && (
          <Button appearance="primary" onClick={refresh}>
            {say(refreshAll(count))}
          </Button>
        )
      }
    >
      <p className={styles.paragraph}>{say(words.refreshIntro)}</p>
      {count === 0 && <p className={styles.paragraph}>{say(words.none)}</p>}
      {count > 0 && <p className={styles.paragraph}>{say(formulasIn(count, sheets))}</p>}
      {unknown > 0 && <p className={styles.paragraph}>{say(showingNothing(unknown))}</p>}
    </Panel>
  );
}
