import type { CellPlace, Change } from "../../core/index.ts";
import {
  askBoxes,
  boxesOf,
  gridOf,
  inGroups,
  rangeOf,
  standingAt,
  type AskedBox,
  type Box,
  type StandingCell,
} from "./excel-boxes.ts";
import { excelCell, isSameCell } from "./excel-cells.ts";
import type { ChangeOutcome } from "./workbook.ts";

/** What is to be written to a box, and what it would be put back to. */
export interface DueBox extends Box<Change> {
  readonly due: readonly (Change & Pick<StandingCell, "formula">)[];
}

/** Looks at the cells: which still hold what the user was shown. */
export async function dueChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<{ readonly boxes: readonly DueBox[]; readonly outdated: readonly CellPlace[] }> {
  const asked = await askBoxes(context, boxesOf(changes));
  const outdated: CellPlace[] = [];
  const boxes = asked.map((box): DueBox => {
    const due = box.cells.flatMap((change) => {
      const now = standingAt(box, change);
      if (now && isSameCell(now.value, change.before)) return [{ ...change, formula: now.formula }];
      outdated.push({ sheet: change.sheet, address: change.address });
      return [];
    });
    return { sheet: box.sheet, block: box.block, cells: box.cells, due };
  });
  return { boxes: boxes.filter(({ due }) => due.length > 0), outdated };
}

export async function writeChanges(context: Excel.RequestContext, boxes: readonly DueBox[]): Promise<void> {
  await inGroups(context, boxes, (box) => put(context, box, ({ after }) => excelCell(after)));
}

/**
 * After a request that failed: Excel may have written all, nothing or a part of it. A part is taken back, so that the
 * cells are as before or as intended.
 *
 * @returns whether all is written
 */
export async function settleChanges(context: Excel.RequestContext, boxes: readonly DueBox[]): Promise<boolean> {
  const asked = await askBoxes(context, boxes);
  const isWritten = (box: DueBox & AskedBox) =>
    box.due.every((change) => isSameCell(standingAt(box, change)?.value ?? null, change.after)) &&
    !box.home.isNullObject;
  if (asked.every(isWritten)) return true;
  await inGroups(context, asked.filter(isWritten), (box) =>
    put(context, box, ({ before, formula }) => (formula === null ? excelCell(before) : `=${formula}`)),
  );
  return false;
}

export function outcomeOf(boxes: readonly DueBox[], outdated: readonly CellPlace[]): ChangeOutcome {
  return { applied: boxes.reduce((sum, { due }) => sum + due.length, 0), outdated };
}

function put(
  context: Excel.RequestContext,
  box: DueBox,
  valueOf: (change: DueBox["due"][number]) => string | number | boolean,
): void {
  // The type knows no null, which leaves a cell as it is.
  rangeOf(context, box).values = gridOf(box, box.due, valueOf);
}
