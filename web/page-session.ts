import type { LeftOut } from "../files/read/sheet-look.ts";
import { Store } from "../addin/pane/session/store.ts";
import type { Sentence } from "../core/sentence.ts";
import type { Grid } from "../addin/workbook/univer/grid.ts";
import type { ReadFile } from "./open-file.ts";
import { newTarget } from "./save-target.ts";
import type { PageSentence } from "./page-words.ts";
import type { ShownCell } from "../addin/workbook/univer/shown-cell.ts";
import { loadUniver } from "../addin/workbook/univer/univer-scripts.ts";
import type { UniverWorkbook } from "../addin/workbook/univer/univer-workbook.ts";

/** Something to be told above the grid. */
export interface PageNotice {
  readonly intent: "error" | "info";
  /** What it is about, with the file's name. */
  readonly title: PageSentence;
  readonly file: string;
  /** What happened and what to do, where the title does not say it all. */
  readonly body: Sentence | null;
}

export interface PageState {
  readonly stage: "starting" | "ready" | "failed";
  readonly workbook: UniverWorkbook | null;
  readonly fileName: string | null;
  readonly isSample: boolean;
  /** Cells were changed that exist on this page only. */
  readonly isEdited: boolean;
  /** When the workbook was last saved from this page; null before that. */
  readonly savedAt: Date | null;
  readonly isSaving: boolean;
  /** What a saved workbook will not have, while the user is asked about it. */
  readonly asking: readonly LeftOut[] | null;
  /** Name of the file that is being read. */
  readonly reading: string | null;
  readonly notice: PageNotice | null;
  /** A file that waits for the user to save the edits or to give them up. */
  readonly waiting: File | null;
  readonly shown: ShownCell | null;
}

const startState: PageState = {
  stage: "starting",
  workbook: null,
  fileName: null,
  isSample: false,
  isEdited: false,
  savedAt: null,
  isSaving: false,
  asking: null,
  reading: null,
  notice: null,
  waiting: null,
  shown: null,
};

const fileReading = () => import(/* webpackChunkName: "open-file" */ "./open-file.ts");

const samplePath = "samples/bien-hoa-2018-loi.xlsx";

/** What happens on the page: the grid starts, files come and go. React only listens. */
export class PageSession extends Store<PageState> {
  #grid: Grid | null = null;
  #isDark = false;
  /** Files are read one after the other; an older reading that ends late is thrown away. */
  #round = 0;
  #leftOut: readonly LeftOut[] = [];
  /** What a saved workbook will not have, as the user agreed to it. */
  #agreed = "[]";
  /** The bytes of the opened file, from which a saved one carries along what the grid does not know. */
  #origin: Uint8Array | null = null;
  #answer: (isAgreed: boolean) => void = () => undefined;
  #target = newTarget("");
  /** Since the last saving began. */
  #changes = 0;

  constructor() {
    super(startState);
  }

  /** Starts the grid in its place and opens the sample, all of it fetched at once. */
  async start(place: HTMLElement): Promise<void> {
    const round = ++this.#round;
    const sample = fileReading()
      .then(({ readSample }) => readSample(samplePath))
      .catch(() => null);
    const univer = loadUniver();
    try {
      await univer;
      const { startGrid } = await import(/* webpackChunkName: "grid" */ "../addin/workbook/univer/grid.ts");
      this.#grid = startGrid(place);
      this.#grid.setDark(this.#isDark);
      this.#grid.onShownCell((shown) => this.set({ shown }));
    } catch {
      this.set({ stage: "failed" });
      return;
    }
    const outcome = await sample;
    this.set({ stage: "ready" });
    if (outcome && round === this.#round)
      await this.#show(round, outcome, samplePath.slice(samplePath.lastIndexOf("/") + 1), true);
  }

  readonly open = async (file: File): Promise<void> => {
    if (this.state().isEdited) this.set({ waiting: file });
    else await this.#read(file);
  };

  /** Answers the question what becomes of the edits before another file is opened. */
  readonly answerWaiting = async (answer: "save" | "discard" | "stay"): Promise<void> => {
    const { waiting } = this.state();
    this.set({ waiting: null });
    if (answer === "stay" || !waiting) return;
    if (answer === "save" && !(await this.save())) return;
    await this.#read(waiting);
  };

  /**
   * Saves the whole workbook under a new name, from the second time on to the same file. Asks first when something of the
   * opened file will not be in it. Answers whether it was saved.
   */
  readonly save = async (): Promise<boolean> => {
    const { workbook, fileName, isSaving, asking } = this.state();
    if (!workbook || isSaving || asking) return false;
    const leftOut = this.#leftOut.filter((one) => workbook.isLeftOut(one));
    if (JSON.stringify(leftOut) !== this.#agreed && leftOut.length > 0) {
      this.set({ asking: leftOut });
      if (!(await new Promise<boolean>((answer) => (this.#answer = answer)))) return false;
    }
    this.#agreed = JSON.stringify(leftOut);
    this.set({ isSaving: true });
    const { trouble } = await import(/* webpackChunkName: "save" */ "./save-workbook.ts")
      .then(({ saveWorkbook }) =>
        saveWorkbook(this.#target, this.#origin, () => {
          this.#changes = 0;
          return workbook.whole();
        }),
      )
      .catch(() => ({ trouble: "failed" as const }));
    this.set({ isSaving: false });
    if (trouble === "failed") this.tell({ intent: "error", title: "saveFailed", file: fileName ?? "", body: null });
    if (trouble !== null) return false;
    // What was changed while the file was written is not in it.
    this.set({ isEdited: this.#changes > 0, savedAt: new Date(), notice: null });
    return true;
  };

  readonly answerAsking = (isAgreed: boolean): void => {
    this.set({ asking: null });
    this.#answer(isAgreed);
  };

  readonly tell = (notice: PageNotice | null): void => this.set({ notice });

  setDark(isDark: boolean): void {
    this.#isDark = isDark;
    this.#grid?.setDark(isDark);
  }

  async #read(file: File): Promise<void> {
    const round = ++this.#round;
    this.set({ reading: file.name, notice: null });
    const outcome = await fileReading()
      .then(({ readFile }) => readFile(file))
      .catch(() => null);
    if (round !== this.#round) return;
    this.set({ reading: null });
    await this.#show(round, outcome, file.name, false);
  }

  /** A file that is refused leaves the open workbook as it is. */
  async #show(round: number, read: ReadFile | null, file: string, isSample: boolean): Promise<void> {
    const refuse = (body: Sentence | null) => this.set({ notice: { intent: "error", title: "refused", file, body } });
    if (!read?.outcome.ok) return refuse(read?.outcome.ok === false ? read.outcome.refusal.sentence : null);
    if (!this.#grid) return;
    try {
      const { content, sheets, beside } = read.outcome;
      const workbook = await this.#grid.open(content, sheets, beside.names, () => {
        this.#changes += 1;
        if (!this.state().isEdited) this.set({ isEdited: true });
      });
      this.#leftOut = beside.leftOut;
      this.#agreed = "[]";
      this.#origin = read.bytes;
      this.#target = newTarget(file);
      if (round !== this.#round) return;
      this.set({ workbook, fileName: file, isSample, isEdited: false, savedAt: null, shown: null });
    } catch {
      refuse(null);
    }
  }
}
