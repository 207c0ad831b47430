import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { CheckedSheet } from "../../../core/assess/assessment.ts";
import { openQuestions } from "../../../core/checks/open-questions.ts";
import { isFiltering, noFilter } from "./finding-filter.ts";
import { countCells, type Entry } from "./finding-list.ts";
import { useText } from "../ui/language.ts";
import type { FindingListState } from "./use-finding-list.ts";
import { FindingList } from "./FindingList.tsx";
import { FindingTools } from "./FindingTools.tsx";
import { NotRunList } from "./NotRunList.tsx";
import { SeverityCounts } from "./SeverityCounts.tsx";
import { separator } from "../ui/words.ts";

const words = {
  none: { vi: "Không phát hiện lỗi.", en: "Nothing found." },
  noMatch: { vi: "Không có phát hiện nào khớp bộ lọc.", en: "Nothing matches the filter." },
  clearFilter: { vi: "Bỏ lọc", en: "Clear filter" },
};

interface CheckViewProps {
  readonly checked: CheckedSheet;
  /** A sheet could be read; else that nothing was found says nothing. */
  readonly isRead: boolean;
  readonly list: FindingListState;
  readonly onGoTo: (entry: Entry, toType?: boolean) => void;
  readonly onFix: (entry: Entry) => void;
  readonly onWhy: (entry: Entry) => void;
  readonly onReason: (entry: Entry) => void;
  readonly onStep: (by: 1 | -1) => void;
}

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  none: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  open: { margin: 0, color: tokens.colorStatusWarningForeground1 },
  good: { display: "inline-flex", color: tokens.colorStatusSuccessForeground1 },
  bottom: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

/** Section «Kiểm tra»: counts, filter, findings, and what could not be checked. */
export function CheckView({ checked, isRead, list, ...actions }: CheckViewProps) {
  const styles = useStyles();
  const { say } = useText();
  const { findings, totals, notRun, unsettled } = checked;
  const accepted = totals.error + totals.warning - unsettled.length;
  const open = openQuestions(findings);
  const { filter, grouping, setFilter, setGrouping } = list;
  return (
    <>
      {findings.length > 0 && (
        <div className={styles.top}>
          <SeverityCounts
            totals={{ ...totals, warning: totals.warning - accepted }}
            accepted={accepted}
            cells={countCells(findings)}
            chosen={filter.severities}
            onChoose={(chosen) => setFilter({ ...filter, severities: chosen })}
          />
          {open.length > 0 && <p className={styles.open}>{open.map((one) => say(one)).join(separator)}</p>}
          <FindingTools grouping={grouping} filter={filter} onGrouping={setGrouping} onFilter={setFilter} />
        </div>
      )}
      {findings.length === 0 && isRead && (
        <div className={styles.none}>
          <span className={styles.good}>
            <CheckmarkCircle16Filled aria-hidden />
          </span>
          {say(words.none)}
        </div>
      )}
      {list.shown.length === 0 && isFiltering(filter) && findings.length > 0 && (
        <div className={styles.none}>
          {say(words.noMatch)}
          <Button size="small" onClick={() => setFilter(noFilter)}>
            {say(words.clearFilter)}
          </Button>
        </div>
      )}
      <FindingList list={list} {...actions} />
      <div className={styles.bottom}>
        <NotRunList notRun={notRun} />
      </div>
    </>
  );
}
