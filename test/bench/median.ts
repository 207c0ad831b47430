export const rounds = 15;
const warmUps = 3;

/** Median of the rounds after warming up; every round gets data that nothing was remembered of. */
export function medianMs(prepare: () => () => unknown): number {
  const times: number[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const work = prepare();
    globalThis.gc?.();
    const start = performance.now();
    work();
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}
