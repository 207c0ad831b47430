/** A state that React listens to: what changes is set, and whoever listens is told. */
export class Store<State> {
  #state: State;
  readonly #listeners = new Set<() => void>();

  constructor(start: State) {
    this.#state = start;
  }

  readonly state = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
