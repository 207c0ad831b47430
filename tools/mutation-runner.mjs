/**
 * Runs the tests of the rules inside Stryker's own process. Starting Jest anew for each of a thousand mutants takes
 * hours; here a mutant costs what its tests cost. The tests are the same files, with Jest's own `describe`, `it` and
 * `expect`; sources are compiled once.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { compileFunction } from "node:vm";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import ts from "typescript";

const require = createRequire(import.meta.url);
const circus = require("jest-circus");
const { jestExpect } = require("@jest/expect");
const fastCheck = require("fast-check");

const testFolders = ["test/core", "test/core/rules", "test/core/score", "test/published"];

/** What instrumented code reads: the active mutant, the test that runs, what has been covered. */
const instrumented = (globalThis.__stryker__ ??= {});

class InProcessRunner {
  static inject = tokens(commonTokens.options);
  #compiled = new Map();
  /** Tests of the modules as they are loaded now; null when they must be loaded again. */
  #tests = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const { beforeAll, beforeEach, afterAll, afterEach, describe, it, test } = circus;
    Object.assign(globalThis, { beforeAll, beforeEach, afterAll, afterEach, describe, it, test, expect: jestExpect });
    // The same examples each time, or the table would change from run to run; a failing one need not be made smaller.
    fastCheck.configureGlobal({ seed: 7488, endOnFailure: true });
  }

  async dryRun({ coverageAnalysis }) {
    instrumented.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.#run(this.#load(), coverageAnalysis === "perTest", () => true);
    return { ...result, mutantCoverage: instrumented.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment, mutantActivation, disableBail }) {
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
      const failed = {
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

  async #run(tests, coversTests, goesOn) {
    const results = [];
    for (const { id, fileName, run } of tests) {
      if (coversTests) instrumented.currentTestId = id;
      const start = performance.now();
      const result = { id, name: id, fileName, status: TestStatus.Success };
      try {
        await run();
      } catch (error) {
        Object.assign(result, { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
      }
      instrumented.currentTestId = undefined;
      results.push({ ...result, timeSpentMs: performance.now() - start });
      if (!goesOn(result)) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  /** Loads all test files afresh and collects their tests. */
  #load() {
    const modules = new Map();
    const tests = [];
    for (const fileName of testFiles()) {
      circus.resetState();
      this.#require(fileName, modules);
      const counted = new Map();
      for (const { path, fn } of testsIn(circus.getState().rootDescribeBlock, [])) {
        const name = `${fileName.slice(process.cwd().length + 1)}: ${path.join(" ")}`;
        counted.set(name, (counted.get(name) ?? 0) + 1);
        tests.push({ id: `${name} #${counted.get(name)}`, fileName, run: fn });
      }
    }
    this.#tests = tests;
    return tests;
  }

  #require(fileName, modules) {
    const loaded = modules.get(fileName);
    if (loaded) return loaded.exports;
    const module = { exports: {} };
    modules.set(fileName, module);
    const outside = createRequire(fileName);
    const load = (name) =>
      name.startsWith(".") ? this.#require(resolve(dirname(fileName), name), modules) : outside(name);
    this.#compile(fileName)(module, module.exports, load, dirname(fileName));
    return module.exports;
  }

  #compile(fileName) {
    const known = this.#compiled.get(fileName);
    if (known) return known;
    const { outputText } = ts.transpileModule(readFileSync(fileName, "utf8"), {
      fileName,
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
    });
    const compiled = compileFunction(outputText, ["module", "exports", "require", "__dirname"], { filename: fileName });
    this.#compiled.set(fileName, compiled);
    return compiled;
  }
}

function testFiles() {
  return testFolders.flatMap((folder) =>
    readdirSync(join(process.cwd(), folder))
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => join(process.cwd(), folder, name)),
  );
}

function testsIn({ hooks, children, name }, path) {
  if (hooks.length > 0) throw new Error(`hooks are not run here: ${path.join(" ")} ${name}`);
  return children.flatMap((child) =>
    child.type === "test" ? [{ path: [...path, child.name], fn: child.fn }] : testsIn(child, [...path, child.name]),
  );
}

/** The test of a file's own name will notice most of its mutants. */
function nearestFirst(tests, mutated) {
  const own = `/${mutated.split("/").at(-1).replace(/\.ts$/, ".test.ts")}`;
  const isOwn = ({ fileName }) => fileName.endsWith(own);
  return [...tests.filter(isOwn), ...tests.filter((test) => !isOwn(test))];
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
