import { lazy, Suspense, useEffect } from "react";
import type { Workbook } from "../../workbook/workbook.ts";
import type { WorkbookFiles } from "../../workbook/workbook-files.ts";
import type { Session } from "../session/session.ts";
import type { PaneState } from "../session/state.ts";
import type { Places } from "./use-places.ts";

interface PageOverProps {
  readonly places: Places;
  readonly state: PaneState;
  readonly session: Session;
  readonly workbook: Workbook;
  readonly files: WorkbookFiles | undefined;
  readonly today: string;
  /** Leads to the next error of the list. */
  readonly onErrors: () => void;
}

/** Pages and the order of the areas are wanted after the first findings: fetched while those are read. */
const panels = () => import(/* webpackChunkName: "panels" */ "./OpenPanel.tsx");
const OpenPanel = lazy(panels);
/** Who makes a template needs what writes files: loaded when asked for. */
const TemplatePanel = lazy(() => import(/* webpackChunkName: "template-panel" */ "../template/TemplatePanel.tsx"));

/** The page that lies over the pane. */
export function PageOver({ places, state, session, workbook, files, today, onErrors }: PageOverProps) {
  const { page, setPage, closePage } = places;
  const { assessment, content, options } = state;
  const isChecked = assessment !== null;
  useEffect(() => {
    if (isChecked) void panels();
  }, [isChecked]);
  if (!page) return null;
  if (page.kind === "template") {
    const sheet = assessment?.opened.sheets.selection.sheet ?? null;
    return (
      <Suspense fallback={null}>
        {files && <TemplatePanel files={files} sheet={sheet} year={page.year} onClose={closePage} />}
      </Suspense>
    );
  }
  if (!assessment || !content) return null;
  return (
    <Suspense fallback={null}>
      <OpenPanel
        panel={page}
        workbook={workbook}
        content={content}
        assessment={assessment}
        options={options}
        session={session}
        today={today}
        onOpen={setPage}
        onErrors={onErrors}
        onClose={closePage}
      />
    </Suspense>
  );
}
