import { ExcelWorkbook } from "../../../../../addin/workbook/excel/excel-workbook.ts";
import type { WorkbookContent } from "../../../../../core/table.ts";
import { ExcelHost } from "../../../../excel-host/excel-host.ts";
import { hostWith } from "../../../../excel-host/load-content.ts";
import { openOfficePage } from "../../../../excel-host/office-page.ts";
import { figures, hiddenSheet, table } from "../../sample-sheets.ts";

export let host = new ExcelHost();
let connect: (host: ExcelHost) => void;
beforeAll(async () => {
  ({ connect } = await openOfficePage(() => host));
});

export const content: WorkbookContent = {
  fileName: "thử.xlsx",
  tables: [{ ...figures, merges: ["A1:B1"], fonts: [[".VnTime"], [], [], []] }, hiddenSheet, table("Trống", [[null]])],
  names: { DIABAN_THANGDIEM: "Ẩn" },
};

export function open(given = content): ExcelWorkbook {
  host = hostWith(given);
  connect(host);
  return new ExcelWorkbook();
}

export const requests = () => ({
  reads: host.log.filter(({ isWrite }) => !isWrite).length,
  writes: host.log.filter(({ isWrite }) => isWrite).length,
});
export const sheetOf = (title: string) => host.workbook.worksheets.getItem(title);
export const valuesIn = (title: string) => sheetOf(title).getUsedRangeOrNullObject(true)?.values;
