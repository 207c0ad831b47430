/** What is asked of the pane from outside it, by a button of the ribbon. One given before the pane is drawn waits for it. */
export class PaneOrders {
  #waiting: string | null = null;
  #take: ((sheet: string) => void) | null = null;

  /** Asks the pane to check the sheet of this name. */
  readonly checkSheet = (sheet: string): void => {
    if (this.#take) this.#take(sheet);
    else this.#waiting = sheet;
  };

  /** The pane that carries the orders out, from now until it says otherwise. */
  readonly takenBy = (take: (sheet: string) => void): (() => void) => {
    this.#take = take;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting !== null) take(waiting);
    return () => {
      if (this.#take === take) this.#take = null;
    };
  };
}
