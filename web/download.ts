import { resultSheets, type SelectionAssessment, type Language } from "../core/index.ts";
import { resultsFileName } from "./results-file-name.ts";

export const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves our results as a new workbook. The user's own is never written again: nothing of it could get lost. */
export async function downloadResults(
  assessment: SelectionAssessment,
  fileName: string,
  language: Language,
): Promise<void> {
  const { writeWorkbook } = await import(/* webpackChunkName: "write-workbook" */ "../files/write-workbook.ts");
  const bytes = await writeWorkbook(resultSheets(assessment, language));
  saveFile(new Blob([new Uint8Array(bytes)], { type: xlsx }), resultsFileName(assessment.reading.sheet, fileName));
}

/** Hands a file to the browser, which asks or saves as it is set. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
