import type { Plan, SelectionAssessment, SelectionOptions, WorkbookContent } from "../../../core/index.ts";
import { throwIfCancelled } from "./cancelled.ts";
import type { AssessRequest } from "./assess-request.ts";

/** A district's workbook is done before a thread has started; a country's takes seconds in which the pane must live. */
const cellsWorthAThread = 30_000;

/**
 * Assesses a workbook: a large one in a thread of its own, where the browser grants one, so that the pane goes on
 * answering and the user can call it off.
 *
 * @param here the same work in this thread; given by who asks, so that only they load it
 * @throws Cancelled when `signal` says so
 */
export async function assessInWorker<A extends SelectionAssessment>(
  request: AssessRequest,
  here: (content: WorkbookContent, plan: Plan, options: SelectionOptions) => Promise<A>,
  signal: AbortSignal,
): Promise<A> {
  throwIfCancelled(signal);
  const { content, plan, options } = request;
  const apart = cellsIn(content) < cellsWorthAThread ? null : await inThread<A>(request, signal);
  const assessment = apart ?? (await here(content, plan, options));
  throwIfCancelled(signal);
  return assessment;
}

function cellsIn({ tables }: WorkbookContent): number {
  return tables.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0), 0);
}

async function inThread<A extends SelectionAssessment>(request: AssessRequest, signal: AbortSignal): Promise<A | null> {
  const { assessInThread } = await import(/* webpackChunkName: "in-thread" */ "./assess-in-thread.ts");
  return assessInThread<A>(request, signal);
}
