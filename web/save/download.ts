import type { Assessment } from "../../core/assess/assessment.ts";
import type { Language } from "../../core/sentence.ts";
import { saveFile } from "../../addin/pane/ui/save-file.ts";
import { xlsx } from "../../files/write/xlsx-type.ts";
import { resultsFileName } from "./results-file-name.ts";

/** Saves our results as a new workbook. The user's own is never written again: nothing of it could get lost. */
export async function downloadResults(assessment: Assessment, fileName: string, language: Language): Promise<void> {
  const { writeWorkbook } = await import(
    /* webpackChunkName: "write-workbook" */ "../../files/write/write-workbook.ts"
  );
  const { resultSheets } = await import(/* webpackChunkName: "results" */ "../../core/report/result-sheets.ts");
  const bytes = await writeWorkbook(resultSheets(assessment, language));
  saveFile(
    new Blob([new Uint8Array(bytes)], { type: xlsx }),
    resultsFileName(assessment.opened.sheets.selection.sheet, fileName),
  );
}
