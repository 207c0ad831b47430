import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tieBreaks, type Fix, type SelectionResult, nameOf } from "../../../core/index.ts";
import { useText } from "../ui/language.ts";
import { ChangeTable } from "../findings/ChangeTable.tsx";
import { Panel } from "../ui/Panel.tsx";
import { proposalToWrite } from "../actions/write-proposal.ts";
import { TiedChoice } from "./TiedChoice.tsx";
import { proposeWords as words, withCount, withNames } from "./propose-words.ts";

interface ProposePanelProps {
  readonly result: SelectionResult;
  readonly onConfirm: (fix: Fix) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The proposal as marks in the sheet's own column, cell by cell before and after; written on the one button only. */
export function ProposePanel({ result, onConfirm, onClose }: ProposePanelProps) {
  const styles = useStyles();
  const { text, say } = useText();
  const { sheet, proposal, scores } = result;
  const { room, proposed, tied, seatsForTied: seats } = proposal;
  const [ticked, setTicked] = useState<readonly number[]>(() => {
    const marked = tied.filter((area) => sheet.areas[area]?.proposed);
    return marked.length <= seats ? marked : [];
  });
  const chosen = ticked.filter((area) => tied.includes(area)).slice(0, seats);
  const { column, isAdded, changes, formulas, incomplete } = proposalToWrite(result, chosen);
  const names = (areas: readonly number[]) => areas.map((area) => say(nameOf(sheet, area))).join("; ");
  const hasWork = room > 0 && changes.length > (isAdded ? 1 : 0);
  return (
    <Panel
      title={say(words.title)}
      onClose={onClose}
      footer={
        <>
          {hasWork && (
            <Button appearance="primary" onClick={() => onConfirm({ label: words.label, changes })}>
              {say(withCount(isAdded ? words.addAndWrite : words.write, changes.length))}
            </Button>
          )}
          <Button onClick={onClose}>{hasWork ? text.cancel : text.close}</Button>
        </>
      }
    >
      {room === 0 ? (
        <p className={styles.paragraph}>{say(words.noRoom)}</p>
      ) : (
        <>
          <p className={styles.paragraph}>
            {say(withCount(words.room, room))} {proposed.length > 0 && say(withNames(words.proposed, names(proposed)))}
          </p>
          {tied.length > 0 && (
            <TiedChoice
              sheet={sheet}
              rows={tieBreaks(scores, tied)}
              seats={seats}
              chosen={chosen}
              onChoose={setTicked}
            />
          )}
          <p className={styles.paragraph}>{say(withNames(isAdded ? words.noColumn : words.column, column))}</p>
          <p className={styles.quiet}>{say(words.untouched)}</p>
          {formulas.length > 0 && <p className={styles.paragraph}>{say(withNames(words.formulas, names(formulas)))}</p>}
          {incomplete.length > 0 && (
            <p className={styles.paragraph}>{say(withNames(words.incomplete, names(incomplete)))}</p>
          )}
          {hasWork ? (
            <ChangeTable changes={changes.map((change) => ({ ...change, name: say(change.name) }))} />
          ) : (
            <p className={styles.paragraph}>{say(words.nothing)}</p>
          )}
        </>
      )}
    </Panel>
  );
}
