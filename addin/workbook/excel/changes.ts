import type { Change } from "../../../core/finding.ts";
import type { CellPlace } from "../../../core/table.ts";
import {
  askBoxes,
  boxesOf,
  gridOf,
  groupsOf,
  inGroups,
  rangeOf,
  runsOf,
  standingAt,
  type AskedBox,
  type Box,
  type StandingCell,
} from "./boxes.ts";
import { isSameCell } from "../seen-cell.ts";
import { excelCell } from "./cells.ts";
import { askLocks, lockFacts, lockOf, managedTitles, unlocked, type SheetLock } from "./locks.ts";
import { inTurns } from "./request-context.ts";
import type { ChangeOutcome } from "../workbook.ts";

/** What is to be written to a box, and what it would be put back to. */
interface DueBox extends Box<Change> {
  readonly due: readonly (Change & Pick<StandingCell, "formula">)[];
}

/** What is to be written, and which locks have to come off for it. */
interface DueChanges {
  readonly boxes: readonly DueBox[];
  readonly outdated: readonly CellPlace[];
  readonly locks: readonly SheetLock[];
  /** Every locked sheet among those to be written to. */
  readonly lockedTitles: readonly string[];
}

/** Looks at the cells: which still hold what the user was shown, and which of them are locked. */
export async function dueChanges(context: Excel.RequestContext, changes: readonly Change[]): Promise<DueChanges> {
  const asked = await askBoxes(context, boxesOf(changes), "values,valueTypes,formulas", lockFacts);
  const outdated: CellPlace[] = [];
  const found = asked.map((box): DueBox & { readonly lock: SheetLock | null } => {
    const due = box.cells.flatMap((change) => {
      const now = standingAt(box, change);
      if (now && isSameCell(now.value, change.before)) return [{ ...change, formula: now.formula }];
      outdated.push({ sheet: change.sheet, address: change.address });
      return [];
    });
    const lock = box.home.isNullObject ? null : lockOf(box.home);
    return { sheet: box.sheet, block: box.block, cells: box.cells, due, lock };
  });
  const boxes = found.filter(({ due }) => due.length > 0);
  const locks = new Map(boxes.flatMap(({ sheet, lock }) => (lock ? [[sheet, lock] as const] : [])));
  const lockedTitles = [...locks.values()].map(({ title }) => title);
  if (locks.size === 0) return { boxes, outdated, locks: [], lockedTitles };
  const inTheWay = await titlesInTheWay(context, boxes);
  return {
    // Where the lock stays, only what changes may be touched: Excel may take a locked cell between for written to.
    boxes: boxes.flatMap((box) => (box.lock && !inTheWay.has(box.sheet) ? dueRuns(box) : [box])),
    outdated,
    locks: [...locks].filter(([sheet]) => inTheWay.has(sheet)).map(([, lock]) => lock),
    lockedTitles,
  };
}

export async function writeChanges(
  context: Excel.RequestContext,
  { boxes, locks }: Pick<DueChanges, "boxes" | "locks">,
): Promise<void> {
  await unlocked(
    context,
    locks,
    groupsOf(boxes, (box) => put(context, box, ({ after }) => excelCell(after))),
  );
}

/**
 * After a request that failed: Excel may have written all, nothing or a part of it. A part is taken back, so that the
 * cells are as before or as intended; and the locks stand again.
 *
 * @returns whether all is written
 */
export async function settleChanges(
  context: Excel.RequestContext,
  { boxes, locks }: Pick<DueChanges, "boxes" | "locks">,
): Promise<boolean> {
  const { takeOff, putBack } = askLocks(context, locks);
  const asked = await askBoxes(context, boxes);
  const isWritten = (box: DueBox & AskedBox) =>
    box.due.every((change) => isSameCell(standingAt(box, change)?.value ?? null, change.after)) &&
    !box.home.isNullObject;
  const isDone = asked.every(isWritten);
  const back = isDone
    ? []
    : groupsOf(asked.filter(isWritten), (box) =>
        put(context, box, ({ before, formula }) => (formula === null ? excelCell(before) : `=${formula}`)),
      );
  if (locks.length > 0 || back.length > 0)
    await inTurns(context, back.length > 0 ? [takeOff, ...back, putBack] : [putBack]);
  return isDone;
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

/** The sheets of ours in which a locked cell is to change. */
async function titlesInTheWay(
  context: Excel.RequestContext,
  boxes: readonly (DueBox & { readonly lock: SheetLock | null })[],
): Promise<ReadonlySet<string>> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const asked = boxes
    .filter(({ lock }) => lock !== null)
    .flatMap((box) =>
      dueRuns(box).map((run) => ({ ...run, title: box.lock?.title, protection: lockedIn(context, run) })),
    );
  await inGroups(context, asked, ({ protection }) => protection.load("locked"));
  const own = managedTitles(names.items);
  // Of cells that differ Excel says neither yes nor no.
  const locked = asked.filter(
    ({ title, protection }) => own.has(title ?? "") && (protection.locked as boolean | null) !== false,
  );
  return new Set(locked.map(({ sheet }) => sheet));
}

function lockedIn(context: Excel.RequestContext, box: Box): Excel.FormatProtection {
  return rangeOf(context, box).format.protection;
}

function dueRuns({ sheet, block, due }: DueBox): readonly DueBox[] {
  return runsOf({ sheet, block, cells: due }).map((run) => ({ ...run, due: run.cells }));
}
