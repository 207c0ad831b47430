import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { lazy, Suspense, useState } from "react";
import { countText } from "../../../../core/format.ts";
import type { CellPlace } from "../../../../core/table.ts";
import { useText } from "../../ui/language.ts";

const words = {
  at: { vi: "Ô {at}/{of}: {address}", en: "Cell {at}/{of}: {address}" },
  only: { vi: "Ô {address}", en: "Cell {address}" },
  previous: { vi: "Ô trước", en: "Previous cell" },
  next: { vi: "Ô sau", en: "Next cell" },
};

interface CellStepperProps {
  /** At least one. */
  readonly cells: readonly CellPlace[];
  /** What the log knows the finding by. */
  readonly fingerprint: string;
  readonly onGoTo: (cell: CellPlace) => void;
}

/** Wanted once a finding is looked at: fetched after the first list stands. */
const CellValue = lazy(() => import(/* webpackChunkName: "panels" */ "./CellValue.tsx"));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalXS,
  },
  at: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

/** Walks through the cells of one finding, round the end, shows each in the sheet and takes its value. */
export function CellStepper({ cells, fingerprint, onGoTo }: CellStepperProps) {
  const styles = useStyles();
  const { say } = useText();
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, cells.length - 1);
  const cell = cells[at];
  const step = (by: 1 | -1) => {
    const next = (at + by + cells.length) % cells.length;
    setAt(next);
    if (cells[next]) onGoTo(cells[next]);
  };
  const button = (by: 1 | -1, name: string, Icon: typeof ChevronLeft16Regular) =>
    cells.length > 1 && (
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon />}
        aria-label={name}
        title={name}
        onClick={() => step(by)}
      />
    );
  if (!cell) return null;
  return (
    <div className={styles.root}>
      {button(-1, say(words.previous), ChevronLeft16Regular)}
      <span className={styles.at} role="status">
        {say(cells.length > 1 ? words.at : words.only, {
          at: countText(at + 1),
          of: countText(cells.length),
          address: cell.address,
        })}
      </span>
      {button(1, say(words.next), ChevronRight16Regular)}
      <Suspense fallback={null}>
        <CellValue place={cell} fingerprint={fingerprint} />
      </Suspense>
    </div>
  );
}
