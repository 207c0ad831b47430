import {
  resultSheets,
  type CellPlace,
  type Fix,
  type Language,
  type ManagedSheet,
  type ReadingOptions,
  type WorkbookContent,
} from "../../../core/index.ts";
import { lineMoved } from "../../workbook/trouble-sentences.ts";
import { WorkbookTrouble, type CellFormulas, type ChangeOutcome, type Workbook } from "../../workbook/workbook.ts";
import { assessInWorker } from "./assess-in-worker.ts";
import { throwIfCancelled } from "./cancelled.ts";
import { hasReading } from "./correct-reading.ts";
import { findMovedCell, isWhereItWas, seenLines } from "./find-moved-cell.ts";
import { isSameMarks, marksOf } from "./marks.ts";
import type { PaneState, JobKind } from "./state.ts";
import { planFor } from "./plan-for.ts";
import type * as Records from "../actions/index.ts";
import { troubleOf } from "./trouble.ts";
import { JobQueue } from "./job-queue.ts";

/** An edit is often the first of several; the check waits for a pause of this many milliseconds. */
const pause = 400;

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

  /** Puts the corrections into the workbook's settings, so that the next check reads the same way. */
  readonly rememberReading = async (): Promise<void> => {
    const { options } = this.state();
    const isWritten = await this.#record("remember", (reading, { readingRecorded }) =>
      readingRecorded(reading, options),
    );
    if (isWritten) this.#jobs.set({ options: {} });
    if (isWritten) await this.#checkAgain();
  };

  /** Takes back every correction, those that the workbook remembers as well. */
  readonly resetReading = async (): Promise<void> => {
    const { assessment } = this.state();
    if (!assessment || !hasReading(assessment.opened.settings)) return this.correct({});
    this.#jobs.set({ options: {} });
    const isWritten = await this.#record("remember", (reading, { readingRecorded }) => readingRecorded(reading, null));
    if (isWritten) await this.#checkAgain();
  };

  readonly applyFix = async (
    { changes, label }: Fix,
    fingerprint = label.vi,
    said?: "proposalWritten",
  ): Promise<void> => {
    const isApplied = await this.#record("fix", (reading, { fixRecorded }) =>
      fixRecorded(reading, changes, fingerprint, said),
    );
    if (isApplied) await this.#checkAgain();
  };

  /** Writes what a part of the pane makes of the workbook as it stands, in one step, and checks again. */
  readonly record = async (
    build: (reading: Records.Reading) => Records.Recorded | Promise<Records.Recorded>,
  ): Promise<boolean> => {
    const isWritten = await this.#record("record", build);
    if (isWritten) await this.#checkAgain();
    return isWritten;
  };

  /** Enters formulas, or keeps their values; answers whether it went well. */
  readonly changeFormulas = async (
    kind: "formulasEntered" | "formulasKept",
    change: (formulas: CellFormulas) => Promise<ChangeOutcome>,
  ): Promise<boolean> => {
    const { formulas } = this.#workbook;
    if (!formulas) return false;
    const isDone = await this.#jobs.run("formulas", async () => ({ notice: { kind, ...(await change(formulas)) } }));
    if (isDone) await this.#checkAgain();
    return isDone;
  };

  readonly writeResults = async (language: Language): Promise<void> => {
    await this.#write("write", "written", ({ assessment }) => resultSheets(assessment, language));
  };

  readonly freezeScale = async (): Promise<void> => {
    const isWritten = await this.#record("freeze", (reading, { freezeRecorded }) =>
      freezeRecorded(reading, this.#today),
    );
    if (isWritten) await this.#checkAgain();
  };

  readonly mark = async (): Promise<void> => {
    await this.#jobs.run("mark", async () => {
      const marks = marksOf(openOf(this.state().assessment));
      await this.#workbook.mark(marks);
      return { marks, notice: { kind: "marked", cells: marks.length } };
    });
  };

  readonly unmark = async (): Promise<void> => {
    await this.#jobs.run("unmark", async () => {
      await this.#workbook.unmark();
      return { marks: null };
    });
  };

  /**
   * Shows a cell as the check saw it. Where rows were sorted or a sheet was renamed since, it is looked for by the names
   * in its row and column, and what is shown is checked again. Nothing is changed, so this waits for nobody.
   */
  readonly goTo = async (place: CellPlace): Promise<void> => {
    const { content } = this.state();
    const seen = content && seenLines(content, place);
    try {
      if (!seen || isWhereItWas(seen, await this.#workbook.valuesIn(seen.blocks))) {
        await this.#workbook.goTo(place);
        return;
      }
      const after = await this.#workbook.read();
      const now = findMovedCell(seen, place, after);
      const checked = this.#jobs.run("check", () => this.#assessAndMark(after));
      await Promise.all([this.#workbook.goTo(now ?? place), checked]);
      if (!now) throw new WorkbookTrouble(lineMoved(place));
    } catch (error) {
      this.#jobs.set({ trouble: troubleOf(error, "goTo") });
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

  /** Reads and assesses anew before writing: what is written agrees with the workbook as it stands. */
  #write(
    work: JobKind,
    kind: "written",
    sheetsOf: (reading: Records.Reading) => readonly ManagedSheet[],
  ): Promise<boolean> {
    return this.#jobs.run(work, async () => {
      const { signal } = this.#off;
      const fresh = await this.#assess(await this.#workbook.read(), signal);
      const sheets = sheetsOf(fresh);
      if (sheets.length === 0) return fresh;
      this.#startWriting(signal);
      const [title = ""] = await this.#workbook.writeManagedSheets(sheets);
      return { ...fresh, notice: { kind, title } };
    });
  }

  /** As `#write`, cell by cell where the sheets are there already. What is written is loaded when something is. */
  #record(
    work: JobKind,
    build: (reading: Records.Reading, records: typeof Records) => Records.Recorded | Promise<Records.Recorded>,
  ): Promise<boolean> {
    return this.#jobs.run(work, async () => {
      const { signal } = this.#off;
      const records = await import(/* webpackChunkName: "record" */ "../actions/index.ts");
      const fresh = await this.#assess(await this.#workbook.read(), signal);
      const { recording, said } = await build(fresh, records);
      this.#startWriting(signal);
      return { ...fresh, notice: said(await this.#workbook.apply(recording.changes, recording.sheets)) };
    });
  }

  /** From here on the work is done to its end. */
  #startWriting(signal: AbortSignal): void {
    throwIfCancelled(signal);
    this.#jobs.set({ canCancel: false });
  }

  async #assess(content: WorkbookContent, signal: AbortSignal): Promise<Records.Reading> {
    const stated = { ...this.state().options, date: this.#today };
    const { plan, planRefusal } = await planFor(content);
    return { content, assessment: await assessInWorker({ content, plan, stated, options: {} }, signal), planRefusal };
  }

  /** Marks that stand in the workbook follow the findings; without a difference nothing is written. */
  async #assessAndMark(content: WorkbookContent): Promise<Partial<PaneState>> {
    const { signal } = this.#off;
    const fresh = await this.#assess(content, signal);
    const { marks } = this.state();
    if (!marks) return fresh;
    const next = marksOf(openOf(fresh.assessment));
    if (isSameMarks(marks, next)) return fresh;
    this.#startWriting(signal);
    await this.#workbook.mark(next);
    return { ...fresh, marks: next };
  }
}

/** What is marked in the cells: a warning that is accepted needs no eye any more. */
function openOf(assessment: Records.Reading["assessment"] | null) {
  if (!assessment) return [];
  const { findings } = assessment.checked.selection;
  return findings.filter((finding) => !assessment.accepted.has(finding));
}
