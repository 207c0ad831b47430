import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  assessAnywhere,
  withYear,
  openFindings,
  plan7488,
  type AssessOptions,
  type Language,
  type Plan,
} from "../core/index.ts";
import { fileLimits } from "../files/limits.ts";
import { readInNodeWorker } from "../files/read-in-node-worker.ts";
import { refusalOf } from "../files/refusals.ts";
import { fileTrouble, troubleOf } from "./file-trouble.ts";
import { isRefused, printPlanRefusal, readPlanFile } from "./plan-file.ts";
import { printFile } from "./print-file.ts";
import { refusalToJson, toJson, type CheckedFile } from "./to-json.ts";

export interface CheckOptions {
  readonly sheet?: string;
  readonly year?: number;
  readonly district?: string;
  readonly date?: string;
  /** A plan file; without it plan 7488. */
  readonly plan?: string;
  readonly lang: Language;
  readonly final: boolean;
  readonly strict: boolean;
  readonly json: boolean;
}

/** Checks the files one after another; a bad one never stops the rest. Answers the exit code. */
export async function checkFiles(files: readonly string[], options: CheckOptions, version: string): Promise<number> {
  const plan = options.plan === undefined ? plan7488 : await readPlanFile(options.plan);
  if (isRefused(plan)) {
    // Judged by another plan than was asked for, every answer would be wrong.
    if (options.json) printJson(refusalToJson(plan, version));
    else process.stderr.write(printPlanRefusal(plan, options.lang));
    return 2;
  }
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const outcome = await checkFile(file, plan, options);
    checked.push(outcome);
    if (!options.json) process.stdout.write(printFile(outcome, options.lang, Boolean(process.stdout.isTTY)));
  }
  if (options.json) printJson(toJson(checked, plan, version, options.lang));
  return exitCode(checked, options.strict);
}

/**
 * 2: a file could not be read, or the plan file is refused. 1: errors were found (with `strict`, warnings too; with `final`, anything that keeps a
 * list from being final). 0: neither.
 */
export function exitCode(checked: readonly CheckedFile[], strict: boolean): 0 | 1 | 2 {
  if (checked.some(({ assessment }) => assessment === null)) return 2;
  const bad = checked.some(({ assessment, open }) => {
    const { error = 0, warning = 0 } = assessment?.totals ?? {};
    return error > 0 || open > 0 || (strict && warning > 0);
  });
  return bad ? 1 : 0;
}

function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

async function checkFile(file: string, plan: Plan, options: CheckOptions): Promise<CheckedFile> {
  const bytes = await bytesOf(file);
  if (!(bytes instanceof Uint8Array)) return { file, assessment: null, refusal: bytes, open: 0 };
  const outcome = await readInNodeWorker(bytes, basename(file));
  if (!outcome.ok) return { file, assessment: null, refusal: outcome.refusal.sentence, open: 0 };
  const asked = assessOptions(options);
  const assessment = withYear(await assessAnywhere(outcome.content, plan, asked), outcome.content, asked);
  const open = options.final ? openFindings(assessment).length : 0;
  return { file, assessment, refusal: null, open };
}

async function bytesOf(file: string) {
  try {
    const entry = await stat(file);
    if (!entry.isFile()) return fileTrouble.notAFile;
    const { bytes: limit } = fileLimits;
    // The guard would refuse it as well, but only after it was in memory.
    if (entry.size > limit)
      return refusalOf("too-big", { size: Math.ceil(entry.size / 1e6), limit: limit / 1e6 }).sentence;
    return await readFile(file);
  } catch (error) {
    return troubleOf(error);
  }
}

function assessOptions({ sheet, year, district, date, final }: CheckOptions): AssessOptions {
  return {
    final,
    ...(sheet !== undefined && { sheet }),
    ...(year !== undefined && { year }),
    ...(district !== undefined && { district }),
    ...(date !== undefined && { date }),
  };
}
