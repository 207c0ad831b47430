import { assess } from "../../../core/assess/assess.ts";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { summarySheet } from "../../../core/report/summary-sheet.ts";
import type { Language } from "../../../core/sentence.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { openWithRegisters } from "../../../files/open-with-registers.ts";
import { writeWorkbook } from "../../../files/write/write-workbook.ts";
import type { Action } from "../session/action.ts";
import { titleIn, writeChanges } from "./changes.ts";

/** «Bảng tổng hợp» of the workbook as it stands, to be laid whole. */
export const writeSummary: Action<Language> = {
  job: "record",
  async run(work, language) {
    const { content, assessment, workbook } = work;
    const { plan } = assessment.opened;
    const isDrawn = workbook.drawsCharts === true;
    const sheet = summarySheet(assess(await openWithRegisters(content, plan)), language, isDrawn);
    const title = titleIn(content, sheet);
    await writeChanges(work, { changes: [], sheets: [sheet] });
    return { notice: { kind: "written", title } };
  },
};

/** The same sheet as a workbook of its own, with its charts. */
export async function summaryFile(
  content: WorkbookContent,
  { opened: { plan } }: Assessment,
  language: Language,
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }> {
  const sheet = summarySheet(assess(await openWithRegisters(content, plan)), language);
  const name = (content.fileName ?? "").replace(/\.[^.]*$/, "");
  return {
    bytes: await writeWorkbook([sheet]),
    fileName: `${["tong-hop", ...(name === "" ? [] : [name])].join("-")}.xlsx`,
  };
}
