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
  noTable: { vi: "Không thấy bảng rà soát trong sổ này.", en: "No selection sheet found in this workbook." },
  noTableNext: {
    vi: "Mở trang tính có cột tên đơn vị và ít nhất 3 cột tiêu chí, hoặc chọn trang tính và dòng tiêu đề.",
    en: "Open a sheet with a column of unit names and at least 3 criteria columns, or point to the sheet and its header row.",
  },
  noRanking: { vi: "Chưa có bảng để xếp hạng.", en: "No sheet to rank yet." },
  noRankingNext: {
    vi: "Xin chọn trang tính và dòng tiêu đề của bảng rà soát.",
    en: "Point to the selection sheet and its header row.",
  },
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
        {!isRead && (
          <NoTable what={say(words.noTable)} next={say(words.noTableNext)} onPoint={onPoint} onTemplate={onTemplate} />
        )}
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
        {tab === "ranking" && isRead && !result && (
          <NoTable what={say(words.noRanking)} next={say(words.noRankingNext)} onPoint={onPoint} />
        )}
      </div>
    </>
  );
}
