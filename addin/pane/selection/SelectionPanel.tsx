import { useEffect, useMemo } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import { explain } from "../../../core/explain/index.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import type { Session } from "../session/session.ts";
import type { SelectionPage } from "../session/page.ts";
import { ExplanationPanel } from "../explanation/ExplanationPanel.tsx";
import { ComparePanel } from "./methods/ComparePanel.tsx";
import { applyFix } from "../actions/apply-fix.ts";
import { RangesPanel } from "./RangesPanel.tsx";
import { ProposePanel } from "./ProposePanel.tsx";

interface SelectionPanelProps {
  readonly page: SelectionPage;
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  readonly session: Session;
  readonly onClose: () => void;
}

/** A page over the ranking. */
export function SelectionPanel({ page, content, assessment, session, onClose }: SelectionPanelProps) {
  const { selection: result } = assessment;
  const isEmpty = result === null;
  useEffect(() => {
    if (isEmpty) onClose();
  }, [isEmpty, onClose]);
  if (!result) return null;
  switch (page.kind) {
    case "why":
      return (
        <WhyPage figure={page.figure} content={content} assessment={assessment} session={session} onClose={onClose} />
      );
    case "propose":
      return (
        <ProposePanel
          result={result}
          onConfirm={({ changes, label }) => {
            onClose();
            void session.perform(applyFix, { changes, fingerprint: label.vi, kind: "proposalWritten" });
          }}
          onClose={onClose}
        />
      );
    case "ranges":
      return <RangesPanel assessment={assessment} result={result} onClose={onClose} />;
    case "compare":
      return <ComparePanel content={content} assessment={assessment} session={session} onClose={onClose} />;
  }
}

interface WhyPageProps extends Omit<SelectionPanelProps, "page"> {
  readonly figure: FigureId;
}

/** The figure may be gone after a change of the workbook; then there is nothing left to explain. */
function WhyPage({ figure, content, assessment, session, onClose }: WhyPageProps) {
  const explanation = useMemo(
    () => explain(assessment, figure, { content, today: null }),
    [figure, assessment, content],
  );
  const isGone = explanation === null;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (!explanation) return null;
  return <ExplanationPanel explanation={explanation} onGoTo={(place) => void session.goTo(place)} onClose={onClose} />;
}
