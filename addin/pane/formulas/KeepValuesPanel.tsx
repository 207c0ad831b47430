import { Button, makeStyles } from "@fluentui/react-components";
import { isCellError, type Cell } from "../../../core/table.ts";
import { useState } from "react";
import { keepFormulaValues } from "../actions/formulas.ts";
import { useText } from "../ui/language.ts";
import { Choice } from "../ui/Choice.tsx";
import { Panel } from "../ui/Panel.tsx";
import type { FormulaView } from "./formula-view.ts";
import { formulasIn, keepAll, words } from "./words.ts";

const useStyles = makeStyles({ paragraph: { margin: 0, overflowWrap: "anywhere" } });

/** Errors that say that there is no result yet; #N/A and #VALUE! are results. */
const noResult = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#SPILL!"]);
const hasResult = (value: Cell) => !(isCellError(value) && noResult.has(value.error));

/** Puts results in the place of formulas, on one sheet or in the whole workbook; what has no result stays. */
export function KeepValuesPanel({ formulas, session, onClose }: FormulaView) {
  const styles = useStyles();
  const { say } = useText();
  const [sheet, setSheet] = useState("");
  const sheets = [...new Set(formulas.map((one) => one.sheet))];
  const wanted = formulas.filter((one) => sheet === "" || one.sheet === sheet);
  const due = wanted.filter(({ value }) => hasResult(value));
  const left = wanted.filter(({ value }) => !hasResult(value));
  const keep = () => {
    onClose();
    void session.perform(keepFormulaValues, due);
  };
  return (
    <Panel
      title={say(words.keepTitle)}
      onClose={onClose}
      footer={
        due.length > 0 && (
          <Button appearance="primary" onClick={keep}>
            {say(keepAll(due.length))}
          </Button>
        )
      }
    >
      <p className={styles.paragraph}>{say(words.keepIntro)}</p>
      {formulas.length === 0 && <p className={styles.paragraph}>{say(words.none)}</p>}
      {sheets.length > 1 && (
        <Choice name={say(words.scope)} value={sheet} onChoose={setSheet}>
          <option value="">{say(words.allSheets)}</option>
          {sheets.map((title) => (
            <option key={title} value={title}>
              {title}
            </option>
          ))}
        </Choice>
      )}
      {wanted.length > 0 && (
        <p className={styles.paragraph}>
          {say(formulasIn(wanted.length, new Set(wanted.map((one) => one.sheet)).size))}
        </p>
      )}
      {left.length > 0 && (
        <p className={styles.paragraph}>
          {say(words.keepErrors, { places: left.map((one) => `${one.sheet} ${one.address}`).join(", ") })}
        </p>
      )}
    </Panel>
  );
}
