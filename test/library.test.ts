import { readFileSync } from "node:fs";
import ts from "typescript";
import * as core from "../core/index.ts";
import * as register from "../core/register/index.ts";
import * as score from "../core/score/index.ts";
import * as sheet from "../core/sheet/index.ts";
import { unusedExports } from "../tools/architecture/unused-exports.ts";
import { doors, publicNames } from "../tools/library.ts";
import * as samples from "./library-samples.ts";
import { takenByNone, takenBySome } from "./wrong-arguments.ts";

/** A statement of an example, and what it must come to if it says so. */
interface ExampleStep {
  readonly code: string;
  /** An expression; null where what the comment says is none. */
  readonly value?: string | null;
  readonly isPartial?: boolean;
  readonly throws?: string;
}

const names = publicNames();
const examples = names.flatMap(({ name, examples: own }) => own.map((example) => [name, example] as const));

/** What an example is run with: the library and the samples that the documentation prints, nothing else. */
const given: Readonly<Record<string, unknown>> = { ...core, ...register, ...score, ...sheet, ...samples };

/** Runs the steps one after the other; answers each expression that was to come to something, and what it came to. */
async function run(
  steps: readonly ExampleStep[],
  names: Readonly<Record<string, unknown>> = given,
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
  const keys = Object.keys(names);
  const act = new AsyncFunction(...keys, "$check", "$throws", `{${body.join("\n")}}`);
  await act(...keys.map((key) => names[key]), $check, $throws);
  return checked;
}

it("the door `diaban` offers few names, and the page has each of them", () => {
  const offered = names.filter(({ door }) => door === "diaban").map(({ name }) => name);
  const described = readFileSync("docs/library.md", "utf8").matchAll(/^## (\w+)$/gm);
  expect([...described].map(([, name]) => name).sort()).toEqual([...offered].sort());
  expect(offered.length).toBeGreaterThan(50);
  expect(offered.length).toBeLessThanOrEqual(62);
});

it.each([
  ["diaban", core],
  ["diaban/score", score],
  ["diaban/sheet", sheet],
  ["diaban/register", register],
] as const)("the door %s exports what its list names, and nothing else", (door, module) => {
  const listed = names.filter((one) => one.door === door && one.kind !== "type").map(({ name }) => name);
  expect(Object.keys(module).sort()).toEqual(listed.sort());
});

it("no module exports what nobody imports", () => {
  // Node calls the one, Stryker reads the other.
  const calledByName = ["tools/mutation-runner.ts: strykerPlugins", "tools/typescript.js: load"];
  expect(unusedExports(Object.values(doors))).toEqual(calledByName);
});

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

describe("whatever stands for an argument, a call answers or says what is accepted", () => {
  // What tells whether something is of a kind answers for everything.
  const answering = ["isCellError", "readPlan"];
  const functions = names.filter(({ kind, name }) => kind === "function" && !answering.includes(name));

  it.each(functions.map((one) => [`${one.door}: ${one.name}`, one] as const))("%s", async (_title, one) => {
    const call = given[one.name] as (...args: unknown[]) => unknown;
    let right: unknown[] = [];
    const spied = (...args: unknown[]) => ((right = args), call(...args));
    await run(stepsOf(one.examples[0] ?? "") ?? [], { ...given, [one.name]: spied });
    expect(right.length).toBeGreaterThan(0);
    for (let place = 0; place < one.parameters; place += 1) {
      for (const wrong of [...takenByNone, ...takenBySome]) {
        const args = Array.from({ length: Math.max(right.length, place + 1) }, (_, at) => right[at]);
        args[place] = wrong;
        const said = await refusalOf(() => call(...args));
        if (said !== null) expect(said).toMatch(/^[^\n]+: [^\n]+ was given; accepted: [^\n]+\. Example: [^\n]+$/);
        else expect([place, takenByNone.indexOf(wrong)]).toEqual([place, -1]);
      }
    }
  });
});

/** What a call says of its wrong use; null where it answers. Anything else that is thrown fails the test. */
async function refusalOf(act: () => unknown): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (!(error instanceof core.WrongUse)) throw error;
    return (error as Error).message;
  }
}

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

/**
 * An example cut into steps: code that is run, and expressions with what they must come to. An expression says so in a
 * comment on its last line: `capOf(30, 15, "floor") // 4`; what follows the value is for the reader. «…» at the end of
 * an object leaves the rest of it open; `throws RangeError` is an expectation too.
 */
function stepsOf(example: string): readonly ExampleStep[] | null {
  const source = ts.createSourceFile("example.ts", example, ts.ScriptTarget.ES2022, true);
  if (problemsIn(source) > 0) return null;
  return source.statements.map((statement) => {
    const rest = example.slice(statement.getEnd());
    const said = ts.isExpressionStatement(statement) ? /^\s*\/\/ *([^\n]*)/.exec(rest) : null;
    if (!said || !ts.isExpressionStatement(statement)) return { code: statement.getText() };
    return { code: statement.expression.getText(), ...expectationOf(said[1] ?? "") };
  });
}

function expectationOf(said: string): Omit<ExampleStep, "code"> {
  const thrown = /^throws (\w+)/.exec(said)?.[1];
  if (thrown !== undefined) return { throws: thrown };
  const words = said.split(" ");
  for (let count = words.length; count > 0; count -= 1) {
    const prefix = words
      .slice(0, count)
      .join(" ")
      .replace(/[:;,.]$/, "");
    const value = prefix.replace(/,? … ?([}\]])/g, " $1");
    if (isExpression(value)) return { value, isPartial: value !== prefix };
  }
  return { value: null, isPartial: false };
}

function isExpression(text: string): boolean {
  const source = ts.createSourceFile("value.ts", `(${text})`, ts.ScriptTarget.ES2022, true);
  return problemsIn(source) === 0 && source.statements.length === 1;
}

function problemsIn(source: ts.SourceFile): number {
  return (source as unknown as { readonly parseDiagnostics: readonly unknown[] }).parseDiagnostics.length;
}
