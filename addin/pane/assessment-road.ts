import {
  assessAnywhere,
  plan7488,
  readSettings,
  resultSheets,
  settingsSheet,
  type Assessment,
  type CellPlace,
  type Fix,
  type Language,
  type OwnSheet,
  type ReadingOptions,
  type WorkbookContent,
} from "../../core/index.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { hasReading, withoutReading, withReading } from "./correct-reading.ts";
import { isSameMarks, marksOf } from "./marks-of.ts";
import { startState, type Notice, type PaneState, type Work } from "./pane-state.ts";
import { scaleToStore } from "./scale-to-store.ts";
import { troubleOf } from "./trouble.ts";

/** An edit is often the first of several; the check waits for a pause of this many milliseconds. */
const pause = 400;

interface Reading {
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
}

/**
 * Workbook → content → assessment → workbook, one piece of work at a time, in the order asked for.
 * Holds the state that the pane shows; React only listens.
 */
export class AssessmentRoad {
  #state = startState;
  #last: Promise<unknown> = Promise.resolve();
  #round = 0;
  #isCheckWaiting = false;
  readonly #listeners = new Set<() => void>();
  readonly #workbook: Workbook;
  readonly #today: string;

  /** @param today ISO date */
  constructor(workbook: Workbook, today: string) {
    this.#workbook = workbook;
    this.#today = today;
  }

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly check = (): Promise<void> => {
    this.#set({ notice: null });
    return this.#checkAgain();
  };

  /** Reads the content at hand in another way; the workbook is not asked again. */
  readonly correct = async (options: ReadingOptions): Promise<void> => {
    this.#set({ options, notice: null });
    const { content } = this.#state;
    if (content) await this.#take("check", () => this.#assessAndMark(content));
    else await this.#checkAgain();
  };

  /** Puts the corrections into the workbook's settings, so that the next check reads the same way. */
  readonly rememberReading = async (): Promise<void> => {
    const { options } = this.#state;
    const isWritten = await this.#write("remember", "remembered", ({ content }) => [
      settingsSheet(withReading(readSettings(content), options)),
    ]);
    if (isWritten) this.#set({ options: {} });
    if (isWritten) await this.#checkAgain();
  };

  /** Takes back every correction, those that the workbook remembers as well. */
  readonly resetReading = async (): Promise<void> => {
    const { content } = this.#state;
    const settings = content ? readSettings(content) : {};
    if (!hasReading(settings)) return this.correct({});
    this.#set({ options: {} });
    const isWritten = await this.#write("remember", "remembered", () => [settingsSheet(withoutReading(settings))]);
    if (isWritten) await this.#checkAgain();
  };

  readonly applyFix = async ({ changes }: Fix): Promise<void> => {
    const isApplied = await this.#take("fix", async () => ({
      notice: { kind: "fixed", ...(await this.#workbook.apply(changes)) },
    }));
    if (isApplied) await this.#checkAgain();
  };

  readonly writeResults = async (language: Language): Promise<void> => {
    await this.#write("write", "written", ({ assessment }) => resultSheets(assessment, language));
  };

  readonly freezeScale = async (): Promise<void> => {
    const isWritten = await this.#write("freeze", "frozen", ({ assessment }) => scaleToStore(assessment, this.#today));
    if (isWritten) await this.#checkAgain();
  };

  readonly mark = async (): Promise<void> => {
    await this.#take("mark", async () => {
      const marks = marksOf(this.#state.assessment?.findings ?? []);
      await this.#workbook.mark(marks);
      return { marks, notice: { kind: "marked", cells: marks.length } };
    });
  };

  readonly unmark = async (): Promise<void> => {
    await this.#take("unmark", async () => {
      await this.#workbook.unmark();
      return { marks: null };
    });
  };

  /** Showing a cell changes nothing, so it waits for nobody. */
  readonly goTo = async (place: CellPlace): Promise<void> => {
    try {
      await this.#workbook.goTo(place);
    } catch (error) {
      this.#set({ trouble: troubleOf(error, "goTo") });
    }
  };

  readonly dismiss = (): void => this.#set({ notice: null, trouble: null });

  /** Stops waiting for a check; what it still brings is thrown away. */
  readonly cancel = (): void => {
    if (this.#state.busy !== "check") return;
    this.#round += 1;
    this.#isCheckWaiting = false;
    this.#last = Promise.resolve();
    this.#set({ busy: null });
  };

  /** Checks again after each pause in the user's editing, until stopped. */
  readonly watch = (): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = this.#workbook.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void this.check(), pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  };

  async #checkAgain(): Promise<void> {
    if (this.#isCheckWaiting) return;
    this.#isCheckWaiting = true;
    await this.#take("check", async () => {
      this.#isCheckWaiting = false;
      return this.#assessAndMark(await this.#workbook.read());
    });
  }

  /** Reads and assesses anew before writing: what is written agrees with the workbook as it stands. */
  #write(
    work: Work,
    kind: Extract<Notice, { readonly title: string }>["kind"],
    sheetsOf: (reading: Reading) => readonly OwnSheet[],
  ): Promise<boolean> {
    return this.#take(work, async () => {
      const fresh = await this.#assess(await this.#workbook.read());
      const sheets = sheetsOf(fresh);
      if (sheets.length === 0) return fresh;
      const [title = ""] = await this.#workbook.writeOwnSheets(sheets);
      return { ...fresh, notice: { kind, title } };
    });
  }

  async #assess(content: WorkbookContent): Promise<Reading> {
    const { options } = this.#state;
    return { content, assessment: await assessAnywhere(content, plan7488, { ...options, date: this.#today }) };
  }

  /** Marks that stand in the workbook follow the findings; without a difference nothing is written. */
  async #assessAndMark(content: WorkbookContent): Promise<Partial<PaneState>> {
    const fresh = await this.#assess(content);
    const { marks } = this.#state;
    if (!marks) return fresh;
    const next = marksOf(fresh.assessment.findings);
    if (isSameMarks(marks, next)) return fresh;
    await this.#workbook.mark(next);
    return { ...fresh, marks: next };
  }

  /** Queues a piece of work; answers whether it went well. */
  #take(work: Work, act: () => Promise<Partial<PaneState>>): Promise<boolean> {
    const round = this.#round;
    const turn = this.#last.then(async () => {
      if (round !== this.#round) return false;
      this.#set({ busy: work, trouble: null, ...(work !== "check" && { notice: null }) });
      try {
        const change = await act();
        if (round !== this.#round) return false;
        this.#set({ ...change, busy: null });
        return true;
      } catch (error) {
        if (round === this.#round) this.#set({ busy: null, trouble: troubleOf(error, work) });
        return false;
      }
    });
    this.#last = turn;
    return turn;
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
