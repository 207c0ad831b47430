import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Explanation } from "../../../core/explain/explanation.ts";
import type { Finding } from "../../../core/finding.ts";
import type { ReadingOptions } from "../../../core/sheet/area-sheet.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { lazy, Suspense } from "react";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Session } from "../session/session.ts";
import type { SelectionPage } from "../selection/selection-page.ts";
import { hasReading } from "../session/correct-reading.ts";
import type { FormulaTask } from "../formulas/formula-view.ts";
import { applyFix } from "../actions/apply-fix.ts";
import { forgetReading, rememberReading } from "../actions/remember-reading.ts";
import { CorrectionPanel } from "../findings/CorrectionPanel.tsx";
import { FixPanel } from "../findings/FixPanel.tsx";
import { WhyPanel } from "../explanation/FindingExplanation.tsx";

/** The page that lies over the pane. */
export type OpenPage =
  | { readonly kind: "correction" | "finalise" | "settings" }
  | { readonly kind: "template" }
  | { readonly kind: "selection"; readonly page: SelectionPage }
  | { readonly kind: "fix" | "accept"; readonly finding: Finding }
  | { readonly kind: "why"; readonly finding: Finding }
  | { readonly kind: "figure"; readonly explanation: Explanation }
  | { readonly kind: "formulas"; readonly task: FormulaTask };

/** Loaded with the ranking, from which it opens. */
const SelectionPanel = lazy(() => import(/* webpackChunkName: "choosing" */ "../selection/SelectionPanel.tsx"));
/** Half of the code that explains a formula is the functions themselves: loaded when asked for. */
const FormulaPanel = lazy(() => import(/* webpackChunkName: "formulas" */ "../formulas/FormulaPanel.tsx"));

/** What is recorded in the workbook, and its settings: rarely asked for. */
const AcceptPanel = lazy(() => import(/* webpackChunkName: "record" */ "../findings/AcceptPanel.tsx"));
const FinalisePanel = lazy(() => import(/* webpackChunkName: "finalise" */ "../selection/FinalisePanel.tsx"));
const SettingsPanel = lazy(() => import(/* webpackChunkName: "settings" */ "../settings/SettingsPanel.tsx"));
const ExplanationPanel = lazy(() => import(/* webpackChunkName: "why" */ "../explanation/ExplanationPanel.tsx"));

interface OpenPanelProps {
  readonly panel: Exclude<OpenPage, { readonly kind: "template" }>;
  readonly workbook: Workbook;
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  readonly options: ReadingOptions;
  readonly session: Session;
  readonly today: string;
  readonly onOpen: (panel: OpenPage) => void;
  readonly onClose: () => void;
}

/** Fills the page that is open. */
export default function OpenPanel({
  panel,
  workbook,
  content,
  assessment,
  options,
  session,
  today,
  onOpen,
  onClose,
}: OpenPanelProps) {
  switch (panel.kind) {
    case "correction": {
      const isRemembered = hasReading(assessment.opened.settings);
      return (
        <CorrectionPanel
          content={content}
          assessment={assessment}
          options={options}
          isRemembered={isRemembered}
          onCorrect={(next) => void session.correct(next)}
          onRemember={() => void session.perform(rememberReading)}
          onReset={() => void (isRemembered ? session.perform(forgetReading) : session.correct({}))}
          onClose={onClose}
        />
      );
    }
    case "formulas":
      return (
        <Suspense fallback={null}>
          <FormulaPanel
            task={panel.task}
            workbook={workbook}
            content={content}
            assessment={assessment}
            session={session}
            onClose={onClose}
          />
        </Suspense>
      );
    case "selection":
      return (
        <Suspense fallback={null}>
          <SelectionPanel
            page={panel.page}
            content={content}
            assessment={assessment}
            session={session}
            onClose={onClose}
          />
        </Suspense>
      );
    case "accept":
      return (
        <Suspense fallback={null}>
          <AcceptPanel finding={panel.finding} session={session} onClose={onClose} />
        </Suspense>
      );
    case "finalise":
      return (
        <Suspense fallback={null}>
          <FinalisePanel
            assessment={assessment}
            today={today}
            session={session}
            onReason={(finding) => onOpen({ kind: "accept", finding })}
            onClose={onClose}
          />
        </Suspense>
      );
    case "settings":
      return (
        <Suspense fallback={null}>
          <SettingsPanel assessment={assessment} session={session} onClose={onClose} />
        </Suspense>
      );
    case "why":
      return <WhyPanel finding={panel.finding} onGoTo={(place) => void session.goTo(place)} onClose={onClose} />;
    case "figure":
      return (
        <Suspense fallback={null}>
          <ExplanationPanel
            explanation={panel.explanation}
            onGoTo={(place) => void session.goTo(place)}
            onClose={onClose}
          />
        </Suspense>
      );
    case "fix": {
      const { finding } = panel;
      if (!finding.fix) return null;
      return (
        <FixPanel
          finding={finding}
          fix={finding.fix}
          onConfirm={({ changes }) => {
            onClose();
            void session.perform(applyFix, { changes, fingerprint: finding.fingerprint });
          }}
          onClose={onClose}
        />
      );
    }
  }
}
