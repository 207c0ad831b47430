/**
 * Runs the tests of the rules inside Stryker's own process. Starting Jest anew for each of a thousand mutants takes
 * hours; here a mutant costs what its tests cost. The tests are the same files, with Jest's own `describe`, `it` and
 * `expect`; sources are compiled once.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { compileFunction } from "node:vm";
import { jestExpect } from "@jest/expect";
import type { InstrumenterContext } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type CompleteDryRunResult,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from "@stryker-mutator/api/test-runner";
import fastCheck from "fast-check";
import * as circus from "jest-circus";
import ts from "typescript";

/** A group of tests, or a test, as jest-circus collects them. */
interface Collected {
  readonly type: string;
  readonly name: string;
  readonly hooks: readonly unknown[];
  readonly children: readonly Collected[];
  readonly fn: () => unknown;
}

/** A test by its file and the names of its groups. */
interface FoundTest {
  readonly id: string;
  readonly fileName: string;
  readonly run: () => unknown;
}

type Load = (name: string) => unknown;
type Compiled = (module: LoadedModule, exports: unknown, load: Load, folder: string) => void;
interface LoadedModule {
  exports: unknown;
}

const testFolders = ["test/core", "test/core/rules", "test/core/score", "test/published"];

/** The same as Stryker's own `InstrumenterContext`, whose fields may be taken back. */
type Instrumented = { [Field in keyof InstrumenterContext]?: InstrumenterContext[Field] | undefined };

/** What instrumented code reads: the active mutant, the test that runs, what has been covered. */
const instrumented = ((globalThis as { __stryker__?: Instrumented }).__stryker__ ??= {});

class InProcessRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  #compiled = new Map<string, Compiled>();
  /** Tests of the modules as they are loaded now; null when they must be loaded again. */
  #tests: readonly FoundTest[] | null = null;

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  init(): Promise<void> {
    const { beforeAll, beforeEach, afterAll, afterEach, describe, it, test } = circus;
    Object.assign(globalThis, { beforeAll, beforeEach, afterAll, afterEach, describe, it, test, expect: jestExpect });
    // The same examples each time, or the table would change from run to run; a failing one need not be made smaller.
    fastCheck.configureGlobal({ seed: 7488, endOnFailure: true });
    return Promise.resolve();
  }

  async dryRun({ coverageAnalysis }: DryRunOptions): Promise<DryRunResult> {
    instrumented.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.#run(this.#load(), coverageAnalysis === "perTest", () => true);
    return { ...result, mutantCoverage: instrumented.mutantCoverage };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    hitLimit,
    reloadEnvironment,
    mutantActivation,
    disableBail,
  }: MutantRunOptions): Promise<MutantRunResult> {
    instrumented.hitLimit = hitLimit;
    instrumented.hitCount = hitLimit === undefined ? undefined : 0;
    const isStatic = mutantActivation === "static";
    try {
      if (reloadEnvironment || isStatic) this.#tests = null;
      if (isStatic) instrumented.activeMutant = String(activeMutant.id);
      const tests = nearestFirst(this.#tests ?? this.#load(), activeMutant.fileName);
      instrumented.activeMutant = String(activeMutant.id);
      const wanted = testFilter && new Set(testFilter);
      const chosen = wanted ? tests.filter(({ id }) => wanted.has(id)) : tests;
      const result = await this.#run(chosen, false, ({ status }) => disableBail || status !== TestStatus.Failed);
      return toMutantRunResult(determineHitLimitReached(instrumented.hitCount, hitLimit) ?? result, disableBail);
    } catch (error) {
      // A file that no longer loads is noticed by any test.
      const failed: TestResult = {
        id: "load",
        name: "load",
        status: TestStatus.Failed,
        failureMessage: String(error),
        timeSpentMs: 0,
      };
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed] }, disableBail);
    } finally {
      instrumented.activeMutant = undefined;
      if (isStatic) this.#tests = null;
    }
  }

  async #run(
    tests: readonly FoundTest[],
    coversTests: boolean,
    goesOn: (result: TestResult) => boolean,
  ): Promise<CompleteDryRunResult> {
    const results: TestResult[] = [];
    for (const { id, fileName, run } of tests) {
      if (coversTests) instrumented.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(run);
      instrumented.currentTestId = undefined;
      const told = { id, name: id, fileName, timeSpentMs: performance.now() - start };
      const result: TestResult =
        failureMessage === null
          ? { ...told, status: TestStatus.Success }
          : { ...told, status: TestStatus.Failed, failureMessage };
      results.push(result);
      if (!goesOn(result)) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  /** Loads all test files afresh and collects their tests. */
  #load(): readonly FoundTest[] {
    const modules = new Map<string, LoadedModule>();
    const tests: FoundTest[] = [];
    for (const fileName of testFiles()) {
      circus.resetState();
      this.#require(fileName, modules);
      const counted = new Map<string, number>();
      const root = circus.getState().rootDescribeBlock as unknown as Collected;
      for (const { path, fn } of testsIn(root, [])) {
        const name = `${fileName.slice(process.cwd().length + 1)}: ${path.join(" ")}`;
        counted.set(name, (counted.get(name) ?? 0) + 1);
        tests.push({ id: `${name} #${counted.get(name)}`, fileName, run: fn });
      }
    }
    this.#tests = tests;
    return tests;
  }

  #require(fileName: string, modules: Map<string, LoadedModule>): unknown {
    const loaded = modules.get(fileName);
    if (loaded) return loaded.exports;
    const module: LoadedModule = { exports: {} };
    modules.set(fileName, module);
    const outside = createRequire(fileName);
    const load = (name: string): unknown =>
      name.endsWith(".ts") ? this.#require(resolve(dirname(fileName), name), modules) : outside(name);
    this.#compile(fileName)(module, module.exports, load, dirname(fileName));
    return module.exports;
  }

  #compile(fileName: string): Compiled {
    const known = this.#compiled.get(fileName);
    if (known) return known;
    const { outputText } = ts.transpileModule(readFileSync(fileName, "utf8"), {
      fileName,
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
    });
    const names = ["module", "exports", "require", "__dirname"];
    const compiled = compileFunction(outputText, names, { filename: fileName }) as Compiled;
    this.#compiled.set(fileName, compiled);
    return compiled;
  }
}

/** Null where the test passes. */
async function failureOf(run: () => unknown): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function testFiles(): readonly string[] {
  return testFolders.flatMap((folder) =>
    readdirSync(join(process.cwd(), folder))
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => join(process.cwd(), folder, name)),
  );
}

function testsIn(
  { hooks, children, name }: Collected,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly fn: () => unknown }[] {
  if (hooks.length > 0) throw new Error(`hooks are not run here: ${path.join(" ")} ${name}`);
  return children.flatMap((child) =>
    child.type === "test" ? [{ path: [...path, child.name], fn: child.fn }] : testsIn(child, [...path, child.name]),
  );
}

/** The test of a file's own name will notice most of its mutants. */
function nearestFirst(tests: readonly FoundTest[], mutated: string): readonly FoundTest[] {
  const own = `/${basename(mutated).replace(/\.ts$/, ".test.ts")}`;
  const isOwn = ({ fileName }: FoundTest) => fileName.endsWith(own);
  return [...tests.filter(isOwn), ...tests.filter((test) => !isOwn(test))];
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
