import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { families, type Answer, type ConformanceCase } from "./conformance-case.ts";

/** Where the cases are run: by which the table has its columns. */
export const channels = ["core", "functions", "grid", "template", "command-line"] as const;
export type Channel = (typeof channels)[number];

interface Failure {
  readonly id: string;
  readonly expected: Answer;
  readonly answered: Answer;
}

/** What a channel made of the cases of one family. */
export interface Tally {
  readonly file: string;
  readonly right: number;
  readonly wrong: readonly Failure[];
  /** Cases that the channel has no words for. */
  readonly unsaid: number;
}

/**
 * Holds a channel's answers against the cases, keeps the result for the table, and hands it back.
 *
 * A channel may leave out figures that it does not print; whatever it says must agree, and it must say one at least.
 *
 * @param answers by the case's id; null or absent where the channel cannot express the case
 */
export function tallyOf(channel: Channel, answers: ReadonlyMap<string, Answer | null>): readonly Tally[] {
  const tallies = families().map(({ file, cases }): Tally => {
    const said = cases.flatMap((one) => {
      const answered = answers.get(one.id);
      return answered ? [{ one, answered }] : [];
    });
    const wrong = said.filter(({ one, answered }) => !agrees(one.expected, answered, channel));
    return {
      file,
      right: said.length - wrong.length,
      wrong: wrong.map(({ one: { id, expected }, answered }) => ({ id, expected, answered })),
      unsaid: cases.length - said.length,
    };
  });
  const folder = join(__dirname, "../../dist/conformance");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${channel}.json`), JSON.stringify(tallies));
  return tallies;
}

/** Every case that a channel can be asked, answered. */
export function answered(
  ask: (one: ConformanceCase) => Answer | null,
  list: readonly ConformanceCase[] = families().flatMap(({ cases }) => cases),
): ReadonlyMap<string, Answer | null> {
  return new Map(list.map((one) => [one.id, ask(one)]));
}

function agrees(expected: Answer, given: Answer, channel: Channel): boolean {
  // What a cell says in place of a verdict where the facts cannot be (functions.md): only cells are held to it.
  const isCell = channel === "functions" || channel === "grid";
  if (isCell && expected["cell"] !== undefined) return given["cell"] === expected["cell"];
  const keys = Object.keys(given);
  return keys.length > 0 && keys.every((key) => isSame(expected[key], given[key]));
}

function isSame(expected: unknown, given: unknown): boolean {
  if (Array.isArray(expected) && Array.isArray(given))
    return expected.length === given.length && expected.every((one, index) => isSame(one, given[index]));
  // A score stands as an exact fraction in the case, and as a number in a cell.
  if (typeof expected === "string" && typeof given === "number") return Math.abs(fractionOf(expected) - given) <= 1e-9;
  return expected === given;
}

function fractionOf(text: string): number {
  const [above = NaN, below = 1] = text.split("/").map(Number);
  return above / below;
}
