import { startState, type PaneState, type JobKind } from "./state.ts";
import { Store } from "./store.ts";
import { troubleOf } from "./trouble.ts";

/** Work that reads the workbook anew before it changes anything. */
const beginsReading: ReadonlySet<JobKind> = new Set(["check", "fix", "write", "freeze", "remember", "record"]);
const idle = { busy: null, canCancel: false, first: null } as const;

/** The state that the pane shows, and the line in which work on it waits: one piece at a time, in the order asked for. */
export class JobQueue extends Store<PaneState> {
  #last: Promise<unknown> = Promise.resolve();
  #round = 0;

  constructor() {
    super(startState);
  }

  /** Queues a piece of work; answers whether it went well. What it brings is set, or the trouble it ran into. */
  run(work: JobKind, act: () => Promise<Partial<PaneState>>): Promise<boolean> {
    const round = this.#round;
    const turn = this.#last.then(async () => {
      if (round !== this.#round) return false;
      this.set({
        busy: work,
        canCancel: beginsReading.has(work),
        trouble: null,
        ...(work !== "check" && { notice: null }),
      });
      try {
        const change = await act();
        if (round !== this.#round) return false;
        this.set({ ...change, ...idle });
        return true;
      } catch (error) {
        if (round === this.#round) this.set({ ...idle, trouble: troubleOf(error, work) });
        return false;
      }
    });
    this.#last = turn;
    return turn;
  }

  /** Lets everybody in the line go; what the one at work still brings is thrown away. */
  clear(): void {
    this.#round += 1;
    this.#last = Promise.resolve();
    this.set(idle);
  }
}
