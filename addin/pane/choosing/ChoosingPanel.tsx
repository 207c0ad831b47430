import { useMemo } from "react";
import type { SelectionAssessment, WorkbookContent } from "../../../core/index.ts";
import type { AssessmentRoad } from "../assessment-road.ts";
import type { ChoosingPage } from "./choosing-page.ts";
import { FigureWhyPanel } from "./FigureWhyPanel.tsx";
import { reasonOf } from "./reason-of.ts";

interface ChoosingPanelProps {
  readonly page: ChoosingPage;
  readonly content: WorkbookContent;
  readonly assessment: SelectionAssessment;
  readonly road: AssessmentRoad;
  readonly onClose: () => void;
}

/** A page over the ranking. */
export default function ChoosingPanel({ page, content, assessment, road, onClose }: ChoosingPanelProps) {
  const asked = page.kind === "why" ? page.asked : null;
  const reason = useMemo(() => asked && reasonOf(asked, assessment, content), [asked, assessment, content]);
  if (!reason) return null;
  return <FigureWhyPanel reason={reason} onGoTo={(place) => void road.goTo(place)} onClose={onClose} />;
}
