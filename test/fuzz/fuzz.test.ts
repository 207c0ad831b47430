import { fuzzer, fuzzKinds } from "./fuzz-round.ts";
import seeds from "./seeds.json";

/** New files of each kind beside the kept ones; many more by `npm run fuzz`. */
const rounds = { xlsx: 25, xls: 40, ods: 15, plan: 60 };

it.each(fuzzKinds)("a changed file of the kind %s is read whole or refused, and breaks no law", async (kind) => {
  const judge = await fuzzer();
  const broken: string[] = [];
  for (const seed of [...seeds[kind], ...Array.from({ length: rounds[kind] }, (_, index) => index + 1)]) {
    const outcome = await judge(kind, seed);
    if (outcome !== "read" && outcome !== "refused") broken.push(`${seed}: ${outcome}`);
  }
  expect(broken).toEqual([]);
});
