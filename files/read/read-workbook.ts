import type { WorkbookContent } from "../../core/table.ts";
import { ReadingBudget } from "./grid/reading-budget.ts";
import { recogniseFile } from "./guard.ts";
import { fileLimits, type FileLimits } from "./limits.ts";
import type { WorkbookParts } from "./read-parts.ts";
import { refusalOf, RefusedFile, type Refusal } from "./refusals.ts";
import type { BesideCells, SheetLook } from "./sheet-look.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";
import { OfficePackage } from "./zip/package.ts";

/** A workbook read whole, or the sentence that says why it is not. */
export type ReadOutcome =
  | {
      readonly ok: true;
      readonly content: WorkbookContent;
      readonly sheets: readonly SheetLook[];
      readonly beside: BesideCells;
    }
  | { readonly ok: false; readonly refusal: Refusal };

interface WorkbookReadingOptions {
  /** Whether `sheets` is wanted; without it the list is empty. */
  readonly look?: boolean;
  readonly limits?: FileLimits;
}

/**
 * Reads an .xlsx, .xls or .ods file from its bytes; the name is only passed on, so a wrong ending does no harm.
 * The library that writes our files could read too, but it unpacks everything, keeps an object for each styled cell, and
 * of the older formats leaves out what the checks live on: hidden rows and sheets, fonts, formats.
 * @example const outcome = await readWorkbook(bytes, "Đông Hưng 2019.xlsx")
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName?: string,
  { look = true, limits = fileLimits }: WorkbookReadingOptions = {},
): Promise<ReadOutcome> {
  try {
    const { tables, names, sheets, beside } = await readParts(bytes, limits, look);
    if (!tables.some(({ rows }) => rows.length > 0)) return { ok: false, refusal: refusalOf("no-cells") };
    return { ok: true, content: { ...(fileName !== undefined && { fileName }), tables, names }, sheets, beside };
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, refusal: refusalOf(error.code, error.figures) };
    throw error;
  }
}

/** The readers of the older formats are fetched when such a file comes. */
async function readParts(bytes: Uint8Array, limits: FileLimits, look: boolean): Promise<WorkbookParts> {
  const file = recogniseFile(bytes, limits);
  const budget = new ReadingBudget(limits);
  if (file.kind === "xls") {
    const { readXls } = await import("./xls/read-xls.ts");
    return readXls(bytes, budget, look);
  }
  const pack = new OfficePackage(bytes, file.parts, limits);
  if (file.kind === "xlsx") return readXlsx(pack, budget, look);
  const { readOds } = await import("./ods/read-ods.ts");
  return readOds(pack, budget, look);
}
