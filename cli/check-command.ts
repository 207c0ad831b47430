import { assessYearAnywhere, openFindings, type AssessOptions, type Language, type Plan } from "../core/index.ts";
import { isRefused, planOf, printPlanRefusal } from "./plan-file.ts";
import { printFile } from "./print-file.ts";
import { printJson } from "./print-json.ts";
import { readGivenFile } from "./read-given-file.ts";
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
  const plan = await planOf(options.plan);
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

async function checkFile(file: string, plan: Plan, options: CheckOptions): Promise<CheckedFile> {
  const { content, refusal } = await readGivenFile(file);
  if (!content) return { file, assessment: null, refusal, open: 0 };
  const asked = assessOptions(options);
  const assessment = await assessYearAnywhere(content, plan, asked);
  const open = options.final ? openFindings(assessment).length : 0;
  return { file, assessment, refusal: null, open };
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
