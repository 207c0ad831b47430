import { formatBlock } from "../../core/address.ts";
import { consolidationReport } from "../../core/consolidation/consolidation-tables.ts";
import type { Language } from "../../core/sentence.ts";
import type { Cell, Table } from "../../core/table.ts";
import { specOfReportTable } from "../../files/write/report-table-spec.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { ownWorkbookName } from "../written-files.ts";
import { fileStatus } from "./file-status.ts";
import type { ReadPlaces } from "./read-places.ts";

const titles = { vi: "Từng tệp", en: "Files" };
const headings = {
  vi: ["Tệp", "Huyện", "Năm", "Ghi ngày", "Tình trạng", "Lỗi", "Cảnh báo", "SHA-256"],
  en: ["File", "District", "Year", "States", "Status", "Errors", "Warnings", "SHA-256"],
};

/** The tables of a consolidation and the status of every file, as a new .xlsx workbook. */
export function consolidationWorkbook(read: ReadPlaces, language: Language): Promise<Uint8Array> {
  const [summary, ...others] = consolidationReport(read.consolidation, language);
  const tables = [...(summary ? [summary] : []), filesTable(read, language), ...others];
  return writeTables(
    tables.map((table, index) => ({ ...specOfReportTable(table), ...(index === 0 && { names: [ownWorkbookName] }) })),
  );
}

function filesTable(read: ReadPlaces, language: Language): Table {
  const rows: Cell[][] = [[titles[language]], [...headings[language]]];
  for (const one of fileStatus(read, language)) {
    const { file, districts, year, dated, said, totals, sha256 } = one;
    rows.push([file, districts, year, dated, said, totals?.error ?? null, totals?.warning ?? null, sha256]);
  }
  for (const file of read.others) {
    rows.push([
      file,
      null,
      null,
      null,
      language === "vi" ? "Không phải sổ bảng tính; không đọc." : "No workbook; not read.",
    ]);
  }
  const title = titles[language];
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right: headings[language].length - 1 });
  return { name: title, sheet: title, address, rows };
}
