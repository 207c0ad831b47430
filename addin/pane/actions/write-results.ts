import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import type { Language } from "../../../core/sentence.ts";
import type { Action, ShownAction } from "../session/action.ts";
import { needsReading } from "./needs-reading.ts";

/** The results as sheets of the program's own, in the language of the pane. */
export const writeResults: ShownAction & Action<Language> = {
  id: "results",
  label: { vi: "Ghi kết quả vào sổ", en: "Write results into the workbook" },
  icon: DocumentTable20Regular,
  places: ["sheet menu"],
  blockedBy: needsReading,
  job: "write",
  leavesFigures: true,
  isRepeatable: true,
  async run({ assessment, workbook, startWriting }, language) {
    // What lays the sheets out is loaded when somebody wants them.
    const { resultSheets } = await import(/* webpackChunkName: "results" */ "../../../core/report/result-sheets.ts");
    const sheets = resultSheets(assessment, language);
    if (sheets.length === 0) return { notice: null };
    startWriting();
    const [title = ""] = await workbook.writeManagedSheets(sheets);
    return { notice: { kind: "written", title } };
  },
};
