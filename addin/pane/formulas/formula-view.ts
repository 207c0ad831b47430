import type { CellPlace, SelectionAssessment, WorkbookContent } from "../../../core/index.ts";
import type { AssessmentRoad } from "../session/session.ts";
import type { FilledFormula } from "./diaban-formulas.ts";

/** What the panels about formulas know of the workbook. */
export interface FormulaView {
  readonly formulas: readonly FilledFormula[];
  readonly place: CellPlace | null;
  readonly content: WorkbookContent;
  readonly assessment: SelectionAssessment;
  readonly road: AssessmentRoad;
  /** Asks again where the user stands. */
  readonly onTakeActive: () => void;
  readonly onClose: () => void;
}
