import type { CustomFunction, Dress } from "./define-function.ts";

/**
 * A function as Excel calls it: repeated arguments come as one list, and what may fill a block is a block always, as
 * the metadata says.
 *
 * @param dress gives values their cards; left out where the host takes plain values only
 */
export function inExcel(one: CustomFunction, dress?: Dress): (...given: readonly unknown[]) => unknown {
  const { parameters, lifts = false } = one;
  const repeated = parameters.findIndex(({ isRepeated }) => isRepeated);
  return (...given) => {
    const own = given.slice(0, parameters.length);
    const list = repeated < 0 ? undefined : own[repeated];
    const all = Array.isArray(list) ? [...own.slice(0, repeated), ...(list as unknown[])] : own;
    const answer: unknown = dress ? one.dressed(all, dress) : one.run(...all);
    return lifts && !Array.isArray(answer) ? [[answer]] : answer;
  };
}
