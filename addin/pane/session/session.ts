import type { ReadingOptions } from "../../../core/sheet/area-sheet.ts";
import type { CellPlace, WorkbookContent } from "../../../core/table.ts";
import { lineMoved } from "../../workbook/trouble-sentences.ts";
import { WorkbookTrouble, type Workbook } from "../../workbook/workbook.ts";
import type { Action, Reading } from "./action.ts";
import { assessInWorker } from "./assess-in-worker.ts";
import { throwIfCancelled } from "./cancelled.ts";
import type { FirstFindings } from "./first-findings.ts";
import { findMovedCell, isWhereItWas, seenLines } from "./find-moved-cell.ts";
import { isSameMarks, marksIn } from "./marks.ts";
import type { PaneState, JobKind } from "./state.ts";
import { planFor } from "./plan-for.ts";
import { troubleOf } from "./trouble.ts";
import { JobQueue } from "./job-queue.ts";

/** An edit is often the first of several; the check waits for a pause of this many milliseconds. */
const pause = 400;
/** Acts that can be taken back. */
const mostActs = 10;

/**
 * Workbook → content → assessment → workbook: all that the pane can do with a workbook. React only listens.
 */
export class Session {
  readonly #jobs = new JobQueue();
  #isCheckWaiting = false;
  /** Calls off what is being read and worked out. */
  #off = new AbortController();
  readonly #workbook: Workbook;
  readonly #today: string;
  /** The last action that «Thử lại» may do again. */
  #repeatable: { readonly job: JobKind; readonly again: () => Promise<unknown> } | null = null;

  /** @param today ISO date */
  constructor(workbook: Workbook, today: string) {
    this.#workbook = workbook;
    this.#today = today;
  }

  readonly state = this.#jobs.state;
  readonly subscribe = this.#jobs.subscribe;

  readonly check = (): Promise<void> => {
    this.#jobs.set({ notice: null });
    return this.#checkAgain();
  };

  /** Checks the sheet of this name, whichever was read before. What was corrected by hand holds for its own sheet only. */
  readonly checkSheet = (sheet: string): Promise<void> => {
    const { options } = this.state();
    const read = options.sheet ?? this.state().assessment?.opened.sheets.selection.sheet?.table.sheet;
    this.#jobs.set({ options: sheet === read ? { ...options, sheet } : { sheet }, notice: null });
    return this.#checkAgain();
  };

  /** Reads the content at hand in another way; the workbook is not asked again. */
  readonly correct = async (options: ReadingOptions): Promise<void> => {
    this.#jobs.set({ options, notice: null });
    const { content } = this.state();
    if (content) await this.#jobs.run("check", () => this.#assessAndMark(content));
    else await this.#checkAgain();
  };

