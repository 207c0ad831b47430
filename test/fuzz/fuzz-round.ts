import { readFileSync } from "node:fs";
import { chanceOf } from "./chance.ts";
import { judgePlan, judgeWorkbook, type Outcome } from "./laws.ts";
import { archiveMutator, mutatedPlan, recordMutator } from "./mutations.ts";

/** The kinds of file that others hand us. */
export const fuzzKinds = ["xlsx", "xls", "ods", "plan"] as const;
export type FuzzKind = (typeof fuzzKinds)[number];

const samples = ["bien-hoa-2018-loi", "dinh-quan-cu"];
const bytesOf = (file: string) => new Uint8Array(readFileSync(file));

/** Makes the file of a seed and judges it; the same seed is the same file on every machine. */
export async function fuzzer(): Promise<(kind: FuzzKind, seed: number) => Outcome | Promise<Outcome>> {
  const archives = async (ending: string) =>
    Promise.all(samples.map((name) => archiveMutator(bytesOf(`samples/${name}.${ending}`))));
  const makers = {
    xlsx: await archives("xlsx"),
    ods: await archives("ods"),
    xls: samples.map((name) => recordMutator(bytesOf(`samples/${name}.xls`))),
  };
  const plans = ["plan-7488", "vi-du-k-trong-n"].map(
    (name) => JSON.parse(readFileSync(`plans/${name}.json`, "utf8")) as unknown,
  );
  return (kind, seed) => {
    const chance = chanceOf(seed);
    if (kind === "plan") return judgePlan(mutatedPlan(chance.oneOf(plans), chance));
    return judgeWorkbook(chance.oneOf(makers[kind])(chance));
  };
}
