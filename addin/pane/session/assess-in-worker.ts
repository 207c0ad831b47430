import { assess } from "../../../core/assess/assess.ts";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Cell, WorkbookContent } from "../../../core/table.ts";
import { openWithRegisters } from "../../../files/open-with-registers.ts";
import { throwIfCancelled } from "./cancelled.ts";
import type { AssessRequest } from "./assess-request.ts";
import type { FirstFindings } from "./first-findings.ts";

/** A district's workbook is done before a thread has started; a country's takes seconds in which the pane must live. */
const cellsWorthAThread = 30_000;
/** Looking at one cell takes as long as reading so many letters, or passing over so many empty rows. */
const lettersOfACell = 50;
const rowsOfACell = 100;
/** Milliseconds in which a few lines are drawn. */
const drawing = 64;

/**
 * Assesses a workbook: a large one in a thread of its own, where the browser grants one, so that the pane goes on
 * answering and the user can call it off.
 *
 * @param onFirst is told, before a large one is begun, what its first rows show
 * @throws Cancelled when `signal` says so
 */
export async function assessInWorker(
  request: AssessRequest,
  signal: AbortSignal,
  onFirst?: (first: FirstFindings) => void,
): Promise<Assessment> {
  throwIfCancelled(signal);
  const { content, plan, stated, options } = request;
  const apart = isWorthAThread(content) ? await inThread(request, signal, onFirst) : null;
  const assessment = apart ?? assess(await openWithRegisters(content, plan, stated), options);
  throwIfCancelled(signal);
  return assessment;
}

/** Counts no further than it must. */
function isWorthAThread({ tables }: WorkbookContent): boolean {
  let size = 0;
  for (const { rows } of tables) {
    size += rows.length / rowsOfACell;
    for (const row of rows) {
      if (row.length > 0) size += row.reduce(addCell, 0);
      if (size >= cellsWorthAThread) return true;
    }
  }
  return false;
}

const addCell = (sum: number, cell: Cell) => sum + 1 + (typeof cell === "string" ? cell.length / lettersOfACell : 0);

async function inThread(
  request: AssessRequest,
  signal: AbortSignal,
  onFirst: ((first: FirstFindings) => void) | undefined,
): Promise<Assessment | null> {
  const [{ assessInThread }, { firstFindings }] = await Promise.all([
    import(/* webpackChunkName: "in-thread" */ "./assess-in-thread.ts"),
    import(/* webpackChunkName: "in-thread" */ "./first-findings.ts"),
  ]);
  const first = onFirst ? await firstFindings(request) : null;
  if (first) onFirst?.(first);
  // Handing millions of cells to the thread takes a while: what was found is drawn before.
  if (first) await new Promise((drawn) => setTimeout(drawn, drawing));
  return assessInThread(request, signal);
}
