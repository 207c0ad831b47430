/**
 * Lets Node 20 run TypeScript: `node --import ./tools/typescript.js FILE ARGUMENTS…`. Types are not checked here;
 * `npm run check` does. Node asks `load` for each module, in a thread that imports this file once more.
 */
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { isMainThread } from "node:worker_threads";

if (isMainThread) register(import.meta.url);

/** @type {import("node:module").LoadHook} */
export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const { default: ts } = await import("typescript");
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.ReactJSX };
  const fileName = new URL(url).pathname;
  const { outputText } = ts.transpileModule(await readFile(new URL(url), "utf8"), { fileName, compilerOptions });
  return { format: "module", shortCircuit: true, source: outputText };
}
