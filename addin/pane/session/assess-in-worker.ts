import { assess } from "../../../core/assess/assess.ts";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { openWithRegisters } from "../../../files/open-with-registers.ts";
import { throwIfCancelled } from "./cancelled.ts";
import type { AssessRequest } from "./assess-request.ts";

/** A district's workbook is done before a thread has started; a country's takes seconds in which the pane must live. */
const cellsWorthAThread = 30_000;

/**
 * Assesses a workbook: a large one in a thread of its own, where the browser grants one, so that the pane goes on
 * answering and the user can call it off.
 *
 * @throws Cancelled when `signal` says so
 */
export async function assessInWorker(request: AssessRequest, signal: AbortSignal): Promise<Assessment> {
  throwIfCancelled(signal);
  const { content, plan, stated, options } = request;
  const apart = cellsIn(content) < cellsWorthAThread ? null : await inThread(request, signal);
  const assessment = apart ?? assess(await openWithRegisters(content, plan, stated), options);
  throwIfCancelled(signal);
  return assessment;
}

function cellsIn({ tables }: WorkbookContent): number {
  return tables.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0), 0);
}

async function inThread(request: AssessRequest, signal: AbortSignal): Promise<Assessment | null> {
  const { assessInThread } = await import(/* webpackChunkName: "in-thread" */ "./assess-in-thread.ts");
  return assessInThread(request, signal);
}
