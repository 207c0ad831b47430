import type { Assessment } from "../../../core/assess/assessment.ts";
import type { ReadingOptions } from "../../../core/sheet/area-sheet.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { lazy, Suspense } from "react";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Session } from "../session/session.ts";
import { hasReading } from "../session/correct-reading.ts";
import type { OpenPage } from "../session/page.ts";
import { applyFix } from "../actions/apply-fix.ts";
import { forgetReading, rememberReading } from "../actions/remember-reading.ts";
import { AcceptPanel } from "../findings/AcceptPanel.tsx";
import { BulkFixPanel } from "../findings/BulkFixPanel.tsx";
import { CorrectionPanel } from "../findings/CorrectionPanel.tsx";
import { FixPanel } from "../findings/FixPanel.tsx";
import { ExplanationPanel } from "../explanation/ExplanationPanel.tsx";
import { WhyPanel } from "../explanation/FindingExplanation.tsx";
import { FinalisePanel } from "../selection/FinalisePanel.tsx";
import { FreezePanel } from "../selection/FreezePanel.tsx";
import { SelectionPanel } from "../selection/SelectionPanel.tsx";
import { SettingsPanel } from "../settings/SettingsPanel.tsx";

/** Half of the code that explains a formula is the functions themselves: loaded when asked for. */
const FormulaPanel = lazy(() => import(/* webpackChunkName: "formulas" */ "../formulas/FormulaPanel.tsx"));

interface OpenPanelProps {
  /** The template has a page of its own, which needs no workbook. */
  readonly panel: Exclude<OpenPage, { readonly kind: "template" }>;
  readonly workbook: Workbook;
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  readonly options: ReadingOptions;
  readonly session: Session;
  readonly today: string;
  readonly onOpen: (panel: OpenPage) => void;
  readonly onErrors: () => void;
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
  onErrors,
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
        <SelectionPanel
          page={panel.page}
          content={content}
          assessment={assessment}
          session={session}
          onClose={onClose}
        />
      );
    case "accept":
      return <AcceptPanel finding={panel.finding} session={session} onClose={onClose} />;
    case "finalise":
      return (
        <FinalisePanel
          assessment={assessment}
          today={today}
          session={session}
          onReason={(finding) => onOpen({ kind: "accept", finding })}
          onClose={onClose}
        />
      );
    case "freeze":
      return <FreezePanel assessment={assessment} session={session} onErrors={onErrors} onClose={onClose} />;
    case "bulk":
      return <BulkFixPanel fix={panel.fix} session={session} onClose={onClose} />;
    case "settings":
      return <SettingsPanel assessment={assessment} session={session} onClose={onClose} />;
    case "why":
      return <WhyPanel finding={panel.finding} onGoTo={(place) => void session.goTo(place)} onClose={onClose} />;
    case "figure":
      return (
        <ExplanationPanel
          explanation={panel.explanation}
          onGoTo={(place) => void session.goTo(place)}
          onClose={onClose}
        />
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
