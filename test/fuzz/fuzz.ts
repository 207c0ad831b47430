// `npm run fuzz -- [minutes] [first seed]`: files made anew until the time is up; a seed that breaks a law is printed and
// belongs into `seeds.json`, where every run of the tests tries it again.
import { fuzzer, fuzzKinds } from "./fuzz-round.ts";

const [minutes = "5", first = "1000"] = process.argv.slice(2);
const judge = await fuzzer();
const end = performance.now() + Number(minutes) * 60_000;
const tally: Record<string, number> = {};
let slowest = { seconds: 0, of: "" };
let broken = 0;
let seed = Number(first);
for (; performance.now() < end; seed += 1) {
  for (const kind of fuzzKinds) {
    const before = process.cpuUsage();
    const outcome = await judge(kind, seed);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > slowest.seconds) slowest = { seconds, of: `${kind} ${seed}` };
    const key = `${kind} ${outcome.split(":")[0]}`;
    tally[key] = (tally[key] ?? 0) + 1;
    if (outcome === "read" || outcome === "refused") continue;
    broken += 1;
    console.log(`${kind} ${seed}: ${outcome}`);
  }
}
console.log(tally);
console.log(`seeds ${first} to ${seed - 1}; slowest ${slowest.seconds.toFixed(1)} s of the processor (${slowest.of})`);
process.exitCode = broken > 0 ? 1 : 0;
