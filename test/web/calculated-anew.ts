import { gridFormula } from "../../addin/workbook/univer/formula-names.ts";
import { isKnownFunction } from "../../addin/workbook/univer/functions.ts";
import type { WorkbookContent } from "../../core/table.ts";
import { startHeadless } from "./headless.ts";

type EnteredCells = Record<number, Record<number, { f: string; v: null; t: null }>>;

/** The workbook after every formula of it was entered again into the embedded spreadsheet, and so calculated there. */
export async function calculatedAnew(content: WorkbookContent): Promise<WorkbookContent> {
  const grid = startHeadless();
  try {
    const workbook = grid.open(content);
    for (const { sheet, formulas = [] } of content.tables) {
      const cells: EnteredCells = {};
      formulas.forEach((row, y) =>
        row.forEach((formula, x) => {
          if (formula === null) return;
          (cells[y] ??= {})[x] = { f: `=${gridFormula(formula, isKnownFunction) ?? ""}`, v: null, t: null };
        }),
      );
      const id = grid.model().getSheetBySheetName(sheet)?.getSheetId() ?? "";
      if (Object.keys(cells).length > 0) grid.host.setCells(workbook.id, id, cells);
    }
    await grid.calculated();
    return await workbook.read();
  } finally {
    grid.dispose();
  }
}
