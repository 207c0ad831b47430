import { makeStyles, tokens } from "@fluentui/react-components";
import { isCellError, type Cell } from "../../../core/table.ts";
import type { SeenCell } from "../../workbook/workbook.ts";
import { useText } from "../ui/language.ts";
import type { FilledBlock } from "./filled-block.ts";
import { takenCells, words } from "./words.ts";

interface TakenCellsProps {
  readonly block: FilledBlock;
  readonly isCleared: boolean;
  readonly onClear: (isCleared: boolean) => void;
}

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  label: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  box: { margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

const mostShown = 8;

/** What the formula would replace: its own cell goes with the button, the others only when the user says so. */
export function TakenCells({ block: { cell, taken }, isCleared, onClear }: TakenCellsProps) {
  const styles = useStyles();
  const { say } = useText();
  const isTaken = cell.value !== null || cell.formula !== null;
  return (
    <>
      {isTaken && (
        <p className={styles.paragraph}>
          {cell.address} {say(words.replaced)}: {cellText(cell)}
        </p>
      )}
      {taken.length > 0 && (
        <>
          <p className={styles.paragraph}>{say(takenCells(taken.length))}</p>
          <ul className={styles.list}>
            {taken.slice(0, mostShown).map((one) => (
              <li key={one.address}>
                {one.address}: {cellText(one)}
              </li>
            ))}
            {taken.length > mostShown && <li>…</li>}
          </ul>
          <label className={styles.label}>
            <input
              type="checkbox"
              className={styles.box}
              checked={isCleared}
              onChange={({ target }) => onClear(target.checked)}
            />
            {say(words.clear)}
          </label>
        </>
      )}
    </>
  );
}

function cellText({ value, formula }: SeenCell): string {
  return formula === null ? shown(value) : `=${formula}`;
}

function shown(value: Cell): string {
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `«${value}»` : String(value);
}
