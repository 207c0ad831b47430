import type { CustomFunction, Dress } from "./define-function.ts";

/**
 * A function as Excel calls it: repeated arguments come as one list, and what may fill a block is a block always, as
 * the metadata says. Where a part of the program must be fetched first, Excel waits for a promise.
 *
 * @param dress gives values their cards; left out where the host takes plain values only
 */
export function inExcel(one: CustomFunction, dress?: Dress): (...given: readonly unknown[]) => unknown {
  const { parameters, lifts = false, later } = one;
  const repeated = parameters.findIndex(({ isRepeated }) => isRepeated);
  const answer = (given: readonly unknown[]): unknown => {
    const value: unknown = dress ? one.dressed(given, dress) : one.run(...given);
    return lifts && !Array.isArray(value) ? [[value]] : value;
  };
  return (...given) => {
    const own = given.slice(0, parameters.length);
    const list = repeated < 0 ? undefined : own[repeated];
    const all = Array.isArray(list) ? [...own.slice(0, repeated), ...(list as unknown[])] : own;
    const coming = later?.(all)?.fetch();
    return coming ? coming.then(() => answer(all)) : answer(all);
  };
}
