import {
  assess,
  managedTable,
  summarySheet,
  type Language,
  type Assessment,
  type WorkbookContent,
} from "../../../core/index.ts";
import { openWithRegisters } from "../../../files/open-with-registers.ts";
import { freeTitle } from "../../../core/sheet/index.ts";
import { writeWorkbook } from "../../../files/write/write-workbook.ts";
import type { Recorded } from "./index.ts";

/** «Bảng tổng hợp» of the workbook as it stands, to be laid whole. */
export async function summaryRecorded(
  content: WorkbookContent,
  { opened: { plan } }: Assessment,
  language: Language,
  drawsCharts: boolean,
): Promise<Recorded> {
  const sheet = summarySheet(assess(await openWithRegisters(content, plan)), language, drawsCharts);
  const taken = content.tables.map((table) => table.sheet);
  const title = managedTable(content, sheet.name)?.sheet ?? freeTitle(sheet.title, taken);
  return {
    recording: { changes: [], sheets: [sheet] },
    said: () => ({ kind: "written", title }),
  };
}

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
