import { useCallback, useEffect, useState } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { CellPlace, WorkbookContent } from "../../../core/table.ts";
import "../../functions/checks/whole-sheet-at-hand.ts";
import type { CellFormulas, Workbook } from "../../workbook/workbook.ts";
import type { Session } from "../session/session.ts";
import { useText } from "../ui/language.ts";
import type { FormulaTask } from "../session/page.ts";
import type { FormulaView } from "./formula-view.ts";
import { Panel } from "../ui/Panel.tsx";
import { ExplainPanel } from "./ExplainPanel.tsx";
import { InsertPanel } from "./InsertPanel.tsx";
import { KeepValuesPanel } from "./KeepValuesPanel.tsx";
import { diabanFormulas, type FilledFormula } from "./diaban-formulas.ts";
import { RefreshPanel } from "./RefreshPanel.tsx";
import { words } from "./words.ts";

interface FormulaPanelProps {
  readonly task: FormulaTask;
  readonly workbook: Workbook;
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  readonly session: Session;
  readonly onClose: () => void;
}

const titles = {
  insert: words.insertTitle,
  explain: words.explainTitle,
  refresh: words.refreshTitle,
  keepValues: words.keepTitle,
} as const;

const panels = {
  insert: InsertPanel,
  explain: ExplainPanel,
  refresh: RefreshPanel,
  keepValues: KeepValuesPanel,
} as const;

/** One of the four things that can be done with formulas of ours; opens once the workbook was asked what it has. */
export default function FormulaPanel({ task, workbook, content, assessment, session, onClose }: FormulaPanelProps) {
  const { say } = useText();
  const [found, setFound] = useState<readonly FilledFormula[] | null>(null);
  const [place, setPlace] = useState<CellPlace | null>(null);
  const { formulas: port } = workbook;

  const look = useCallback(
    async (own: CellFormulas) => {
      const [formulas, active] = await Promise.all([diabanFormulas(content, own), own.activeCell()]);
      setFound(formulas);
      setPlace(active);
    },
    [content],
  );
  // Trouble is told in the pane's own words; the panel has nothing to show then.
  const ask = useCallback(() => {
    if (port) void look(port).catch((error: unknown) => session.tell(error, "formulas"));
  }, [port, look, session]);
  useEffect(ask, [ask]);

  if (!found) {
    return (
      <Panel title={say(titles[task])} onClose={onClose}>
        <p role="status">{say(words.looking)}</p>
      </Panel>
    );
  }
  const View = panels[task];
  const view: FormulaView = { formulas: found, place, content, assessment, session, onTakeActive: ask, onClose };
  return <View {...view} />;
}
