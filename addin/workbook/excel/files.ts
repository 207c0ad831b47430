import type { WorkbookFiles } from "../workbook-files.ts";
import { troubleOf } from "./request-context.ts";

/** Excel opens what was made as a new workbook in a window of its own, not saved yet. */
export const excelFiles: WorkbookFiles = {
  openWorkbook: async (bytes) => {
    try {
      await Excel.createWorkbook(base64Of(bytes));
    } catch (error) {
      throw troubleOf(error);
    }
  },
};

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // A call takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return btoa(pieces.join(""));
}
