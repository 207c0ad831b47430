import type { LeftOut } from "../files/read/sheet-look.ts";
import { Store } from "../addin/pane/session/store.ts";
import type { Sentence } from "../core/sentence.ts";
import type { Grid } from "../addin/workbook/univer/grid.ts";
import type { ReadFile } from "./open-file.ts";
import type { DraftNote } from "./draft/draft-note.ts";
import type { Draft } from "./draft/draft-shelf.ts";
import { PageDrafts } from "./draft/page-drafts.ts";
import { newTarget } from "./save/save-target.ts";
import type { PageSentence } from "./page-words.ts";
import type { ShownCell } from "../addin/workbook/univer/view/shown-cell.ts";
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

interface ShownFile {
  readonly file: string;
  readonly isSample?: boolean;
  /** What the draft says of itself, where the file is one. */
  readonly draft?: DraftNote | undefined;
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
const sampleReading = () => fileReading().then(({ readSample }) => readSample(samplePath));

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
  readonly drafts = new PageDrafts(() => this.#draft());
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
    const sample = sampleReading();
    // Asked for below, when the grid is there.
    sample.catch(() => undefined);
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
    const found = await this.drafts.start();
    this.set({ stage: "ready" });
    // A draft is decided about before anything else is opened.
    if (!found && round === this.#round) await this.#openSample(sample);
  }

  /** Opens the draft that was found, as a workbook with changes that are not saved. */
  readonly openDraft = async (): Promise<void> => {
    const draft = this.drafts.undecided();
    if (!draft) return;
    const { note, bytes } = draft;
    const file = new File([new Uint8Array(bytes)], `${note.file.replace(/\.[^.]*$/, "")}.xlsx`);
    if (await this.#read(file, note)) this.drafts.taken();
  };

  /** Gives up the draft that was found. */
  readonly removeDraft = async (): Promise<void> => {
    await this.drafts.removeFound();
    if (!this.state().workbook) await this.#openSample(sampleReading());
  };

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
    const { trouble } = await import(/* webpackChunkName: "save" */ "./save/save-workbook.ts")
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
    await this.drafts.clear();
    if (this.#changes > 0) this.drafts.changed();
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

  async #openSample(sample: Promise<ReadFile>): Promise<void> {
    const round = ++this.#round;
    const outcome = await sample.catch(() => null);
    if (outcome && round === this.#round)
      await this.#show(outcome, { file: samplePath.slice(samplePath.lastIndexOf("/") + 1), isSample: true });
  }

  /** Whether the file was read and is shown. */
  async #read(file: File, draft?: DraftNote): Promise<boolean> {
    const round = ++this.#round;
    this.set({ reading: file.name, notice: null });
    const outcome = await fileReading()
      .then(({ readFile }) => readFile(file))
      .catch(() => null);
    if (round !== this.#round) return false;
    this.set({ reading: null });
    return this.#show(outcome, { file: file.name, draft });
  }

  /** A file that is refused leaves the open workbook as it is. */
  async #show(read: ReadFile | null, { file, isSample = false, draft }: ShownFile): Promise<boolean> {
    const round = this.#round;
    const refuse = (body: Sentence | null) => {
      this.set({ notice: { intent: "error", title: "refused", file, body } });
      return false;
    };
    if (!read?.outcome.ok) return refuse(read?.outcome.ok === false ? read.outcome.refusal.sentence : null);
    if (!this.#grid) return false;
    try {
      const { content, sheets, beside } = read.outcome;
      const workbook = await this.#grid.open(content, sheets, beside.names, () => {
        this.#changes += 1;
        if (!this.state().isEdited) this.set({ isEdited: true });
        this.drafts.changed();
      });
      this.#changes = draft?.changes ?? 0;
      // What the file of a draft lost is told as it was told of the file that was opened.
      this.#leftOut = [...(draft?.leftOut ?? []), ...beside.leftOut];
      this.#agreed = "[]";
      this.#origin = read.bytes;
      this.#target = newTarget(file);
      if (round !== this.#round) return false;
      this.set({ workbook, fileName: file, isSample, isEdited: draft !== undefined, savedAt: null, shown: null });
      if (!draft) await this.drafts.clear();
      return true;
    } catch {
      return refuse(null);
    }
  }

  async #draft(): Promise<Draft | null> {
    const { workbook, fileName, isEdited } = this.state();
    if (!workbook || !isEdited) return null;
    const note = {
      file: fileName ?? "",
      at: new Date().toISOString(),
      changes: this.#changes,
      leftOut: this.#leftOut.filter((one) => workbook.isLeftOut(one)),
    };
    const { saveInBrowserWorker } = await import(
      /* webpackChunkName: "save" */ "../files/write/saved/save-in-browser-worker.ts"
    );
    const bytes = await saveInBrowserWorker({ origin: this.#origin, whole: await workbook.entered() });
    return this.state().workbook === workbook ? { note, bytes } : null;
  }
}
