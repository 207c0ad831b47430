import { CommandType, type IDisposable } from "@univerjs/core";
import type { UniverHost } from "./univer-host.ts";

/** One edit is several mutations, and what follows from it is calculated a little later: one call for all of them. */
const pause = 100;

/** Tells those who listen of the user's changes and of what is calculated from them, not of ours. */
export class UniverWatch {
  private readonly listeners = new Set<() => void>();
  private readonly command: IDisposable;
  /** Whose change the calculation now running follows from. */
  private lastChange: "ours" | "user" = "ours";
  private isWriting = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: UniverHost,
    private readonly book: string,
    private readonly onEdited: () => void,
  ) {
    this.command = host.commands.onCommandExecuted(({ id, type, params }, options) => {
      if (type === CommandType.MUTATION)
        this.onMutation(id, params, options?.["applyFormulaCalculationResult"] === true);
    });
  }

  add(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Changes cells of the user's: formulas may follow from them, and what these come to is news. */
  edit(run: () => void): void {
    this.write(run);
    this.lastChange = "user";
    this.onEdited();
  }

  /** Changes sheets of ours: who listens for the user's changes is not told, but there is something to save. */
  writeOwn(run: () => void): void {
    this.write(run);
    this.onEdited();
  }

  private write(run: () => void): void {
    this.isWriting = true;
    this.lastChange = "ours";
    try {
      this.host.inOneStep(this.book, run);
    } finally {
      this.isWriting = false;
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
    this.command.dispose();
  }

  private onMutation(id: string, params: object | undefined, isCalculated: boolean): void {
    if (this.isWriting || !changesContent.has(id)) return;
    if ((params as { unitId?: string } | undefined)?.unitId !== this.book) return;
    if (isCalculated) {
      if (this.lastChange === "ours") return;
    } else {
      this.lastChange = "user";
      this.onEdited();
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const listener of this.listeners) listener();
    }, pause);
  }
}

const changesContent = new Set(
  [
    "set-range-values",
    "move-range",
    "move-rows",
    "move-columns",
    "reorder-range",
    "insert-row",
    "insert-col",
    "remove-rows",
    "remove-col",
    "add-worksheet-merge",
    "remove-worksheet-merge",
    "set-row-hidden",
    "set-row-visible",
    "insert-sheet",
    "remove-sheet",
    "set-worksheet-name",
    "set-worksheet-hidden",
    "set-worksheet-order",
  ].map((name) => `sheet.mutation.${name}`),
);
