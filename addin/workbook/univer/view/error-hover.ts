import { IUniverInstanceService, type Injector, type Workbook } from "@univerjs/core";
import { CellAlertManagerService, CellAlertType } from "@univerjs/preset-sheets-core";
import { callsOurs, type ErrorSentences } from "../error-sentences.ts";

/** The note that Univer shows over an error cell bears this key. */
const noteKey = "SHEET_FORMULA_ALERT";
const title = "Vì sao ô báo lỗi";

/** Over an error cell of ours the pointer finds our sentence instead of Univer's general one. */
export function showSentencesOnHover(injector: Injector, sentences: ErrorSentences): void {
  const books = injector.get(IUniverInstanceService);
  const notes = injector.get(CellAlertManagerService);
  notes.currentAlert$.subscribe((shown) => {
    const alert = shown.find(([key]) => key === noteKey)?.[1].alert;
    if (!alert || alert.title === title) return;
    const { unitId, subUnitId, row, col } = alert.location;
    const formula = books.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId)?.getCellRaw(row, col)?.f;
    if (formula && !callsOurs(formula)) return;
    const message = sentences.at(unitId, subUnitId, row, col);
    if (message === null) return;
    // Not from within Univer's own announcement: it has not finished showing its note.
    queueMicrotask(() => {
      if (notes.currentAlert.get(noteKey)?.alert !== alert) return;
      // Univer keeps the first words of a note that is shown twice.
      notes.removeAlert(noteKey);
      notes.showAlert({ ...alert, type: CellAlertType.ERROR, title, message, width: 320, height: 130 });
    });
  });
}
