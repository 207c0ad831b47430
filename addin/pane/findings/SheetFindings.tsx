import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedSheet } from "../../../core/assess/assessment.ts";
import { countText } from "../../../core/format.ts";
import type { AreaSheet } from "../../../core/sheet/area-sheet.ts";
import type { LogEntry } from "../../../core/sheet/managed/log.ts";
import type { CellPlace } from "../../../core/table.ts";
import type { Entry } from "./finding-list.ts";
import { useText } from "../ui/language.ts";
import { useFindingList } from "./use-finding-list.ts";
import { CheckView } from "./CheckView.tsx";
import { Fold } from "../ui/Fold.tsx";
import { separator } from "../ui/words.ts";

const words = {
  count: { vi: "{count} phát hiện", en: "{count} {count:finding|findings}" },
};

/** What can be done with a finding, wherever it is shown. */
export interface FindingOrders {
  readonly onGoTo: (cell: CellPlace, toType?: boolean) => void;
  readonly onFix: (entry: Entry) => void;
  readonly onWhy: (entry: Entry) => void;
  readonly onReason: (entry: Entry) => void;
}

interface SheetFindingsProps extends FindingOrders {
  readonly title: string;
  readonly checked: CheckedSheet;
  /** Null for a sheet that is no list of areas. */
  readonly sheet: AreaSheet | null;
  /** The workbook's log: warnings that have a reason. */
  readonly log: readonly LogEntry[];
}

const useStyles = makeStyles({
  root: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** The findings of a sheet in the same rows as those of the list of the year; they open by themselves while any matters. */
export function SheetFindings({ title, checked, sheet, log, onGoTo, ...orders }: SheetFindingsProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const { findings, totals } = checked;
  const list = useFindingList(findings, sheet, language, log);
  const [isOpenAtFirst] = useState(totals.error + totals.warning > 0);
  const step = (by: 1 | -1) => {
    const focused = document.activeElement;
    const cell = list.step(by, focused instanceof HTMLElement && focused.dataset["stop"] !== undefined)?.place;
    if (cell) onGoTo(cell);
  };
  return (
    <section className={styles.root} aria-label={title}>
      <Fold
        title={`${title}${separator}${say(words.count, { count: countText(findings.length) })}`}
        isOpenAtFirst={isOpenAtFirst}
        isWide
      >
        <CheckView
          checked={checked}
          isRead
          list={list}
          onGoTo={({ place }, toType) => place && onGoTo(place, toType)}
          onStep={step}
          {...orders}
        />
      </Fold>
    </section>
  );
}
