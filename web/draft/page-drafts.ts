import { Store } from "../../addin/pane/session/store.ts";
import { changePreferences, currentPreferences } from "../../addin/pane/ui/use-preferences.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import type { DraftNote } from "./draft-note.ts";
import type { Draft, DraftShelf } from "./draft-shelf.ts";
import { openShelf } from "./open-shelf.ts";

export interface DraftState {
  /** Null until it is known whether this browser and this tab can keep one. */
  readonly isPossible: boolean | null;
  /** The user is asked whether drafts may be kept. */
  readonly isAsking: boolean;
  /** A draft of an earlier run about which the user has not decided. */
  readonly found: DraftNote | null;
  /** The newest draft of the workbook that is open. */
  readonly kept: DraftNote | null;
  /** The last draft could not be written. */
  readonly hasFailed: boolean;
}

/** The draft that survives a crash: kept only once the user said yes, gone when the workbook is saved. */
export class PageDrafts extends Store<DraftState> {
  #shelf: DraftShelf | null = null;
  #keeper: DraftKeeper | null = null;
  #found: Draft | null = null;
  #wasAsked = false;

  /** @param make the draft of the open workbook; null where there is nothing to keep */
  constructor(private readonly make: () => Promise<Draft | null>) {
    super({ isPossible: null, isAsking: false, found: null, kept: null, hasFailed: false });
  }

  /** Looks for a draft of an earlier run. */
  async start(): Promise<DraftNote | null> {
    this.#shelf = await openShelf();
    this.#found = (await this.#shelf?.found(new Date()).catch(() => null)) ?? null;
    if (this.#shelf)
      this.#keeper = new DraftKeeper(this.#shelf, this.make, (note) =>
        this.set(note ? { kept: note, hasFailed: false } : { hasFailed: true }),
      );
    this.set({ isPossible: this.#shelf !== null, found: this.#found?.note ?? null });
    return this.state().found;
  }

  /** The draft that was found and not decided about. */
  undecided(): Draft | null {
    return this.#found;
  }

  /** The draft that was found is open now; it stays where it is until the workbook is saved or given up. */
  taken(): void {
    const kept = this.#found?.note ?? null;
    this.#found = null;
    this.set({ found: null, kept });
  }

  /** Something was changed in the open workbook. The first time ever the user is asked; work goes on. */
  changed(): void {
    // What was found must not be overwritten before the user decided.
    if (this.#found || !this.#keeper) return;
    const { drafts } = currentPreferences();
    if (drafts) this.#keeper.touch();
    else if (drafts === undefined && !this.#wasAsked) {
      this.#wasAsked = true;
      this.set({ isAsking: true });
    }
  }

  /** The user's answer, from the question or from «Bản nháp…». */
  async allow(drafts: boolean): Promise<void> {
    changePreferences({ drafts });
    this.set({ isAsking: false });
    if (drafts) this.#keeper?.touch();
    else await this.clear();
  }

  /** Put away without an answer: no draft, and no other question until the page is opened anew. */
  readonly putAway = (): void => this.set({ isAsking: false });

  /** The workbook was saved or given up, or the user wants it gone. What was found and not decided about stays. */
  async clear(): Promise<void> {
    if (this.#found) return;
    await this.#keeper?.clear();
    this.set({ kept: null, hasFailed: false });
  }

  /** The user does not want what was found. */
  async removeFound(): Promise<void> {
    this.taken();
    await this.clear();
  }
}
