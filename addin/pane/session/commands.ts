/** What a button outside the pane may ask of it; a sheet of null leaves the choice of the sheet to the pane. */
export type PaneOrder = { readonly kind: "check"; readonly sheet: string | null } | { readonly kind: "template" };

type Take = (order: PaneOrder) => void;

/** What is asked of the pane from outside it, by a button of the ribbon. One given before the pane is drawn waits for it. */
export class PaneOrders {
  #waiting: PaneOrder | null = null;
  #take: Take | null = null;

  readonly give: Take = (order) => {
    if (this.#take) this.#take(order);
    else this.#waiting = order;
  };

  /** The pane that carries the orders out, from now until it says otherwise. */
  readonly takenBy = (take: Take): (() => void) => {
    this.#take = take;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) take(waiting);
    return () => {
      if (this.#take === take) this.#take = null;
    };
  };
}
