import { lazy, Suspense } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { CellPlace } from "../../../core/table.ts";
import { CheckView } from "../findings/CheckView.tsx";
import type { Entry } from "../findings/finding-list.ts";
import { NoTable } from "../findings/NoTable.tsx";
import type { FindingListState } from "../findings/use-finding-list.ts";
import type { OpenPage } from "../session/page.ts";
import { useText } from "../ui/language.ts";
import { tabId, tabPanelId, TabStrip } from "../ui/TabStrip.tsx";

const words = {
  label: { vi: "Phần của bảng rà soát", en: "Parts of the selection sheet" },
  check: { vi: "Kiểm tra", en: "Check" },
  ranking: { vi: "Xếp hạng", en: "Ranking" },
};

export type ChooseTab = "check" | "ranking";

interface ChooseViewProps {
  readonly assessment: Assessment;
  readonly tab: ChooseTab;
  readonly list: FindingListState;
  readonly onTab: (tab: ChooseTab) => void;
  /** @param toType whoever asks for the cell goes on typing in it */
  readonly onGoTo: (cell: CellPlace, toType?: boolean) => void;
  readonly onOpen: (page: OpenPage) => void;
  readonly onReason: (entry: Entry) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Where a template can be made. */
  readonly onTemplate: (() => void) | null;
}

/** The order of the areas is wanted after the first findings: fetched while those are read. */
const RankingView = lazy(() => import(/* webpackChunkName: "panels" */ "../selection/RankingView.tsx"));

/** The place «Lựa chọn»: the findings of the selection sheet, and the order of its areas. */
export function ChooseView(props: ChooseViewProps) {
  const { assessment, tab, list, onTab, onGoTo, onOpen, onReason, onStep, onTemplate } = props;
  const { say } = useText();
  const { selection: result, opened } = assessment;
  const isRead = opened.sheets.selection.sheet !== null;
  const onPoint = () => onOpen({ kind: "correction" });
  return (
    <>
      <TabStrip
        label={say(words.label)}
        tabs={[
          { key: "check", label: say(words.check) },
          { key: "ranking", label: say(words.ranking) },
        ]}
        chosen={tab}
        onChoose={onTab}
      />
      <div role="tabpanel" id={tabPanelId(tab)} aria-labelledby={tabId(tab)}>
        {!isRead && <NoTable to="check" onPoint={onPoint} onTemplate={onTemplate} />}
        {tab === "check" && (
          <CheckView
            checked={assessment.checked.selection}
            isRead={isRead}
            list={list}
            onGoTo={({ place }, toType) => place && onGoTo(place, toType)}
            onFix={({ finding }) => onOpen({ kind: "fix", finding })}
            onWhy={({ finding }) => onOpen({ kind: "why", finding })}
            onReason={onReason}
            onStep={onStep}
          />
        )}
        {tab === "ranking" && result && (
          <Suspense fallback={null}>
            <RankingView
              result={result}
              plan={opened.plan}
              onOpen={(page) => onOpen({ kind: "selection", page })}
              onFreeze={() => onOpen({ kind: "freeze" })}
              onGoTo={onGoTo}
            />
          </Suspense>
        )}
        {tab === "ranking" && isRead && !result && <NoTable to="ranking" onPoint={onPoint} />}
      </div>
    </>
  );
}
