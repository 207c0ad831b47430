/** Choices that are the same on every machine for the same seed. */
export interface Chance {
  /** A whole number from 0 to below this one. */
  below(count: number): number;
  oneOf<Item>(items: readonly Item[]): Item;
}

/** @example chanceOf(1).below(10) // the same number whenever it is asked */
export function chanceOf(seed: number): Chance {
  let state = seed * 2_654_435_761;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { below, oneOf: <Item>(items: readonly Item[]) => items[below(items.length)] as Item };
}
