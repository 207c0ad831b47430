/** Carries out an order to check the sheet of this name; null leaves the choice of the sheet to the pane. */
type CheckSheet = (sheet: string | null) => void;

/** What is asked of the pane from outside it, by a button of the ribbon. One given before the pane is drawn waits for it. */
export class PaneOrders {
  #waiting: { readonly sheet: string | null } | null = null;
  #take: CheckSheet | null = null;

  readonly checkSheet: CheckSheet = (sheet) => {
    if (this.#take) this.#take(sheet);
    else this.#waiting = { sheet };
  };

  /** The pane that carries the orders out, from now until it says otherwise. */
  readonly takenBy = (take: CheckSheet): (() => void) => {
    this.#take = take;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) take(waiting.sheet);
    return () => {
      if (this.#take === take) this.#take = null;
    };
  };
}
