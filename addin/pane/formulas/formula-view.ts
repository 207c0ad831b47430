import type { Assessment } from "../../../core/assess/assessment.ts";
import type { CellPlace, WorkbookContent } from "../../../core/table.ts";
import type { Session } from "../session/session.ts";
import type { FilledFormula } from "./diaban-formulas.ts";

/** What the panels about formulas know of the workbook. */
export interface FormulaView {
  readonly formulas: readonly FilledFormula[];
  readonly place: CellPlace | null;
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  readonly session: Session;
  /** Asks again where the user stands. */
  readonly onTakeActive: () => void;
  readonly onClose: () => void;
}