  perform(action: Action): Promise<boolean>;
  perform<Input>(action: Action<Input>, input: Input): Promise<boolean>;
  /**
   * Does one thing, after whatever is being done; answers whether it went well. The workbook is read and assessed anew
   * before anything is written, so that what is written agrees with it as it stands, and checked again afterwards.
   */
  async perform<Input>(action: Action<Input>, input?: Input): Promise<boolean> {
    const { job } = action;
    if (action.isRepeatable === true) this.#repeatable = { job, again: () => this.perform(action, input as Input) };
    const isDone = await this.#jobs.run(job, async () => {
      const { signal } = this.#off;
      const reading = action.trustsWhatIsShown === true ? this.#shown() : await this.#readAnew(signal);
      if (!reading) return {};
      const startWriting = () => this.#startWriting(signal);
      const { options, acts } = this.state();
      const [workbook, today] = [this.#workbook, this.#today];
      const work = { ...reading, workbook, today, options, acts, startWriting };
      const { undo, ...done } = await action.run(work, input as Input);
      const { notice } = done;
      return { ...reading, ...(undo && { acts: [...acts, { ...undo, notice }].slice(-mostActs) }), ...done };
    });
    if (isDone && action.leavesFigures !== true) await this.#checkAgain();
    return isDone;
  }

  /** Does what went wrong once more where that is safe; otherwise the workbook is read anew. */
  readonly retry = (): Promise<unknown> => {
    const during = this.state().trouble?.during;
    return this.#repeatable && this.#repeatable.job === during ? this.#repeatable.again() : this.check();
  };

  /**
   * Shows a cell as the check saw it. Where rows were sorted or a sheet was renamed since, it is looked for by the names
   * in its row and column, and what is shown is checked again. Nothing is changed, so this waits for nobody. Answers whether it is shown.
   */
  readonly goTo = async (place: CellPlace): Promise<boolean> => {
    const { content } = this.state();
    const seen = content && seenLines(content, place);
    try {
      if (!seen || isWhereItWas(seen, await this.#workbook.valuesIn(seen.blocks))) {
        await this.#workbook.goTo(place);
        return true;
      }
      const after = await this.#workbook.read();
      const now = findMovedCell(seen, place, after);
      const checked = this.#jobs.run("check", () => this.#assessAndMark(after));
      await Promise.all([this.#workbook.goTo(now ?? place), checked]);
      if (!now) throw new WorkbookTrouble(lineMoved(place));
      return true;
    } catch (error) {
      this.#jobs.set({ trouble: troubleOf(error, "goTo") });
      return false;
    }
  };

  /** Says what went wrong in a part of the pane that works by itself. */
  readonly tell = (error: unknown, during: JobKind): void => this.#jobs.set({ trouble: troubleOf(error, during) });

  readonly dismiss = (): void => this.#jobs.set({ notice: null, trouble: null });

  /** Calls off the work at hand while it still reads; what it would have brought is thrown away, nothing is written. */
  readonly cancel = (): void => {
    if (!this.state().canCancel) return;
    this.#isCheckWaiting = false;
    this.#off.abort();
    this.#off = new AbortController();
    this.#jobs.clear();
  };

  /** Checks again after each pause in the user's editing, until stopped. */
  readonly watch = (): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = this.#workbook.watch(() => {
      clearTimeout(timer);
      // What was done last is still worth reading: only the next thing asked for takes its notice away.
      timer = setTimeout(() => void this.#checkAgain(), pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  };

  async #checkAgain(): Promise<void> {
    if (this.#isCheckWaiting) return;
    this.#isCheckWaiting = true;
    await this.#jobs.run("check", async () => {
      this.#isCheckWaiting = false;
      return this.#assessAndMark(await this.#workbook.read());
    });
  }

  #shown(): Reading | null {
    const { content, assessment, planRefusal } = this.state();
    return content && assessment && { content, assessment, planRefusal };
  }

  async #readAnew(signal: AbortSignal): Promise<Reading> {
    return this.#assess(await this.#workbook.read(), signal);
  }

  /** From here on the work is done to its end. */
  #startWriting(signal: AbortSignal): void {
    throwIfCancelled(signal);
    this.#jobs.set({ canCancel: false });
  }

  async #assess(content: WorkbookContent, signal: AbortSignal): Promise<Reading> {
    const stated = this.state().options;
    const { plan, planRefusal } = await planFor(content);
    const request = { content, plan, stated, options: { today: this.#today } };
    // Where an older list stands, that stays to be read.
    const onFirst = this.state().assessment ? undefined : (first: FirstFindings) => this.#jobs.set({ first });
    return { content, assessment: await assessInWorker(request, signal, onFirst), planRefusal };
  }

  /** Marks that stand in the workbook follow the findings; without a difference nothing is written. */
  async #assessAndMark(content: WorkbookContent): Promise<Partial<PaneState>> {
    const { signal } = this.#off;
    const fresh = await this.#assess(content, signal);
    const { marks } = this.state();
    if (!marks) return fresh;
    const next = marksIn(fresh.assessment);
    if (isSameMarks(marks, next)) return fresh;
    this.#startWriting(signal);
    await this.#workbook.mark(next);
    return { ...fresh, marks: next };
  }
}
