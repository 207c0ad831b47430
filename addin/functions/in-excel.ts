import type { CustomFunction } from "./define-function.ts";

/**
 * A function as Excel calls it: repeated arguments come as one list, and what may fill a block is a block always, as
 * the metadata says.
 */
export function inExcel({ parameters, lifts = false, run }: CustomFunction): (...given: readonly unknown[]) => unknown {
  const repeated = parameters.findIndex(({ isRepeated }) => isRepeated);
  return (...given) => {
    const own = given.slice(0, parameters.length);
    const list = repeated < 0 ? undefined : own[repeated];
    const answer = run(...(Array.isArray(list) ? [...own.slice(0, repeated), ...(list as unknown[])] : own));
    return lifts && !Array.isArray(answer) ? [[answer]] : answer;
  };
}
