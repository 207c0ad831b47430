import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { parseAddress, columnName } from "../../../core/address.ts";
import type { Change } from "../../../core/finding.ts";
import { countText } from "../../../core/format.ts";
import { applyFix } from "../actions/apply-fix.ts";
import type { BulkFix } from "../session/page.ts";
import type { Session } from "../session/session.ts";
import { useText } from "../ui/language.ts";
import { Panel } from "../ui/Panel.tsx";
import { buttons } from "../ui/words.ts";
import { ChangeTable } from "./ChangeTable.tsx";

const words = {
  columns: { vi: "Các cột", en: "Columns" },
  column: { vi: "Cột {column}: {count} ô", en: "Column {column}: {count} {count:cell|cells}" },
  statement: {
    vi: "Tôi xác nhận: ô trống nghĩa là không phát sinh.",
    en: "I confirm: a blank cell means that nothing occurred.",
  },
  change: { vi: "Đổi {count} ô", en: "Change {count} {count:cell|cells}" },
};

interface BulkFixPanelProps {
  readonly fix: BulkFix;
  readonly session: Pick<Session, "perform">;
  readonly onClose: () => void;
}

const columnOf = ({ sheet, address }: Change) => `${sheet}!${columnName(parseAddress(address).column)}`;

const useStyles = makeStyles({ columns: { display: "grid", margin: 0, padding: 0, border: "none" } });

/** One change over many cells, column by column, each of which can be left out; blanks are filled on the user's word only. */
export function BulkFixPanel({ fix, session, onClose }: BulkFixPanelProps) {
  const styles = useStyles();
  const { say } = useText();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [isConfirmed, setConfirmed] = useState(false);
  const columns = [...new Set(fix.changes.map(columnOf))];
  const changes = fix.changes.filter((change) => !leftOut.has(columnOf(change)));
  const isReady = changes.length > 0 && (isConfirmed || !fix.needsConfirmation);
  const confirm = () => {
    onClose();
    const fingerprint = fix.needsConfirmation ? `${fix.label.vi} ${words.statement.vi}` : fix.label.vi;
    void session.perform(applyFix, { changes, fingerprint });
  };
  const toggle = (column: string, isWanted: boolean) => {
    const next = new Set(leftOut);
    if (isWanted) next.delete(column);
    else next.add(column);
    setLeftOut(next);
  };
  return (
    <Panel
      title={say(fix.label)}
      onClose={onClose}
      footer={
        <>
          {isReady && (
            <Button appearance="primary" onClick={confirm}>
              {say(words.change, { count: countText(changes.length) })}
            </Button>
          )}
          <Button onClick={onClose}>{say(buttons.cancel)}</Button>
        </>
      }
    >
      {fix.needsConfirmation && (
        <Checkbox
          label={say(words.statement)}
          checked={isConfirmed}
          onChange={(_event, { checked }) => setConfirmed(checked === true)}
        />
      )}
      <fieldset className={styles.columns}>
        <legend>{say(words.columns)}</legend>
        {columns.map((column) => (
          <Checkbox
            key={column}
            label={say(words.column, {
              column: column.replace(/^.*!/, ""),
              count: fix.changes.filter((change) => columnOf(change) === column).length,
            })}
            checked={!leftOut.has(column)}
            onChange={(_event, { checked }) => toggle(column, checked === true)}
          />
        ))}
      </fieldset>
      <ChangeTable changes={changes} />
    </Panel>
  );
}
