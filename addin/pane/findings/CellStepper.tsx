import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { countText } from "../../../core/format.ts";
import type { CellPlace } from "../../../core/table.ts";
import { useText } from "../ui/language.ts";

const words = {
  at: { vi: "Ô {at}/{of}: {address}", en: "Cell {at}/{of}: {address}" },
  previous: { vi: "Ô trước", en: "Previous cell" },
  next: { vi: "Ô sau", en: "Next cell" },
};

interface CellStepperProps {
  /** At least two. */
  readonly cells: readonly CellPlace[];
  readonly onGoTo: (cell: CellPlace) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", marginBottom: tokens.spacingVerticalXS },
  at: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

/** Walks through the cells of one finding, round the end, and shows each in the sheet. */
export function CellStepper({ cells, onGoTo }: CellStepperProps) {
  const styles = useStyles();
  const { say } = useText();
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, cells.length - 1);
  const step = (by: 1 | -1) => {
    const next = (at + by + cells.length) % cells.length;
    const cell = cells[next];
    setAt(next);
    if (cell) onGoTo(cell);
  };
  const button = (by: 1 | -1, name: string, Icon: typeof ChevronLeft16Regular) => (
    <Button size="small" appearance="subtle" icon={<Icon />} aria-label={name} title={name} onClick={() => step(by)} />
  );
  return (
    <div className={styles.root}>
      {button(-1, say(words.previous), ChevronLeft16Regular)}
      <span className={styles.at} role="status">
        {say(words.at, { at: countText(at + 1), of: countText(cells.length), address: cells[at]?.address ?? "" })}
      </span>
      {button(1, say(words.next), ChevronRight16Regular)}
    </div>
  );
}
