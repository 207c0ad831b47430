/** What a button outside the pane may ask of it; a sheet of null leaves the choice of the sheet to the pane. */
export type Command = { readonly kind: "check"; readonly sheet: string | null } | { readonly kind: "template" };

type Take = (order: Command) => void;

/** What is asked of the pane from outside it, by a button of the ribbon. One given before the pane is drawn waits for it. */
export class Commands {
  #waiting: Command | null = null;
  #take: Take | null = null;

  readonly send: Take = (order) => {
    if (this.#take) this.#take(order);
    else this.#waiting = order;
  };

  /** The pane that carries the commands out, from now until it says otherwise. */
  readonly handle = (take: Take): (() => void) => {
    this.#take = take;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) take(waiting);
    return () => {
      if (this.#take === take) this.#take = null;
    };
  };
}
