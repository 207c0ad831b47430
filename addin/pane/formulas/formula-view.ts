import type { CellPlace, SelectionAssessment, WorkbookContent } from "../../../core/index.ts";
import type { Session } from "../session/session.ts";
import type { FilledFormula } from "./diaban-formulas.ts";

/** What the panels about formulas know of the workbook. */
export interface FormulaView {
  readonly formulas: readonly FilledFormula[];
  readonly place: CellPlace | null;
  readonly content: WorkbookContent;
  readonly assessment: SelectionAssessment;
  readonly session: Session;
  /** Asks again where the user stands. */
  readonly onTakeActive: () => void;
  readonly onClose: () => void;
}
