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
  const begun = performance.now();
  for (let round = 0; round < warmUps || performance.now() - begun < warmUpMs; round += 1) once();
  const times = Array.from({ length: rounds }, once);
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}
