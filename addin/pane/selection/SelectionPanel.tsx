import { lazy, useEffect, useMemo } from "react";
import type { SelectionAssessment, WorkbookContent } from "../../../core/index.ts";
import type { AssessmentRoad } from "../session/session.ts";
import type { ChoosingPage } from "./selection-page.ts";
import { ComparePanel } from "./ComparePanel.tsx";
import { ProposePanel } from "./ProposePanel.tsx";
import { reasonOf } from "../../../core/explain/index.ts";
import type { Asked } from "../../../core/explain/figure.ts";

const FigureWhyPanel = lazy(() => import(/* webpackChunkName: "why" */ "../explanation/ExplanationPanel.tsx"));

interface ChoosingPanelProps {
  readonly page: ChoosingPage;
  readonly content: WorkbookContent;
  readonly assessment: SelectionAssessment;
  readonly road: AssessmentRoad;
  readonly onClose: () => void;
}

/** A page over the ranking. */
export default function ChoosingPanel({ page, content, assessment, road, onClose }: ChoosingPanelProps) {
  const { result } = assessment;
  const isEmpty = result === null;
  useEffect(() => {
    if (isEmpty) onClose();
  }, [isEmpty, onClose]);
  if (!result) return null;
  switch (page.kind) {
    case "why":
      return <WhyPage asked={page.asked} content={content} assessment={assessment} road={road} onClose={onClose} />;
    case "propose":
      return (
        <ProposePanel
          result={result}
          onConfirm={(fix) => {
            onClose();
            void road.applyFix(fix, fix.label.vi, "proposalWritten");
          }}
          onClose={onClose}
        />
      );
    case "compare":
      return <ComparePanel content={content} assessment={assessment} road={road} onClose={onClose} />;
  }
}

interface WhyPageProps extends Omit<ChoosingPanelProps, "page"> {
  readonly asked: Asked;
}

/** The figure may be gone after a change of the workbook; then there is nothing left to explain. */
function WhyPage({ asked, content, assessment, road, onClose }: WhyPageProps) {
  const why = useMemo(() => reasonOf(asked, assessment, content), [asked, assessment, content]);
  const isGone = why === null;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (!why) return null;
  return <FigureWhyPanel why={why} onGoTo={(place) => void road.goTo(place)} onClose={onClose} />;
}
