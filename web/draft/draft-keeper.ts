import type { DraftNote } from "./draft-note.ts";
import type { DraftShelf } from "./draft-shelf.ts";

/** Milliseconds without a change before a draft is made, and between two drafts at the least. */
const quiet = 2_000;
const apart = 30_000;

/** Makes drafts while a workbook is worked on; what it is asked to do it does one after the other. */
export class DraftKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = -apart;
  /** When the first change was made that no draft has. */
  #since: number | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param onKept hears of each draft kept, and of a failure as null */
  constructor(
    private readonly shelf: DraftShelf,
    private readonly make: () => Promise<{ readonly note: DraftNote; readonly bytes: Uint8Array } | null>,
    private readonly onKept: (note: DraftNote | null) => void,
  ) {}

  /** Something was changed. */
  touch(): void {
    const now = performance.now();
    this.#since ??= now;
    // Whoever never pauses gets a draft all the same.
    const pause = Math.min(quiet, this.#since + apart - now);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), Math.max(pause, this.#last + apart - now));
  }

  /** Forgets what was to be kept, and what is. */
  clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.#since = null;
    return this.#inTurn(() => this.shelf.clear());
  }

  #keep(): Promise<void> {
    this.#last = performance.now();
    this.#since = null;
    return this.#inTurn(async () => {
      const made = await this.make();
      if (!made) return;
      await this.shelf.keep(made.note, made.bytes);
      this.onKept(made.note);
    }).catch(() => this.onKept(null));
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.#queue.then(act);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
