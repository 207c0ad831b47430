import { join } from "node:path";
import * as core from "../core/index.ts";
import * as samples from "./api-samples.ts";
import { publicApi, stepsOf, type ExampleStep } from "../tools/api.cjs";

const names = publicApi(join(__dirname, ".."));
const examples = names.flatMap(({ name, examples: own }) => own.map((example) => [name, example] as const));

/** What an example is run with: the library and the samples that the documentation prints, nothing else. */
const given: Readonly<Record<string, unknown>> = { ...core, ...samples };

/** Runs the steps one after the other; answers each expression that was to come to something, and what it came to. */
async function run(
  steps: readonly ExampleStep[],
): Promise<readonly { got: unknown; wanted: unknown; step: ExampleStep }[]> {
  const checked: { got: unknown; wanted: unknown; step: ExampleStep }[] = [];
  const body = steps.map((step, index) => {
    if (step.throws) return `$throws(${index}, () => (${step.code}));`;
    return step.value === undefined ? step.code : `$check(${index}, (${step.code}), (${step.value}));`;
  });
  const { constructor } = (async () => {}) as unknown as { readonly constructor: unknown };
  const AsyncFunction = constructor as new (...parts: string[]) => (...values: unknown[]) => Promise<void>;
  const stepAt = (index: number) => steps[index] ?? { code: "" };
  const $check = (index: number, got: unknown, wanted: unknown) => checked.push({ got, wanted, step: stepAt(index) });
  const $throws = (index: number, act: () => unknown) => {
    try {
      act();
      checked.push({ got: "nothing thrown", wanted: stepAt(index).throws, step: stepAt(index) });
    } catch (error) {
      checked.push({ got: (error as Error).name, wanted: stepAt(index).throws, step: stepAt(index) });
    }
  };
  const keys = Object.keys(given);
  const act = new AsyncFunction(...keys, "$check", "$throws", `{${body.join("\n")}}`);
  await act(...keys.map((key) => given[key]), $check, $throws);
  return checked;
}

it("every function that the library offers has an example", () => {
  const without = names.filter(({ kind, examples: own }) => kind === "function" && own.length === 0);
  expect(without.map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
});

it("everything that the library offers says what it is", () => {
  const functions = names.filter(({ kind, comment }) => kind === "function" && comment === "");
  expect(functions.map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
});

it.each(examples)("%s: %s", async (_name, example) => {
  const steps = stepsOf(example);
  if (!steps) throw new Error("the example is no code");
  if (steps.some(({ value }) => value === null)) throw new Error("what the example comes to is no value");
  const checked = await run(steps);
  expect(checked.length).toBeGreaterThan(0);
  for (const { got, wanted, step } of checked) {
    if (step.isPartial) expect(got).toMatchObject(wanted as object);
    else expect(got).toEqual(wanted);
  }
});

describe("an example is cut into steps", () => {
  it.each<[string, readonly ExampleStep[] | null]>([
    ["f(1) // 4", [{ code: "f(1)", value: "4", isPartial: false }]],
    ["f(1) // 4 for the 30 units", [{ code: "f(1)", value: "4", isPartial: false }]],
    ['f(1) // "met": 52,94 %, 2 short', [{ code: "f(1)", value: '"met"', isPartial: false }]],
    ["f(1) // { a: 1, … }", [{ code: "f(1)", value: "{ a: 1 }", isPartial: true }]],
    ["f(-1) // throws RangeError", [{ code: "f(-1)", throws: "RangeError" }]],
    ["const a = f(1);\na.b // 2", [{ code: "const a = f(1);" }, { code: "a.b", value: "2", isPartial: false }]],
    ["f(1 // 4", null],
    ["f(1) // of course", [{ code: "f(1)", value: "of", isPartial: false }]],
  ])("%s", (example, steps) => expect(stepsOf(example)).toEqual(steps));
});
