import { parseBlock, type Block } from "../../../core/address.ts";
import type { CellPlace } from "../../../core/table.ts";
import { hasExcelApi, inTurns, packed } from "./request-context.ts";

/** What one question and its answer take, as a generous guess. */
const bytesOfQuestion = 700;

/**
 * For each cell the block that its formula spills into; null where it fills its own cell only. An Excel that cannot be
 * asked (before ExcelApi 1.12) knows no formulas that spill.
 */
export async function spillsOf(
  context: Excel.RequestContext,
  cells: readonly CellPlace[],
): Promise<readonly (Block | null)[]> {
  if (!hasExcelApi("1.12")) return cells.map(() => null);
  const asked = cells.map(({ sheet, address }) => ({ sheet, address, block: null as Excel.Range | null }));
  await inTurns(
    context,
    packed(asked, () => bytesOfQuestion).map((group) => () => {
      for (const one of group) {
        const home = context.workbook.worksheets.getItemOrNullObject(one.sheet);
        one.block = home.getRange(one.address).getSpillingToRangeOrNullObject();
        one.block.load("address");
      }
    }),
  );
  return asked.map(({ block }) => {
    if (!block || block.isNullObject) return null;
    return parseBlock(block.address.replaceAll("$", ""));
  });
}
