import { resultSheets } from "../../../core/report/result-sheets.ts";
import type { Language } from "../../../core/sentence.ts";
import type { Action } from "../session/action.ts";

/** The results as sheets of the program's own, in the language of the pane. */
export const writeResults: Action<Language> = {
  job: "write",
  leavesFigures: true,
  isRepeatable: true,
  async run({ assessment, workbook, startWriting }, language) {
    const sheets = resultSheets(assessment, language);
    if (sheets.length === 0) return { notice: null };
    startWriting();
    const [title = ""] = await workbook.writeManagedSheets(sheets);
    return { notice: { kind: "written", title } };
  },
};
