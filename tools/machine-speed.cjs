/** Milliseconds that the computation below takes on an idle two-core machine. */
const idle = 60;

/**
 * How many times slower than an idle machine this one is now, at least 1: what else runs here counts. Measured once a
 * run; the processes that the run starts read the same figure from `DIABAN_SLOWNESS`.
 */
function slowness() {
  process.env.DIABAN_SLOWNESS ??= String(Math.max(1, computed() / idle));
  return Number(process.env.DIABAN_SLOWNESS);
}

function computed() {
  const start = performance.now();
  let sum = 0;
  for (let step = 0; step < 10_000_000; step += 1) sum = (sum * 31 + step) % 1_000_003;
  return sum < 0 ? idle : performance.now() - start;
}

module.exports = { slowness };
