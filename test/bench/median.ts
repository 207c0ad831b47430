export const rounds = 15;
/** Warm: the engine has compiled what runs often. A small task needs more rounds for that than a large one. */
const warmUps = 3;
const warmUpMs = 1000;

/** Median of the rounds after warming up; every round gets data that nothing was remembered of. */
export function medianMs(prepare: () => () => unknown): number {
  const once = () => {
    const work = prepare();
    globalThis.gc?.();
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  for (let round = 0, spent = 0; round < warmUps || spent < warmUpMs; round += 1) spent += once();
  const times = Array.from({ length: rounds }, once);
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}
