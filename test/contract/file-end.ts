import type { WorkbookContent } from "../../core/table.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { specOfManagedSheet } from "../../files/write/managed-sheet-spec.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import type { SheetToLay, Workbook } from "../../addin/workbook/workbook.ts";

/** The end of the port that is a file: it only reads, and what is written goes to a new workbook. */
export function fileEnd(): Workbook {
  let bytes: Uint8Array | null = null;
  const onlyRead = () => Promise.reject(new Error("a file is only read"));
  return {
    async read(): Promise<WorkbookContent> {
      if (!bytes) return { tables: [] };
      const outcome = await readWorkbook(bytes, "kết quả.xlsx");
      if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
      return outcome.content;
    },
    async writeManagedSheets(sheets: readonly SheetToLay[]) {
      bytes = await writeTables(
        sheets.map((sheet) => ({ ...specOfManagedSheet({ ...sheet, name: "DIABAN_KETQUA" }), names: [sheet.name] })),
      );
      return sheets.map(({ title }) => title);
    },
    removeManagedSheets: () => Promise.resolve(),
    apply: onlyRead,
    mark: onlyRead,
    unmark: onlyRead,
    goTo: onlyRead,
    valuesIn: onlyRead,
    watch: () => () => {},
  };
}
